using Skype4Net.Xmpp.Client.Discovery;

namespace Skype4Net.Xmpp.Client.Messages;

/// <summary>Copies of what other clients of this account send and receive (XEP-0280). Only the account itself may send one.</summary>
internal sealed class Carbons(IXmppConnection connection, ServerFeatures server) : IXmppModule
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (server.Has(Namespaces.Carbons))
            await connection.RequestAsync("set", null, new XmppElement("enable", Namespaces.Carbons), cancellationToken: cancellationToken)
                .ConfigureAwait(false);
        else
            XmppLog.Missing(connection.Log, "copies of what other clients send");
    }

    /// <summary>The message inside a copy; the stanza itself when it is none; null for a forged one.</summary>
    public XmppElement? Unwrap(XmppElement stanza, out bool isOwn)
    {
        isOwn = false;
        if (stanza.Find(Namespaces.Carbons) is not { Name: "sent" or "received" } copy)
            return stanza;
        XmppElement? message = copy.Find("forwarded", Namespaces.Forward)?.Find("message", Namespaces.Client);
        isOwn = copy.Name == "sent";
        bool isFromAccount = stanza["from"] is null || Jid.TryParse(stanza["from"]) == connection.Me.Bare;
        bool isConsistent = message is not null && (!isOwn || Jid.TryParse(message["from"])?.Bare == connection.Me.Bare);
        if (isFromAccount && isConsistent)
            return message;
        XmppLog.Forged(connection.Log, "copy of a message", stanza["from"] ?? "");
        return null;
    }
}
