using Skype4Net.Xmpp.Client.Discovery;

namespace Skype4Net.Xmpp.Client.Contacts;

/// <summary>The profiles of accounts, in the old form that every server and client has (XEP-0054).</summary>
internal sealed class VCards(IXmppConnection connection, ServerFeatures server) : IXmppModule
{
    private readonly PersonalNodes _nodes = new(connection);

    // Contacts are told of a change by the new form (XEP-0292).
    public IEnumerable<string> Features => [Namespaces.VCard4 + "+notify"];

    /// <summary>The vCard of an account; empty when it has none.</summary>
    /// <param name="of">Whose; null for our own.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="XmppException">There is no such account, or no answer.</exception>
    public async Task<XmppElement> GetAsync(Jid? of, CancellationToken cancellationToken = default)
    {
        try
        {
            XmppElement reply = await connection.RequestAsync("get", of?.Bare, Empty(), cancellationToken: cancellationToken).ConfigureAwait(false);
            return reply.Find("vCard", Namespaces.VCard) ?? Empty();
        }
        catch (XmppStanzaException exception) when (exception.Condition == "item-not-found" && of is null)
        {
            return Empty();
        }
    }

    /// <summary>Sets our own vCard, also in the new form where the server does not do so by itself.</summary>
    /// <exception cref="XmppException">The server refused, or did not answer.</exception>
    public async Task SetAsync(XmppElement vCard, CancellationToken cancellationToken = default)
    {
        await connection.RequestAsync("set", null, vCard, cancellationToken: cancellationToken).ConfigureAwait(false);
        try
        {
            XmppElement? item = await _nodes.GetAsync(null, Namespaces.VCard4, null, cancellationToken).ConfigureAwait(false);
            XmppElement? current = item?.Find("vcard", Namespaces.VCard4Data);
            // The feature alone says little: there are servers that convert pictures only.
            if (server.Has(Namespaces.VCardConversion) && current is not null && VCard4.IsConverted(current, vCard))
                return;
            await _nodes.PublishAsync(Namespaces.VCard4, "current", VCard4.Write(vCard, current), cancellationToken).ConfigureAwait(false);
        }
        catch (XmppStanzaException)
        {
            // A server where accounts publish nothing: contacts see the profile when they ask for it.
        }
    }

    public async ValueTask<bool> TryHandleAsync(XmppElement stanza)
    {
        if (stanza.Name != "message" || stanza.Find("event", Namespaces.PubSubEvent)?.Find("items", Namespaces.PubSubEvent)?["node"]
            != Namespaces.VCard4)
            return false;
        // PEP sends from the bare address of whose it is; others could only speak for themselves.
        if (Jid.TryParse(stanza["from"]) is { IsBare: true } from)
            await connection.PublishAsync(new XmppEvent.ProfileChanged(from)).ConfigureAwait(false);
        return true;
    }

    /// <summary>The photo in a vCard; null when it has none or a broken one.</summary>
    public static byte[]? PhotoIn(XmppElement vCard)
    {
        string? text = vCard.Find("PHOTO", Namespaces.VCard)?.TextOf("BINVAL", Namespaces.VCard);
        if (string.IsNullOrWhiteSpace(text))
            return null;
        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static XmppElement Empty() => new("vCard", Namespaces.VCard);
}
