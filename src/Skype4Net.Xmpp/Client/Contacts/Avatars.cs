using System.Globalization;
using System.Security.Cryptography;

namespace Skype4Net.Xmpp.Client.Contacts;

/// <summary>Pictures of accounts, published by PEP (XEP-0084); those who have none there may have one in their vCard.</summary>
internal sealed class Avatars(IXmppConnection connection, VCards vCards) : IXmppModule
{
    private readonly PersonalNodes _nodes = new(connection);

    // With the notification's name among our features the server tells of contacts' changes.
    public IEnumerable<string> Features => [Namespaces.AvatarMetadata, Namespaces.AvatarMetadata + "+notify"];

    /// <summary>Publishes our picture; null takes it away.</summary>
    /// <param name="picture">The bytes of a PNG.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="XmppException">The server refused, such as for the size, or did not answer.</exception>
    public async Task PublishAsync(byte[]? picture, CancellationToken cancellationToken = default)
    {
        var metadata = new XmppElement("metadata", Namespaces.AvatarMetadata);
        string hash = "current";
        if (picture is not null)
        {
            hash = HashOf(picture);
            XmppElement data = new XmppElement("data", Namespaces.AvatarData).AddText(Convert.ToBase64String(picture));
            await _nodes.PublishAsync(Namespaces.AvatarData, hash, data, cancellationToken).ConfigureAwait(false);
            metadata.Add(new XmppElement("info", Namespaces.AvatarMetadata)
                .Set("id", hash).Set("type", "image/png").Set("bytes", picture.Length.ToString(CultureInfo.InvariantCulture)));
        }

        await _nodes.PublishAsync(Namespaces.AvatarMetadata, hash, metadata, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The picture of an account; null when it has none.</summary>
    /// <exception cref="XmppException">No answer, or not allowed.</exception>
    public async Task<byte[]?> GetAsync(Jid of, CancellationToken cancellationToken = default)
    {
        try
        {
            XmppElement? metadata = await _nodes.GetAsync(of, Namespaces.AvatarMetadata, null, cancellationToken).ConfigureAwait(false);
            if (metadata?.Find("metadata", Namespaces.AvatarMetadata)?.Find("info", Namespaces.AvatarMetadata)?["id"] is { } hash)
            {
                XmppElement? data = await _nodes.GetAsync(of, Namespaces.AvatarData, hash, cancellationToken).ConfigureAwait(false);
                byte[]? picture = Decode(data?.TextOf("data", Namespaces.AvatarData));
                return picture is not null && HashOf(picture).Equals(hash, StringComparison.OrdinalIgnoreCase) ? picture : null;
            }
        }
        catch (XmppStanzaException)
        {
            // None by PEP, or not for us.
        }

        return VCards.PhotoIn(await vCards.GetAsync(of, cancellationToken).ConfigureAwait(false));
    }

    public async ValueTask<bool> TryHandleAsync(XmppElement stanza)
    {
        if (stanza.Name != "message" || stanza.Find("event", Namespaces.PubSubEvent)?.Find("items", Namespaces.PubSubEvent) is not { } items)
            return false;
        // PEP sends from the bare address of whose it is; others could only speak for themselves.
        if (items["node"] == Namespaces.AvatarMetadata && Jid.TryParse(stanza["from"]) is { IsBare: true } from
            && items.Find("item", Namespaces.PubSubEvent)?.Find("metadata", Namespaces.AvatarMetadata) is { } metadata)
        {
            string hash = metadata.Find("info", Namespaces.AvatarMetadata)?["id"] ?? "";
            await connection.PublishAsync(new XmppEvent.AvatarChanged(from, hash)).ConfigureAwait(false);
        }

        return true;
    }

    private static byte[]? Decode(string? base64)
    {
        try
        {
            return base64 is null ? null : Convert.FromBase64String(base64);
        }
        catch (FormatException)
        {
            return null;
        }
    }

#pragma warning disable CA5350 // The protocol says SHA-1.
    private static string HashOf(byte[] picture) => Convert.ToHexStringLower(SHA1.HashData(picture));
#pragma warning restore CA5350
}
