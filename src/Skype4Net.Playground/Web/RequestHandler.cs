using Microsoft.AspNetCore.Http;

namespace Skype4Net.Playground.Web;

/// <summary>Answers each request: checks first, in the order of the rules, then the page's files.</summary>
internal sealed class RequestHandler(AllowedOrigins origins)
{
    public async Task HandleAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        SecurityHeaders.AddTo(context.Response);
        if (!origins.IsHost(request))
        {
            await RefuseAsync(context, StatusCodes.Status421MisdirectedRequest, "This is not the host you asked for.").ConfigureAwait(false);
            return;
        }

        string path = request.Path.Value ?? "/";
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            await RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, "Files are read by GET.").ConfigureAwait(false);
        else if (PageFiles.TryFind(path, out PageFile? file))
            await SendAsync(context, file).ConfigureAwait(false);
        else
            await RefuseAsync(context, StatusCodes.Status404NotFound, "There is no such file.").ConfigureAwait(false);
    }

    private static async Task SendAsync(HttpContext context, PageFile file)
    {
        context.Response.ContentType = file.ContentType;
        context.Response.ContentLength = file.Bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted).ConfigureAwait(false);
    }

    public static async Task RefuseAsync(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(why, context.RequestAborted).ConfigureAwait(false);
    }
}
