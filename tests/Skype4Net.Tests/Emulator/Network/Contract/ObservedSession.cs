using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>A session whose events are kept, so that a test can wait for one of them and look at all.</summary>
public sealed class ObservedSession : IAsyncDisposable
{
    private readonly INetworkSession _session;
    private readonly Func<Func<bool>, Task> _until;
    private readonly Lock _gate = new();
    private readonly List<NetworkEvent> _events = [];
    private readonly Task _reading;
    private TaskCompletionSource? _pause;
    private int _keys;

    /// <summary>Begins to read a session.</summary>
    /// <param name="session">The session.</param>
    /// <param name="until">Waits until something is true, however time passes on the network.</param>
    public ObservedSession(INetworkSession session, Func<Func<bool>, Task> until)
    {
        _session = session;
        _until = until;
        _reading = ReadAsync();
    }

    /// <summary>The session.</summary>
    public INetworkSession Session => _session;

    /// <summary>The own account.</summary>
    public Identity Me => _session.Me;

    /// <summary>Everything that has happened.</summary>
    public IReadOnlyList<NetworkEvent> Events
    {
        get
        {
            lock (_gate)
                return [.. _events];
        }
    }

    /// <summary>The connection's states, in order.</summary>
    public IReadOnlyList<NetworkConnection> States => [.. Events.OfType<NetworkEvent.ConnectionChanged>().Select(c => c.State)];

    /// <summary>The messages that somebody wrote, in order.</summary>
    public IReadOnlyList<NetworkMessage> Written
        => [.. Events.OfType<NetworkEvent.MessageArrived>().Select(a => a.Message).Where(m => m.IsWritten)];

    /// <summary>What a client would give to the next session.</summary>
    public SavedState Saved
    {
        get
        {
            IReadOnlyList<NetworkEvent> events = Events;
            return new SavedState(
                events.LastOrDefault(e => e.Cursor is not null)?.Cursor,
                events.OfType<NetworkEvent.StateChanged>().LastOrDefault()?.Data ?? ReadOnlyMemory<byte>.Empty);
        }
    }

    /// <summary>A key that no other request of this session has.</summary>
    public RequestKey NewKey() => new($"{_session.Me.Value.Length}-{Guid.NewGuid():N}-{++_keys}");

    /// <summary>Asks for something and waits for its outcome.</summary>
    public async Task<RequestFailure> AskAsync(Func<RequestKey, NetworkRequest> make)
    {
        RequestKey key = NewKey();
        _session.Submit(make(key));
        return (await FindAsync<NetworkEvent.RequestEnded>(e => e.Key == key)).Failure;
    }

    /// <summary>Waits for the answer to a query.</summary>
    public async Task<T> AnswerAsync<T>(Func<INetworkSession, ValueTask<T>> ask)
    {
        Task<T> answer = ask(_session).AsTask();
        await _until(() => answer.IsCompleted);
        return await answer;
    }

    /// <summary>Connects, and waits until it is online.</summary>
    public async Task GoOnlineAsync()
    {
        int before = States.Count(s => s == NetworkConnection.Online);
        _session.Submit(new NetworkRequest.SetStatus(NewKey(), UserStatus.Online));
        await _until(() => States.Count(s => s == NetworkConnection.Online) > before);
    }

    /// <summary>Disconnects, and waits until it is.</summary>
    public async Task GoOfflineAsync()
    {
        _session.Submit(new NetworkRequest.SetStatus(NewKey(), UserStatus.Offline));
        await _until(() => States[^1] == NetworkConnection.Disconnected);
    }

    /// <summary>Requests to say something in a dialog, one for each text.</summary>
    public IReadOnlyList<NetworkRequest> Posts(Identity to, IEnumerable<string> texts)
    {
        ConversationKey dialog = _session.DialogWith(to);
        return [.. texts.Select(text => new NetworkRequest.Post(NewKey(), Message(dialog, text) with { Users = [to] }))];
    }

