namespace Skype4Net.Xmpp.Client.Calls;

/// <summary>
/// Sessions that others begin with this client, go on with and end (XEP-0166), and calls that they propose to all clients of an account (XEP-0353).
/// The owner answers each.
/// </summary>
internal sealed class JingleSessions(IXmppConnection connection) : IXmppModule
{
    public IEnumerable<string> Features => [Namespaces.Jingle];

    public async ValueTask<bool> TryHandleAsync(XmppElement stanza)
    {
        if (Jid.TryParse(stanza["from"]) is not { } from)
            return false;
        if (stanza.Name == "iq" && stanza["type"] == "set" && stanza.Find("jingle", Namespaces.Jingle) is { } jingle)
        {
            await connection.PublishAsync(new XmppEvent.JingleReceived(from, stanza, jingle)).ConfigureAwait(false);
            return true;
        }

        if (stanza.Name != "message" || stanza["type"] is "error" or "groupchat" || stanza.Find(Namespaces.JingleMessage) is not { } said)
            return false;
        bool isLate = Messages.Delay.Read(stanza, connection.Time) is not null;
        if (said.Name == "propose" && said["id"] is { Length: > 0 } id)
            await connection.PublishAsync(new XmppEvent.CallProposed(from, id, isLate)).ConfigureAwait(false);
        return true;
    }

    /// <summary>Ends a session (XEP-0166, 6.7).</summary>
    /// <param name="with">The other client.</param>
    /// <param name="session">The session's id.</param>
    /// <param name="reason">Why, as in XEP-0166, 7.4.</param>
    public static XmppElement Terminate(Jid with, string session, string reason) => new XmppElement("jingle", Namespaces.Jingle)
        .Set("action", "session-terminate").Set("initiator", with).Set("sid", session).Add(Reason(reason));

    /// <summary>Says to who proposes a call that this account does not take it (XEP-0353, 3.4).</summary>
    /// <param name="to">The client that calls.</param>
    /// <param name="call">The id of the call.</param>
    /// <param name="reason">Why.</param>
    /// <param name="id">The id of the message.</param>
    public static XmppElement Reject(Jid to, string call, string reason, string id) => new XmppElement("message", Namespaces.Client)
        .Set("type", "chat").Set("to", to).Set("id", id)
        .Add(new XmppElement("reject", Namespaces.JingleMessage).Set("id", call).Add(Reason(reason)))
        .Add(new XmppElement("store", Namespaces.Hints));

    public static XmppElement Reason(string reason) => new XmppElement("reason", Namespaces.Jingle).Add(new XmppElement(reason, Namespaces.Jingle));
}
