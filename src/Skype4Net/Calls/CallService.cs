using System.Globalization;
using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Calls: <c>skype.Calls</c>.</summary>
public sealed class CallService
{
    private readonly SkypeEngine _engine;
    private readonly NewCalls _new;

    internal CallService(SkypeEngine engine)
    {
        _engine = engine;
        StatusChanged = Stream("StatusChanged", CallProperties.Status, (call, status) => new CallStatusChanged(call, status));
        SeenChanged = Stream("SeenChanged", CallProperties.Seen, (call, seen) => new CallSeenChanged(call, seen));
        InputStatusChanged = Stream("InputStatusChanged", CallProperties.InputStatus, (call, active) => new CallInputStatusChanged(call, active));
        TransferStatusChanged =
            Stream("TransferStatusChanged", CallProperties.TransferStatus, (call, status) => new CallTransferStatusChanged(call, status));
        DtmfReceived = Stream("DtmfReceived", CallProperties.Dtmf, (call, digit) => new CallDtmfReceived(call, digit.Trim()));
        VideoStatusChanged = Stream("VideoStatusChanged", CallProperties.VideoStatus, (call, status) => new CallVideoStatusChanged(call, status));
        VideoSendStatusChanged =
            Stream("VideoSendStatusChanged", CallProperties.VideoSendStatus, (call, status) => new CallVideoStreamChanged(call, status));
        VideoReceiveStatusChanged =
            Stream("VideoReceiveStatusChanged", CallProperties.VideoReceiveStatus, (call, status) => new CallVideoStreamChanged(call, status));
        DurationChanged = Stream("DurationChanged", CallProperties.Duration, (call, duration) => new CallDurationChanged(call, duration));
        HistoryChanged = engine.Streams.Create("Calls.HistoryChanged", ClientProperties.CallHistoryChanged, (_, _) => new HistoryChanged(null));
        _new = new NewCalls(engine);
    }

    /// <summary>A call comes in: each once, when it rings.</summary>
    [HandlerEvent("IncomingCall")]
    public IObservable<Call> Incoming => _new.Incoming;

    /// <summary>A call was placed, by this program or by the user: each once.</summary>
    [HandlerEvent("CallPlaced")]
    public IObservable<Call> Placed => _new.Placed;

    /// <summary>The state of a call changed.</summary>
    [HandlerEvent("CallStatusChanged")]
    public IObservable<CallStatusChanged> StatusChanged { get; }

    /// <summary>A second of a call has passed.</summary>
    [HandlerEvent("CallDurationChanged")]
    public IObservable<CallDurationChanged> DurationChanged { get; }

    /// <summary>A missed call was acknowledged.</summary>
    [HandlerEvent("CallSeenChanged")]
    public IObservable<CallSeenChanged> SeenChanged { get; }

    /// <summary>Redirected input of a call started or ended; protocol 6.</summary>
    [HandlerEvent("CallInputStatusChanged")]
    public IObservable<CallInputStatusChanged> InputStatusChanged { get; }

    /// <summary>The leg to whom a call is being transferred changed its state; protocol 7.</summary>
    [HandlerEvent("CallTransferStatusChanged")]
    public IObservable<CallTransferStatusChanged> TransferStatusChanged { get; }

    /// <summary>The other side of a call pressed a key.</summary>
    [HandlerEvent("CallDtmfReceived")]
    public IObservable<CallDtmfReceived> DtmfReceived { get; }

    /// <summary>What video a call could have changed; protocol 5.</summary>
    [HandlerEvent("CallVideoStatusChanged")]
    public IObservable<CallVideoStatusChanged> VideoStatusChanged { get; }

    /// <summary>Our video changed its state; protocol 5.</summary>
    [HandlerEvent("CallVideoSendStatusChanged")]
    public IObservable<CallVideoStreamChanged> VideoSendStatusChanged { get; }

    /// <summary>The other side's video changed its state; protocol 5.</summary>
    [HandlerEvent("CallVideoReceiveStatusChanged")]
    public IObservable<CallVideoStreamChanged> VideoReceiveStatusChanged { get; }

    /// <summary>The history of calls changed: read it again (<c>CALLHISTORYCHANGED</c>, protocol 5).</summary>
    [HandlerEvent("CallHistoryChanged")]
    public IObservable<HistoryChanged> HistoryChanged { get; }

    /// <summary>Calls that ring, are routed, in progress or held (<c>SEARCH ACTIVECALLS</c>).</summary>
    public SkypeQuery<Call> Active => Query(CallCommands.SearchActive.With());

    /// <summary>Missed calls that were not acknowledged (<c>SEARCH MISSEDCALLS</c>).</summary>
    public SkypeQuery<Call> Missed => Query(CallCommands.SearchMissed.With());

    /// <summary>The calls of the history and the present ones, newest first (<c>SEARCH CALLS</c>).</summary>
    public SkypeQuery<Call> All => Query(CallCommands.Search.With(""));

    /// <summary>The calls with one person, newest first (<c>SEARCH CALLS handle</c>).</summary>
    /// <param name="handle">The person.</param>
    /// <exception cref="ArgumentException">The handle cannot be one.</exception>
    public SkypeQuery<Call> With(string handle) => Query(CallCommands.Search.With(Argument.Handle(handle)));

    /// <summary>The calls with one user, newest first (<c>SEARCH CALLS handle</c>).</summary>
    /// <param name="user">The user.</param>
    public SkypeQuery<Call> With(User user) => With(User.HandleOf(user));

    /// <summary>The proxy of a call whose number is known. Sends nothing.</summary>
    /// <param name="id">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Call Get(long id) => new(_engine, Argument.Id(id));

