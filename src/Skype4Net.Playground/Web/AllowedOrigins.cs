using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Skype4Net.Playground.Web;

/// <summary>
/// Under which names the page may be asked for, and from which pages its socket may be opened. Exact: a name that resolves to this machine is not
/// enough, or any page of the internet could come in by its own name (DNS rebinding).
/// </summary>
internal sealed class AllowedOrigins
{
    private readonly HashSet<string> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _origins = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="webOrigins">Those of proxies and tunnels in front.</param>
    /// <exception cref="ArgumentException">One is no origin.</exception>
    public AllowedOrigins(IEnumerable<string> webOrigins)
    {
        foreach (string written in webOrigins)
        {
            if (!Uri.TryCreate(written, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("http" or "https")
                || uri.AbsolutePath != "/" || uri.Query.Length + uri.Fragment.Length + uri.UserInfo.Length > 0)
                throw new ArgumentException($"\"{written}\" is no origin: write for example https://play.example.org.", nameof(webOrigins));
            _hosts.Add(uri.Authority);
            _origins.Add($"{uri.Scheme}://{uri.Authority}");
        }
    }

    /// <summary>The server listens now: these are its own names.</summary>
    public void AddPort(int port)
    {
        foreach (string name in (string[])["127.0.0.1", "localhost"])
        {
            string host = string.Create(CultureInfo.InvariantCulture, $"{name}:{port}");
            _hosts.Add(host);
            _origins.Add($"http://{host}");
        }
    }

    /// <summary>Whether a request names a host that this is.</summary>
    public bool IsHost(HttpRequest request) => request.Headers.Host is [{ } host] && _hosts.Contains(host);

    /// <summary>Whether a request comes from the page itself. None named is refused too: a browser always names it when it opens a socket.</summary>
    public bool IsOrigin(HttpRequest request) => request.Headers.Origin is [{ } origin] && _origins.Contains(origin);

    /// <summary>Whether a POST comes from the page, as far as the browser says so, which no page can change.</summary>
    public static bool IsSameSite(HttpRequest request) => request.Headers["Sec-Fetch-Site"] is ["same-origin"];

    /// <summary>The token of a POST; empty when there is none.</summary>
    public static string TokenOf(HttpRequest request)
    {
        const string Bearer = "Bearer ";
        StringValues header = request.Headers.Authorization;
        return header is [{ } value] && value.StartsWith(Bearer, StringComparison.Ordinal) ? value[Bearer.Length..] : "";
    }
}
