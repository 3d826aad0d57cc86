namespace Skype4Net.Xmpp.Client.Contacts;

/// <summary>The profiles of accounts, in the old form that every server and client has (XEP-0054).</summary>
internal sealed class VCards(IXmppConnection connection) : IXmppModule
{
    // Servers that bridge the forms tell contacts of a change by the new one (XEP-0292).
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

    /// <summary>Sets our own vCard.</summary>
    /// <exception cref="XmppException">The server refused, or did not answer.</exception>
    public Task SetAsync(XmppElement vCard, CancellationToken cancellationToken = default)
        => connection.RequestAsync("set", null, vCard, cancellationToken: cancellationToken);

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
