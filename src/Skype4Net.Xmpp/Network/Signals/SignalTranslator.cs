using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Messages;
using Skype4Net.Xmpp.Network.Contacts;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Network.Signals;

/// <summary>
/// What two emulated clients say to each other: carried unread, to one client of the account, in order. Sound and the like is left out while too
/// much waits; what is kept waits at the server.
/// </summary>
internal sealed class SignalTranslator(SessionContext context, PeerClients peers) : ITranslator
{
    // Two seconds of sound in each direction, at 20 ms a frame: older ones would only be late.
    private const int MaxWaitingSound = 200;

    // One after the other: finding the client of the first must not let the second overtake it.
    private readonly Lock _gate = new();
    private Task _last = Task.CompletedTask;

    public async ValueTask<bool> TryApplyAsync(XmppEvent happened)
    {
        if (happened is not XmppEvent.EnvelopeReceived received)
            return false;
        if (!context.Strangers.MayWrite(received.From))
        {
            NetworkLog.Stranger(context.Log, "signal", received.From.Bare.ToString());
            return true;
        }

        if (SignalEnvelope.Read(received.Envelope) is not { } signal)
            return true;
        peers.Hear(received.From);
        Cursor? cursor = signal.IsKept ? new Cursor(context.Cursor.Advance(received.Cursor)) : null;
        Identity from = context.IdentityOf(received.From);
        await context.WriteAsync(new NetworkEvent.SignalArrived(from, signal) { Cursor = cursor }).ConfigureAwait(false);
        return true;
    }

    public Task<Func<ValueTask<RequestFailure>>>? BeginAsync(NetworkRequest request)
    {
        if (request is not NetworkRequest.SendSignal send)
            return null;
        Jid to = context.AddressOf(send.To);
        context.Strangers.AddWrittenTo(to);
        if (send.Signal.MayBeLost && context.Client.Unacknowledged > MaxWaitingSound)
            return Task.FromResult(Outcome.Done);
        Task<Task<RequestFailure>> sending;
        lock (_gate)
        {
            sending = SendAsync(_last, to, send.Signal);
            _last = sending;
        }

        return CompleteAsync(sending);
    }

    private static async Task<Func<ValueTask<RequestFailure>>> CompleteAsync(Task<Task<RequestFailure>> sending)
    {
        Task<RequestFailure> acknowledged = await sending.ConfigureAwait(false);
        return Outcome.Failed(await acknowledged.ConfigureAwait(false));
    }

    // Completes when it is queued; what it returns, when the server has it.
    private async Task<Task<RequestFailure>> SendAsync(Task previous, Jid to, Signal signal)
    {
        await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Jid? client = await peers.FindAsync(to).ConfigureAwait(false);
        if (client is null && !signal.IsKept)
            return Task.FromResult(RequestFailure.NotThere);
        SentMessage sent = await context.Client.Messages.SendAsync(
            signal.IsKept ? to.Bare : client!, SignalEnvelope.Write(signal), signal.IsKept, context.Ended).ConfigureAwait(false);
        return AcknowledgeAsync(sent);
    }

    private static async Task<RequestFailure> AcknowledgeAsync(SentMessage sent)
    {
        await sent.Acknowledged.ConfigureAwait(false);
        return RequestFailure.None;
    }
}
