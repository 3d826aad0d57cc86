namespace Skype4Net.Xmpp.Client.Sessions;

/// <summary>Gives each stanza to who waits for it or whose protocol it is, one after the other.</summary>
internal sealed class StanzaRouter(IXmppConnection connection, IqTracker requests, IReadOnlyList<IXmppModule> modules)
{
    public async Task HandleAsync(XmppElement stanza)
    {
        try
        {
            if (stanza.Name == "iq" && stanza["type"] is "result" or "error")
            {
                if (!await requests.TryAnswerAsync(stanza).ConfigureAwait(false))
                    XmppLog.Forged(connection.Log, "answer", stanza["from"] ?? "");
                return;
            }

            foreach (IXmppModule module in modules)
            {
                if (await module.TryHandleAsync(stanza).ConfigureAwait(false))
                    return;
            }

            if (stanza.Name == "iq" && stanza["type"] is "get" or "set")
                connection.Reply(Answers.Error(stanza, "cancel", "service-unavailable"));
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or XmppProtocolException))
        {
            // One odd stanza must not end a session that would meet it again.
            XmppLog.HandlingFailed(connection.Log, exception);
        }
    }
}
