using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Storage;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Calls;

/// <summary>The calls of one client, and the one place where their state changes.</summary>
internal sealed class CallList
{
    private static readonly TimeSpan s_routingTime = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_aliveTime = TimeSpan.FromSeconds(10);
    private readonly ClientContext _client;
    private readonly RecordTable<CallRecord, StoredCall> _table;
    private readonly History<CallRecord> _calls;

    // Those that are not over, by number: finished ones are never looked through.
    private readonly List<CallRecord> _live = [];

    public CallList(ClientContext client)
    {
        _client = client;
        _table = new(client.Storage.Records, "call", call => call.IdText, call => call.ToStored(), CallJson.Default.StoredCall);
        _calls = new(client.Options.Limits.Calls, call => call.IsOver, _table);
    }

    /// <summary>The status of a call has changed; programs have been notified of that.</summary>
    public event Action<CallRecord>? Changed;

    /// <summary>A call has ended; comes before <see cref="Changed"/>.</summary>
    public event Action<CallRecord>? Ended;

    public IEnumerable<CallRecord> NewestFirst => _calls.NewestFirst;

    /// <summary>The calls that are not over, oldest first.</summary>
    public IEnumerable<CallRecord> Live => _live;

    public CallRecord? Find(long id) => _calls.Find(id);

    /// <summary>Whether so many more calls can be placed.</summary>
    public bool HasRoomFor(int calls) => _live.Count + calls <= _client.Options.Limits.LiveCalls;

    /// <summary>Makes a call, which nobody has been notified of.</summary>
    public CallRecord Add(string key, Identity partner, CallType type)
    {
        CallRecord call = _calls.Add(new CallRecord(_client.Ids.Next(), key, partner, type, _client.Time.GetUtcNow()));
        _live.Add(call);
        return call;
    }

    /// <summary>Makes a call to somebody, not placed yet, so that a reply can name it.</summary>
    public CallRecord Add(Identity target)
        => Add(NewKey(), target, target.IsTelephone ? CallType.OutgoingPstn : CallType.OutgoingP2P);

    /// <summary>Lets something happen to a call.</summary>
    /// <exception cref="InvalidOperationException">It cannot happen to it now.</exception>
    public void Apply(CallRecord call, CallEvent happened)
    {
        call.Require(happened);
        TryApply(call, happened);
    }

    /// <summary>Lets something happen to a call; false when it cannot happen to it now, as when the other side says it too late.</summary>
    public bool TryApply(CallRecord call, CallEvent happened)
    {
        if (CallTransitions.Next(call.State, happened) is not { } next)
            return false;
        bool changed = next.Status != call.Status;
        call.State = next;
        _calls.Update(call);
        if (changed)
            Publish(call);
        return true;
    }

    /// <summary>It fails, and programs are notified of the reason first.</summary>
    public void Fail(CallRecord call, CallEvent happened, CallFailureReason reason)
    {
        if (!call.Can(happened))
            return;
        call.FailureReason = reason;
        _client.Notify(CallProperties.FailureReason, call.IdText, reason);
        Apply(call, happened);
    }

    /// <summary>Offers a call to somebody: it fails when nobody is there, or nobody answers in time whether it rings.</summary>
    public void Offer(CallRecord call, Identity to, CallOffered offer)
    {
        _client.Network.Send(to, offer, failure =>
        {
            if (failure != RequestFailure.None && call.Key == offer.Key)
                Fail(call, CallEvent.Fail, ReasonOf(failure));
        });
        _client.Executor.Post(() => LimitRouting(call, offer.Key));
    }

    /// <summary>Why a call cannot be placed.</summary>
    public static CallFailureReason ReasonOf(RequestFailure failure) => failure switch
    {
        RequestFailure.NoSuchAccount => CallFailureReason.UserDoesNotExist,
        RequestFailure.NotThere or RequestFailure.TimedOut => CallFailureReason.UserIsOffline,
        RequestFailure.Blocked => CallFailureReason.BlockedByRecipient,
        // They are there, at a client that knows no calls of ours.
        RequestFailure.NotSupported => CallFailureReason.NoCommonCodec,
        _ => CallFailureReason.MiscellaneousError,
    };

    /// <summary>A key for a new call on the network.</summary>
    public static string NewKey() => UniqueKey.Next();

    /// <summary>Removes those of the calls that are over from the history.</summary>
    public void Clear(Func<CallRecord, bool> which)
    {
        foreach (CallRecord call in _calls.All.Where(c => c.IsOver && which(c)).ToArray())
            _calls.Remove(call);
        _client.Notify(ClientProperties.CallHistoryChanged, "", "");
        _client.Changes.Publish(ClientPart.Everything);
    }

    /// <summary>Reads the history.</summary>
    public void Load()
    {
        foreach (StoredCall stored in _table.Loaded)
            _calls.Restore(CallRecord.Restore(stored));
    }

    /// <summary>The history on the disk is gone; no call is live then.</summary>
    public void OnReinstalled() => _calls.Clear();

    private void LimitRouting(CallRecord call, string key)
    {
        if (call.Status != CallStatus.Routing || call.Key != key)
            return;
        call.RingTimer?.Dispose();
        call.RingTimer = _client.Time.CreateTimer(
            _ => _client.Executor.Post(() => EndRouting(call, key)), null, s_routingTime, Timeout.InfiniteTimeSpan);
    }

    private void EndRouting(CallRecord call, string key)
    {
        if (call.Status != CallStatus.Routing || call.Key != key)
            return;
        // The offer may still be on its way.
        _client.Network.Send(call.Partner, new CallEnded(key, CallEnd.GivenUp));
        Fail(call, CallEvent.Fail, CallFailureReason.UserIsOffline);
    }

    private void Publish(CallRecord call)
    {
        bool isOver = call.IsOver;
        _client.Notify(CallProperties.Status, call.IdText, call.Status);
        if (isOver)
            Close(call);
        else if (call is { AliveTimer: null, IsPhone: false, IsVoicemail: false, Status: CallStatus.Ringing or CallStatus.InProgress })
            call.AliveTimer = _client.Time.CreateTimer(_ => _client.Executor.Post(() => SendAlive(call)), null, s_aliveTime, s_aliveTime);
        Changed?.Invoke(call);
        if (isOver)
            _client.Notify(ClientProperties.CallHistoryChanged, "", "");
    }

    private void SendAlive(CallRecord call)
    {
        if (!call.IsOver && !call.IsVoicemail)
            _client.Network.Send(call.Partner, new CallAlive(call.Key));
    }

    private void Close(CallRecord call)
    {
        _live.Remove(call);
        call.DurationTimer?.Dispose();
        call.RingTimer?.Dispose();
        call.AliveTimer?.Dispose();
        call.Streams?.Dispose();
        (call.DurationTimer, call.RingTimer, call.AliveTimer) = (null, null, null);
        Ended?.Invoke(call);
    }
}