    /// <summary>Submits requests in order.</summary>
    public void Submit(IEnumerable<NetworkRequest> requests)
    {
        foreach (NetworkRequest request in requests)
            _session.Submit(request);
    }

    /// <summary>Says something in a dialog. Returns the message as it was sent.</summary>
    public async Task<NetworkMessage> SayAsync(Identity to, string text)
    {
        NetworkMessage message = Message(_session.DialogWith(to), text) with { Users = [to] };
        Assert.Equal(RequestFailure.None, await AskAsync(key => new NetworkRequest.Post(key, message)));
        return message;
    }

    /// <summary>A new message of one's own.</summary>
    public NetworkMessage Message(ConversationKey where, string text)
        => new(where, new MessageKey(Guid.NewGuid().ToString("N")), Me, DateTimeOffset.UnixEpoch.AddYears(56), ChatMessageType.Said, text);

    /// <summary>Waits for an event.</summary>
    public async Task<T> FindAsync<T>(Func<T, bool> fits)
        where T : NetworkEvent
    {
        (int looked, T? found) = (0, null);
        await _until(() =>
        {
            lock (_gate)
            {
                for (; found is null && looked < _events.Count; looked++)
                    found = _events[looked] is T happened && fits(happened) ? happened : null;
            }

            return found is not null;
        });
        return found!;
    }

    /// <summary>Waits until so many messages of others have been heard. Returns their texts in order, each once.</summary>
    public async Task<IReadOnlyList<string>> HearAllAsync(int count)
    {
        int looked = 0;
        var keys = new HashSet<MessageKey>();
        var texts = new List<string>();
        await _until(() =>
        {
            lock (_gate)
            {
                for (; looked < _events.Count; looked++)
                {
                    if (_events[looked] is NetworkEvent.MessageArrived { Message: { IsWritten: true } message } && message.From != Me
                        && keys.Add(message.Key))
                        texts.Add(message.Body);
                }
            }

            return texts.Count >= count;
        });
        return texts;
    }

    /// <summary>Waits until requests have ended, and returns how each did first.</summary>
    public async Task<IReadOnlyList<RequestFailure>> EndAsync(IReadOnlyList<NetworkRequest> requests, int from = 0)
    {
        Dictionary<RequestKey, RequestFailure?> ends = requests.ToDictionary(r => r.Key, _ => (RequestFailure?)null);
        int left = ends.Count;
        await _until(() =>
        {
            lock (_gate)
            {
                for (; from < _events.Count; from++)
                {
                    if (_events[from] is NetworkEvent.RequestEnded ended && ends.TryGetValue(ended.Key, out RequestFailure? known) && known is null)
                    {
                        ends[ended.Key] = ended.Failure;
                        left--;
                    }
                }
            }

            return left == 0;
        });
        return [.. requests.Select(r => ends[r.Key]!.Value)];
    }

    /// <summary>From now on what happens is not read, as by a client that is held up.</summary>
    public void Pause() => Volatile.Write(ref _pause, new TaskCompletionSource());

    /// <summary>Reads on.</summary>
    public void Resume()
    {
        // The reader goes on here and now only where no context stands in its way: on a network in memory all has been read when this returns.
        SynchronizationContext? context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            Interlocked.Exchange(ref _pause, null)!.SetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    /// <summary>Waits for a written text. Returns its message.</summary>
    public async Task<NetworkMessage> HearAsync(string text)
        => (await FindAsync<NetworkEvent.MessageArrived>(a => a.Message.IsWritten && a.Message.Body == text)).Message;

    /// <summary>The place of the first event that fits; -1 for none.</summary>
    public int PlaceOf(Func<NetworkEvent, bool> fits) => Events.ToList().FindIndex(e => fits(e));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _session.DisposeAsync();
        await _reading;
    }

    private async Task ReadAsync()
    {
        await foreach (NetworkEvent happened in _session.Events.ReadAllAsync().ConfigureAwait(false))
        {
            if (Volatile.Read(ref _pause) is { } pause)
                await pause.Task.ConfigureAwait(false);
            lock (_gate)
                _events.Add(happened);
        }
    }
}
