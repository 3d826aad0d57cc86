using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Skype4Net.Playground.Windows;

namespace Skype4Net.Playground.Web;

/// <summary>Answers each request: the checks first, in the order of the rules, then the page's files, its socket, uploads and downloads.</summary>
internal sealed class RequestHandler(PlaygroundServer server, AllowedOrigins origins, AccessToken token)
{
    private readonly SocketHandler _socket = new(server, token);
    private readonly FileRequests _files = new(server);
    private readonly ILogger _log = server.Options.LoggerFactory.CreateLogger("Skype4Net.Playground.Web");

    public Task HandleAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        SecurityHeaders.AddTo(context.Response);
        if (!origins.IsHost(request))
            return RefuseAsync(context, StatusCodes.Status421MisdirectedRequest, "This is not the host you asked for.", "another host was named");
        string path = request.Path.Value ?? "/";
        if (HttpMethods.IsPost(request.Method))
            return PostAsync(context, path);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, "Files are read by GET.");
        if (path == "/socket")
            return SocketAsync(context);
        return PageFiles.TryFind(path, out PageFile? file)
            ? SendAsync(context, file)
            : RefuseAsync(context, StatusCodes.Status404NotFound, "There is no such file.");
    }

    public static async Task RefuseAsync(HttpContext context, int status, string why)
    {
        if (context.Response.HasStarted)
            return;
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(why, context.RequestAborted).ConfigureAwait(false);
    }

    private Task SocketAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
            return RefuseAsync(context, StatusCodes.Status400BadRequest, "This is a WebSocket.");
        return origins.IsOrigin(context.Request)
            ? _socket.HandleAsync(context)
            : RefuseAsync(context, StatusCodes.Status403Forbidden, "Only the page itself opens its socket.", "another page opened a socket");
    }

    private async Task PostAsync(HttpContext context, string path)
    {
        if (path is not ("/upload" or "/download"))
            await RefuseAsync(context, StatusCodes.Status404NotFound, "Nothing is posted here.").ConfigureAwait(false);
        else if (!AllowedOrigins.IsSameSite(context.Request))
            await RefuseAsync(context, StatusCodes.Status403Forbidden, "Only the page itself posts here.", "another page posted").ConfigureAwait(false);
        else if (!await token.IsRightAsync(AllowedOrigins.TokenOf(context.Request), context.RequestAborted).ConfigureAwait(false))
            await RefuseAsync(context, StatusCodes.Status403Forbidden, "The token is wrong.", "a wrong token was given").ConfigureAwait(false);
        else if (path == "/upload")
            await _files.UploadAsync(context).ConfigureAwait(false);
        else
            await _files.DownloadAsync(context).ConfigureAwait(false);
    }

    private Task RefuseAsync(HttpContext context, int status, string why, string logged)
    {
        PlaygroundLog.Refused(_log, logged);
        return RefuseAsync(context, status, why);
    }

    private static async Task SendAsync(HttpContext context, PageFile file)
    {
        context.Response.ContentType = file.ContentType;
        context.Response.ContentLength = file.Bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted).ConfigureAwait(false);
    }
}
