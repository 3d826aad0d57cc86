using Microsoft.AspNetCore.Http;

namespace Skype4Net.Playground.Web;

/// <summary>
/// What every answer says to the browser: run nothing but the page's own files, show it in no frame, keep nothing, send no address on.
/// </summary>
internal static class SecurityHeaders
{
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src blob:; connect-src 'self'; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private static readonly (string Name, string Value)[] s_all =
    [
        ("Content-Security-Policy", ContentPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Cache-Control", "no-store"),
        ("Permissions-Policy", "microphone=(self)"),
    ];

    public static void AddTo(HttpResponse response)
    {
        foreach ((string name, string value) in s_all)
            response.Headers[name] = value;
    }
}