    /// <summary>The proxy of a conference whose number is known. Sends nothing.</summary>
    /// <param name="id">The number, as of <see cref="Call.ConferenceId"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive: 0 means no conference.</exception>
    public Conference GetConference(long id)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        return new Conference(_engine, id);
    }

    /// <summary>Calls somebody (<c>CALL handle</c>).</summary>
    /// <param name="target">A Skype name, or a telephone number with <c>+</c> or <c>00</c>; blanks and dashes in a number are left out.</param>
    /// <param name="cancellationToken">Cancels the wait; the call stays placed.</param>
    /// <returns>The call, about to be routed: watch its status.</returns>
    /// <exception cref="ArgumentException">The target cannot be one.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<Call> PlaceAsync(string target, CancellationToken cancellationToken = default)
        => await PlaceAsync([PhoneNumber.Normalize(target)], cancellationToken).ConfigureAwait(false);

    /// <inheritdoc cref="PlaceAsync(string, CancellationToken)"/>
    /// <param name="user">The user to call.</param>
    /// <param name="cancellationToken">Cancels the wait; the call stays placed.</param>
    public Task<Call> PlaceAsync(User user, CancellationToken cancellationToken = default) => PlaceAsync(User.HandleOf(user), cancellationToken);

    /// <inheritdoc cref="PlaceAsync(IEnumerable{string}, CancellationToken)"/>
    /// <param name="users">The users to call.</param>
    /// <param name="cancellationToken">Cancels the wait; the calls stay placed.</param>
    public Task<Call> PlaceAsync(IEnumerable<User> users, CancellationToken cancellationToken = default)
        => PlaceAsync(User.HandlesOf(users), cancellationToken);

    /// <summary>Calls one, or several for a conference (<c>CALL a, b</c>).</summary>
    /// <param name="targets">Skype names or telephone numbers.</param>
    /// <param name="cancellationToken">Cancels the wait; the calls stay placed.</param>
    /// <returns>The call to the first; the others have the same number of a conference.</returns>
    /// <exception cref="ArgumentException">There is none, or one cannot be a target.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<Call> PlaceAsync(IEnumerable<string> targets, CancellationToken cancellationToken = default)
    {
        string[] handles = [.. targets.Select(t => PhoneNumber.Normalize(t, nameof(targets)))];
        Command command = CallCommands.Place.With(handles);
        Reply reply = await _engine.SendAsync(command, cancellationToken).ConfigureAwait(false);
        if (reply.ObjectId is { } id)
            return new Call(_engine, id);

        // OK, as some Linux clients say: the call is the newest active one to the first target.
        foreach (Call call in await Active.GetAsync(cancellationToken).ConfigureAwait(false))
        {
            if (await call.Partner.GetAsync(cancellationToken).ConfigureAwait(false) is { } partner
                && partner.Handle.Equals(handles[0], StringComparison.OrdinalIgnoreCase))
                return call;
        }

        throw new SkypeProtocolException(command.Text, reply.Text, $"Skype answered \"{reply.Text}\" and shows no call to {handles[0]}.");
    }

    /// <summary>Calls somebody's voicemail box to leave a message (<c>CALLVOICEMAIL handle</c>, protocol 6). Hang up to send it.</summary>
    /// <param name="handle">The Skype name of the owner of the box.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeCommandException">Neither side has voicemail (110).</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<Call> PlaceToVoicemailAsync(string handle, CancellationToken cancellationToken = default)
    {
        Command command = CallCommands.LeaveVoicemail.With(handle);
        Reply reply = await _engine.SendAsync(command, cancellationToken).ConfigureAwait(false);
        return new Call(_engine, reply.RequireObjectId(command));
    }

    /// <summary>The conferences under way: active calls by their number of a conference.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<IReadOnlyList<Conference>> GetConferencesAsync(CancellationToken cancellationToken = default)
        => [.. (await WithConferenceAsync(_engine, cancellationToken).ConfigureAwait(false)).Select(c => c.Conference).Where(id => id > 0).Distinct()
            .Select(id => new Conference(_engine, id))];

    /// <summary>Clears the history of calls (<c>CLEAR CALLHISTORY kind handle</c>, protocol 5).</summary>
    /// <param name="kind">The calls to clear; all by default.</param>
    /// <param name="handle">Those with one person; empty for all.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task ClearHistoryAsync(CallHistoryKind kind = CallHistoryKind.All, string handle = "", CancellationToken cancellationToken = default)
    {
        EnumCodecs.CallHistoryKind.Check(kind, nameof(kind));
        return _engine.SendAsync(CallCommands.ClearHistory.With(EnumCodecs.CallHistoryKind.Encode(kind), handle.Length > 0 ? handle : "ALL"),
            cancellationToken);
    }

    internal static async Task<IReadOnlyList<(Call Call, long Conference)>> WithConferenceAsync(SkypeEngine engine,
        CancellationToken cancellationToken)
    {
        IReadOnlyList<Call> active =
            await SkypeQuery.Numbered(engine, CallCommands.SearchActive.With(), Call.ListOf).GetAsync(cancellationToken).ConfigureAwait(false);
        long[] ids = await Task.WhenAll(active.Select(c => c.ConferenceId.GetAsync(cancellationToken).AsTask())).ConfigureAwait(false);
        return [.. active.Zip(ids)];
    }

    private SkypeQuery<Call> Query(Command command) => SkypeQuery.Numbered(_engine, command, Call.ListOf);

    private EventStream<TEvent> Stream<T, TEvent>(string name, PropertyDefinition<T> property, Func<Call, T, TEvent> make)
        where TEvent : class
        => _engine.Streams.CreateNumbered($"Calls.{name}", property, (id, value) => make(new Call(_engine, id), value));
}
