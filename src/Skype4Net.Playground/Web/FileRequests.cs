using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Skype4Net.Emulator;
using Skype4Net.Playground.Json;
using Skype4Net.Playground.Windows;

namespace Skype4Net.Playground.Web;

/// <summary>Uploads and downloads: POSTs with the token, from the page itself. Nothing of them is a path.</summary>
internal sealed class FileRequests(PlaygroundServer server)
{
    private const int MaxRequest = 1024;

    public async Task UploadAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        long length = request.ContentLength ?? KestrelServer.MaxBody;
        if (length > KestrelServer.MaxBody || !server.Files.TryReserve(length))
        {
            await RefuseLongAsync(context).ConfigureAwait(false);
            return;
        }

        string name = Files.RunFolder.SafeName(request.Query["name"].ToString());
        (string upload, string path) = server.Files.NewFile(name);
        long written = 0;
        try
        {
            var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            await using (file.ConfigureAwait(false))
            {
                await request.Body.CopyToAsync(file, context.RequestAborted).ConfigureAwait(false);
                written = file.Length;
            }
        }
        catch (BadHttpRequestException)
        {
            await RefuseLongAsync(context).ConfigureAwait(false);
            return;
        }
        finally
        {
            server.Files.Release(length - written);
        }

        await SendJsonAsync(context, JsonFields.WriteObject(w =>
        {
            w.WriteString("upload", upload);
            w.WriteString("name", name);
            w.WriteNumber("size", written);
        })).ConfigureAwait(false);
    }

    public async Task DownloadAsync(HttpContext context)
    {
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = MaxRequest;
        byte[]? content = null;
        string? path = null;
        try
        {
            using JsonDocument document =
                await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted).ConfigureAwait(false);
            if (Member(document, "file") is { } file)
                path = PathOf(file);
            else if (Member(document, "voicemail") is { } voicemail)
                content = Find(voicemail) is var (client, id) ? client.View.SoundOfVoicemail(id) : null;
            else if (Member(document, "sound") is { } number)
                content = server.Network.Phones.FirstOrDefault(p => p.Number == number)?.SoundReceived;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or BadHttpRequestException)
        {
            const string Wanted = "Name a file, a voicemail or a telephone.";
            await RequestHandler.RefuseAsync(context, StatusCodes.Status400BadRequest, Wanted).ConfigureAwait(false);
            return;
        }

        if (path is null && content is null)
        {
            await RequestHandler.RefuseAsync(context, StatusCodes.Status404NotFound, "There is no such file.").ConfigureAwait(false);
            return;
        }

        context.Response.ContentType = "application/octet-stream";
        if (path is not null)
        {
            await context.Response.SendFileAsync(path, context.RequestAborted).ConfigureAwait(false);
            return;
        }

        await context.Response.Body.WriteAsync(WavFile.Header((uint)content!.Length), context.RequestAborted).ConfigureAwait(false);
        await context.Response.Body.WriteAsync(content, context.RequestAborted).ConfigureAwait(false);
    }

    private static Task RefuseLongAsync(HttpContext context)
        => RequestHandler.RefuseAsync(context, StatusCodes.Status413PayloadTooLarge, "A file may have 64 MB, all together 1 GB.");

    // What an account has received, and nothing else that lies on this machine.
    private string? PathOf(string key)
        => Find(key) is var (client, id) && client.View.FindFile(id) is { Status: FileTransferStatus.Completed } file
            && server.Files.Contains(file.Path)
            ? file.Path
            : null;

    private (EmulatedClient Client, long Id)? Find(string key)
        => key.LastIndexOf('/') is > 0 and var slash
            && long.TryParse(key.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out long id)
            && server.Network.Find(key[..slash]) is { } client
            ? (client, id)
            : null;

    private static string? Member(JsonDocument document, string name)
        => document.RootElement.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static async Task SendJsonAsync(HttpContext context, byte[] json)
    {
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(json, context.RequestAborted).ConfigureAwait(false);
    }
}
