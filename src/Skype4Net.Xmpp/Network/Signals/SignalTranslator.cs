using System.Threading.Channels;
using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Messages;
using Skype4Net.Xmpp.Network.Calls;
using Skype4Net.Xmpp.Network.Contacts;
using Skype4Net.Xmpp.Network.Messages;
using Skype4Net.Xmpp.Network.Sessions;
using Skype4Net.Xmpp.Network.Voicemails;

namespace Skype4Net.Xmpp.Network.Signals;

/// <summary>
/// What two emulated clients say to each other: carried unread, in order, and all that is said about one call, stream or file between the same two.
/// Sound and the like is left out while too much waits; what is kept waits at the server.
/// </summary>
internal sealed class SignalTranslator(SessionContext context, PeerClients peers, MessageRedelivery redelivery, VoicemailTransfer voicemails)
    : ITranslator
{
    // Two seconds of sound in each direction, at 20 ms a frame: older ones would only be late.
    private const int MaxWaitingSound = 200;
    private const int MaxRemembered = 500;

    // What a server kept for longer while a line was dead is about something that is over.
    private static readonly TimeSpan s_maxAge = TimeSpan.FromSeconds(30);
    private readonly SubjectTable _subjects = new();
    private readonly SignalNumbers _numbers = new();
    private readonly SignalOrder _order = new();
    private readonly SignalAssembly _assembly = new(context.Cursor);
    private readonly PeerWatch _watch = new(context, peers);

    // One after the other: finding the client of the first must not let the second overtake it.
    private readonly Lock _gate = new();
    private readonly BoundedTable<string, Jid> _sent = new(MaxRemembered);
    private Task _last = Task.CompletedTask;
    private int _waitingSound;

    public async ValueTask<bool> TryApplyAsync(XmppEvent happened)
    {
        switch (happened)
        {
            case XmppEvent.EnvelopeReceived received:
                await ApplyAsync(received).ConfigureAwait(false);
                return true;
            case XmppEvent.ConnectionChanged { State: XmppConnectionState.Online }:
                voicemails.Resume();
                return false;
            case XmppEvent.ClientLeft left:
                await LoseAsync(left.Client).ConfigureAwait(false);
                return true;
            case XmppEvent.MessageFailed failed when IsSentTo(failed.To, failed.MessageId):
                await LoseAsync(failed.To).ConfigureAwait(false);
                return true;
            default:
                return false;
        }
    }

    public Task<Func<ValueTask<RequestFailure>>>? BeginAsync(NetworkRequest request)
    {
        if (request is not NetworkRequest.SendSignal { Signal: var signal } send)
            return null;
        Jid to = context.AddressOf(send.To);
        // To answer what a stranger has begun is not to write to them.
        if (!_subjects.IsTheirs(to, signal.Subject))
            context.Strangers.AddWrittenTo(to);
        if (signal.MayBeLost && context.Client.Unacknowledged + Volatile.Read(ref _waitingSound) > MaxWaitingSound)
            return Task.FromResult(Outcome.Done);
        return CompleteAsync(VoicemailTransfer.IsVoicemail(signal) ? SendVoicemailAsync(to, signal) : SendInTurnAsync(to, signal));
    }

    private Task<Task<RequestFailure>> SendInTurnAsync(Jid to, Signal signal)
    {
        lock (_gate)
        {
            Task<Task<RequestFailure>> sending = SendAsync(_last, to, signal);
            _last = sending;
            return sending;
        }
    }

    // A file takes its time; what else is said does not wait for it.
    private async Task<Task<RequestFailure>> SendVoicemailAsync(Jid to, Signal signal)
    {
        if (await voicemails.UploadAsync(signal).ConfigureAwait(false) is not var (envelope, link))
            return await SendInTurnAsync(to, signal).ConfigureAwait(false);
        SentMessage sent = await context.Client.Messages.SendAsync(to.Bare, envelope, isKept: true, mayBeLost: false, link.ToElement(), context.Ended)
            .ConfigureAwait(false);
        redelivery.Add(to, sent);
        return AcknowledgeAsync(sent);
    }

    private static async Task<Func<ValueTask<RequestFailure>>> CompleteAsync(Task<Task<RequestFailure>> sending)
    {
        Task<RequestFailure> acknowledged = await sending.ConfigureAwait(false);
        return Outcome.Failed(await acknowledged.ConfigureAwait(false));
    }

    private async ValueTask ApplyAsync(XmppEvent.EnvelopeReceived received)
    {
        Jid from = received.From;
        if (SignalEnvelope.Read(received.Envelope) is not { } part)
            return;
        // A server gives what was for a client that is gone to another one, to the archive, or to the next that connects.
        if (!part.Signal.IsKept && (received.IsArchived || received.To != context.Client.Me || IsLate(received)))
            return;
        if (!part.Signal.IsKept || !VoicemailTransfer.IsLinked(received.Envelope))
            await TryReceiveAsync(from, part, received.Cursor).ConfigureAwait(false);
        else if (context.Strangers.MayWrite(from))
            await voicemails.ReceiveAsync(new LinkedVoicemail(from, received.Envelope, received.Cursor)).ConfigureAwait(false);
        else
            NetworkLog.Stranger(context.Log, "voicemail", from.Bare.ToString());
    }

    /// <summary>Another client says something; false when nobody wants to hear it.</summary>
    /// <param name="from">Which.</param>
    /// <param name="part">A part of what it says.</param>
    /// <param name="place">Its place in the archive; empty when it is in none.</param>
    public async ValueTask<bool> TryReceiveAsync(Jid from, SignalPart part, string place)
    {
        string subject = part.Signal.Subject;
        // Where strangers are heard they are counted by what they begin, not by each word of it.
        bool isUnderWay = !context.Options.ContactsOnly && subject.Length > 0 && _subjects.Find(from, subject) is not null;
        if (!isUnderWay && !context.Strangers.MayWrite(from))
        {
            NetworkLog.Stranger(context.Log, "signal", from.Bare.ToString());
            return false;
        }

        _watch.NoteHeard(from);
        if (!part.Signal.IsKept)
            _subjects.Set(from, subject, isTheirs: true);
        IReadOnlyList<SignalPart> ready = _order.Accept(from, part, out long? gap);
        if (gap is { } missing)
            _ = ReleaseLaterAsync(missing);
        foreach (SignalPart next in ready)
            await DeliverAsync(from, next, place).ConfigureAwait(false);
        return true;
    }

    private async ValueTask DeliverAsync(Jid from, SignalPart part, string place)
    {
        if (_assembly.Add(from, part) is not { } signal)
            return;
        Cursor? cursor = signal.IsKept ? new Cursor(context.Cursor.Advance(place)) : null;
        await context.WriteAsync(new NetworkEvent.SignalArrived(context.IdentityOf(from), signal) { Cursor = cursor }).ConfigureAwait(false);
    }

    // What is missing before something that is held may never come.
    private async Task ReleaseLaterAsync(long gap)
    {
        try
        {
            await Task.Delay(SignalOrder.MaxHold, context.Time, context.Ended).ConfigureAwait(false);
            await context.Client.PublishAsync(new XmppEvent.Reached(async () =>
            {
                foreach ((Jid client, SignalPart part) in _order.Release(gap))
                    await DeliverAsync(client, part, place: "").ConfigureAwait(false);
            })).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is XmppException or OperationCanceledException or ChannelClosedException)
        {
            // The session has ended.
        }
    }

    private bool IsLate(XmppEvent.EnvelopeReceived received) => received.At is { } at && context.Time.GetUtcNow() - at > s_maxAge;

    private async ValueTask LoseAsync(Jid client)
    {
        foreach (SignalPart part in _order.Remove(client))
            await DeliverAsync(client, part, place: "").ConfigureAwait(false);
        _assembly.Remove(client);
        _numbers.Remove(client);
        foreach (string subject in _subjects.Remove(client))
            await context.WriteAsync(new NetworkEvent.PeerLost(context.IdentityOf(client), subject)).ConfigureAwait(false);
    }

    // Completes when it is queued; what it returns, when the server has it.
    private async Task<Task<RequestFailure>> SendAsync(Task previous, Jid to, Signal signal)
    {
        if (signal.MayBeLost)
            Interlocked.Increment(ref _waitingSound);
        try
        {
            await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Jid? client = signal.IsKept ? to.Bare : await FindClientAsync(to, signal.Subject).ConfigureAwait(false);
            if (client is null)
                return Task.FromResult(peers.IsThere(to) ? RequestFailure.NotSupported : RequestFailure.NotThere);
            if (JingleCalls.Write(signal, context.Client.Me) is { } jingle)
                return AskAsync(client, jingle);
            SentMessage? sent = null;
            foreach (XmppElement envelope in SignalEnvelope.Write(signal))
            {
                sent = await SendAsync(client, signal, envelope).ConfigureAwait(false);
                if (signal.IsKept)
                    redelivery.Add(client, sent);
                else
                    NoteSent(sent.Id, client);
            }

            return AcknowledgeAsync(sent!);
        }
        finally
        {
            if (signal.MayBeLost)
                Interlocked.Decrement(ref _waitingSound);
        }
    }

    private async Task<SentMessage> SendAsync(Jid client, Signal signal, XmppElement envelope)
    {
        bool isNumbered = !signal.IsKept && !signal.MayBeLost;
        if (isNumbered)
            _numbers.Write(client, signal.Subject, envelope);
        try
        {
            return await context.Client.Messages.SendAsync(client, envelope, signal.IsKept, signal.MayBeLost, link: null, context.Ended)
                .ConfigureAwait(false);
        }
        catch when (isNumbered)
        {
            _numbers.TakeBack(client, signal.Subject);
            throw;
        }
    }

    // The one with which it is under way, as long as nobody has seen it leave; or the one to begin with.
    private async Task<Jid?> FindClientAsync(Jid account, string subject)
    {
        if (_subjects.Find(account, subject) is { } known && !peers.IsElsewhere(known))
            return known;
        Jid? client = await peers.FindAsync(account).ConfigureAwait(false);
        if (client is not null)
            _subjects.Set(client, subject, isTheirs: false);
        return client;
    }

    private void NoteSent(string id, Jid client)
    {
        _sent.TryAdd(id, client);
        _watch.NoteSent(client);
    }

    private bool IsSentTo(Jid client, string id) => _sent.TryGet(id, out Jid? to) && to == client;

    // The other client answers each word of a call, or its server for one that is gone.
    private async Task<RequestFailure> AskAsync(Jid client, XmppElement jingle)
    {
        _watch.NoteSent(client);
        try
        {
            await context.Client.AskAsync(client, jingle, context.Ended).ConfigureAwait(false);
            return RequestFailure.None;
        }
        catch (XmppStanzaException refused)
        {
            RequestFailure failure = RequestFailures.Of(refused);
            if (failure == RequestFailure.NotThere)
                await context.Client.PublishAsync(new XmppEvent.Reached(() => LoseAsync(client))).ConfigureAwait(false);
            return failure;
        }
    }

    private static async Task<RequestFailure> AcknowledgeAsync(SentMessage sent)
    {
        await sent.Acknowledged.ConfigureAwait(false);
        return RequestFailure.None;
    }
}
