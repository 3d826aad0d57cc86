namespace Skype4Net.Xmpp.Client.Sessions;

/// <summary>Queues requests, and waits for their answers.</summary>
/// <param name="requests">Those that wait.</param>
/// <param name="queue">Where they wait to be written.</param>
/// <param name="client">Whose they are.</param>
/// <param name="serialize">Makes bytes of a stanza.</param>
internal sealed class IqSender(IqTracker requests, OutgoingQueue queue, IXmppConnection client, Func<XmppElement, byte[]> serialize)
{
    /// <summary>Queues a request before it returns, and waits for the answer. It fails with its session.</summary>
    /// <param name="type"><c>get</c> or <c>set</c>.</param>
    /// <param name="to">Who is asked; null for the own account.</param>
    /// <param name="payload">What.</param>
    /// <param name="apply">Runs with a good answer before the next stanza is handled; null for nothing.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="XmppException">The answer is an error, none came, or the session was lost.</exception>
    public async Task<XmppElement> SendAsync(
        string type, Jid? to, XmppElement payload, Func<XmppElement, ValueTask>? apply, CancellationToken cancellationToken)
    {
        string id = client.NewId();
        XmppElement iq = new XmppElement("iq", Namespaces.Client).Set("type", type).Set("id", id).Set("to", to).Add(payload);
        byte[] bytes = serialize(iq);
        Task<XmppElement> answer = requests.WaitAsync(id, to, client.Me, apply, cancellationToken);
        var stanza = new OutgoingStanza(bytes, survives: false);
        _ = stanza.Acknowledged.ContinueWith(
            lost => requests.Fail(id, lost.Exception!.InnerException!),
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnFaulted,
            TaskScheduler.Default);
        queue.AddReply(stanza);
        return await answer.ConfigureAwait(false);
    }
}
