using System.Globalization;
using Skype4Net.Xmpp.Client.Discovery;

namespace Skype4Net.Xmpp.Client.Files;

/// <summary>Asks the server for places to upload files to (XEP-0363).</summary>
internal sealed class HttpUpload(IXmppConnection connection, ServerFeatures server) : IXmppModule
{
    // The only headers that a server may ask for (XEP-0363, 5).
    private static readonly string[] s_headers = ["Authorization", "Cookie", "Expires"];
    private Jid? _service;

    /// <summary>Asks for a place; null when the server has no such service.</summary>
    /// <param name="fileName">The name that the link ends in.</param>
    /// <param name="bytes">The size of the file.</param>
    /// <param name="contentType">What it is.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="XmppStanzaException">The file is too large, or a quota is used up.</exception>
    /// <exception cref="XmppProtocolException">The place is not one of HTTPS.</exception>
    public async Task<UploadSlot?> RequestSlotAsync(string fileName, long bytes, string contentType, CancellationToken cancellationToken = default)
    {
        _service ??= await server.FindServiceAsync(Namespaces.HttpUpload, cancellationToken).ConfigureAwait(false);
        if (_service is null)
            return null;
        XmppElement request = new XmppElement("request", Namespaces.HttpUpload)
            .Set("filename", fileName)
            .Set("size", bytes.ToString(CultureInfo.InvariantCulture))
            .Set("content-type", contentType);
        XmppElement reply = await connection.RequestAsync("get", _service, request, cancellationToken: cancellationToken).ConfigureAwait(false);
        XmppElement? slot = reply.Find("slot", Namespaces.HttpUpload);
        XmppElement? put = slot?.Find("put", Namespaces.HttpUpload);
        return new UploadSlot(Link(put?["url"]), Link(slot?.Find("get", Namespaces.HttpUpload)?["url"]),
            [.. put!.FindAll("header", Namespaces.HttpUpload)
            .Select(h => (Name: s_headers.FirstOrDefault(n => n.Equals(h["name"], StringComparison.OrdinalIgnoreCase)), Value: h.Text))
            .Where(h => h.Name is not null && !h.Value.Any(char.IsControl))
            .Select(h => KeyValuePair.Create(h.Name!, h.Value))]);
    }

    public ValueTask EndAsync()
    {
        _service = null;
        return ValueTask.CompletedTask;
    }

    private static Uri Link(string? text)
        => Uri.TryCreate(text, UriKind.Absolute, out Uri? link) && link.Scheme == Uri.UriSchemeHttps
            ? link
            : throw XmppProtocolException.Unexpected("The server offers a place for a file that is not reached by HTTPS.");
}
