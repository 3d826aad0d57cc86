namespace Skype4Net.Xmpp.Client;

/// <summary>Who sent a stanza: what only the own account may say is not believed from others.</summary>
internal static class Sender
{
    /// <summary>Whether the own account sent it, rather than a person or a server.</summary>
    public static bool IsOwnAccount(XmppElement stanza, Jid me)
        => stanza["from"] is null || (Jid.TryParse(stanza["from"]) is { } from && (from == me.Bare || from == me));
}
