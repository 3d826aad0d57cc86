namespace Skype4Net.Xmpp.Client.Contacts;

/// <summary>The profiles of accounts, in the old form that every server and client has (XEP-0054).</summary>
internal sealed class VCards(IXmppConnection connection)
{
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
