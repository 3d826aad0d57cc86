using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>A session of a <see cref="FaultyNetwork"/>.</summary>
internal sealed class FaultySession : INetworkSession
{
    private readonly INetworkSession _inner;
    private static readonly TimeSpan s_retry = TimeSpan.FromSeconds(1);
    private readonly FaultyNetworkOptions _options;
    private readonly Func<bool> _isThere;
    private readonly Random _random;
    private readonly Channel<NetworkEvent> _events = Channel.CreateUnbounded<NetworkEvent>(
        new UnboundedChannelOptions { SingleReader = true, AllowSynchronousContinuations = true });

    private readonly DelayedQueue<NetworkRequest> _requests;
    private readonly DelayedQueue<NetworkEvent> _arriving;
    private readonly DelayedQueue<Action> _queries;
    private readonly Task _reading;

    // Kept events that had not come when the connection was lost.
    private readonly List<NetworkEvent> _missed = [];
    private UserStatus _status = UserStatus.Online;
    private ITimer? _retry;
    private bool _isLost;
    private bool _isDisposed;

    public FaultySession(INetworkSession inner, FaultyNetworkOptions options, Func<bool> isThere)
    {
        _inner = inner;
        _options = options;
        _isThere = isThere;
        _random = new Random(options.Seed);
        _requests = new DelayedQueue<NetworkRequest>(options.TimeProvider, options.Latency, Carry);
        _arriving = new DelayedQueue<NetworkEvent>(options.TimeProvider, options.Latency, Deliver);
        _queries = new DelayedQueue<Action>(options.TimeProvider, options.Latency, query => query());
        _reading = ReadAsync();
    }

    public Identity Me => _inner.Me;

    public NetworkFeatures Features
        => _options.HidesStrangers || _options.Latency > TimeSpan.Zero
            ? _inner.Features & ~NetworkFeatures.KnowsStrangers
            : _inner.Features;

    public ChannelReader<NetworkEvent> Events => _events.Reader;

    /// <summary>
    /// Loses the connection. Of the requests under way the first few reach the network still, and none has an outcome; of the events only those
    /// that are kept
    /// come later.
    /// </summary>
    public void Lose()
    {
        IReadOnlyList<NetworkRequest> underWay = _requests.DequeueAll();
        foreach (NetworkRequest request in underWay.Take(_random.Next(underWay.Count + 1)).Where(r => r is not NetworkRequest.SetStatus))
            _inner.Submit(request);

        _missed.AddRange(_arriving.DequeueAll().Where(e => IsKept(e)));
        _isLost = true;
        _inner.Submit(new NetworkRequest.SetStatus(new RequestKey($"lose-{Guid.NewGuid():N}"), UserStatus.Offline));
        _missed.AddRange(_arriving.DequeueAll().Where(e => IsKept(e)));
        _events.Writer.TryWrite(new NetworkEvent.ConnectionChanged(NetworkConnection.Connecting, "lost", RetryAt: null));
    }

    /// <summary>The connection comes back.</summary>
    public void Restore()
    {
        _isLost = false;
        SetStatus(new NetworkRequest.SetStatus(new RequestKey($"restore-{Guid.NewGuid():N}"), _status));
    }

    /// <summary>Says something that the network behind this one never says.</summary>
    public void Say(NetworkEvent happened) => _events.Writer.TryWrite(happened);

    public void Submit(NetworkRequest request)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (request is NetworkRequest.SetStatus { Status: not UserStatus.Offline } status)
            _status = status.Status;
        if (!_isLost)
            _requests.Enqueue(request);
        else if (request is not NetworkRequest.SendSignal { Signal.MayBeLost: true })
            _events.Writer.TryWrite(new NetworkEvent.RequestEnded(request.Key, RequestFailure.ConnectionLost));
    }

    public ConversationKey DialogWith(Identity who) => _inner.DialogWith(who);

    public ConversationKey NewRoom(ConversationKey? dialog) => _inner.NewRoom(dialog);

    public string InvitationTo(ConversationKey room) => _inner.InvitationTo(room);

    public ConversationKey? ParseInvitation(string invitation) => _inner.ParseInvitation(invitation);

    public ValueTask<IReadOnlyList<FoundUser>> SearchAsync(string text, CancellationToken cancellationToken)
        => QueryAsync(() => _inner.SearchAsync(text, cancellationToken), cancellationToken);

    public ValueTask<NetworkProfile?> GetProfileAsync(Identity who, CancellationToken cancellationToken)
        => QueryAsync(() => _inner.GetProfileAsync(who, cancellationToken), cancellationToken);

    public ValueTask<ReadOnlyMemory<byte>?> GetAvatarAsync(Identity who, CancellationToken cancellationToken)
        => QueryAsync(() => _inner.GetAvatarAsync(who, cancellationToken), cancellationToken);

    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        await _inner.DisposeAsync().ConfigureAwait(false);
        await _reading.ConfigureAwait(false);
        _events.Writer.TryComplete();
    }

    // What is asked of a network in memory is known at once; here it comes late.
    [SuppressMessage("Usage", "VSTHRD002", Justification = "The network behind this one completes at once.")]
    private ValueTask<T> QueryAsync<T>(Func<ValueTask<T>> ask, CancellationToken cancellationToken)
    {
        if (_options.Latency <= TimeSpan.Zero)
            return ask();
        var answer = new TaskCompletionSource<T>();
        cancellationToken.Register(() => answer.TrySetCanceled(cancellationToken));
        _queries.Enqueue(() =>
        {
            try
            {
                answer.TrySetResult(ask().AsTask().GetAwaiter().GetResult());
            }
            catch (InvalidOperationException exception)
            {
                answer.TrySetException(exception);
            }
        });
        return new ValueTask<T>(answer.Task);
    }

    private void Carry(NetworkRequest request)
    {
        if (_isDisposed)
            return;
        if (request is NetworkRequest.SetStatus status)
            SetStatus(status);
        else if (_options.Refuse?.Invoke(request) is { } failure)
            _arriving.Enqueue(new NetworkEvent.RequestEnded(request.Key, failure));
        else
            _inner.Submit(request);
    }

    private void SetStatus(NetworkRequest.SetStatus status)
    {
        bool wasTrying = _retry is not null;
        _retry?.Dispose();
        _retry = null;
        if (_isThere() || status.Status == UserStatus.Offline)
        {
            _inner.Submit(status);
            if (wasTrying && status.Status == UserStatus.Offline)
                _arriving.Enqueue(new NetworkEvent.ConnectionChanged(NetworkConnection.Disconnected, "", RetryAt: null));
            return;
        }

        DateTimeOffset retryAt = _options.TimeProvider.GetUtcNow() + s_retry;
        _arriving.Enqueue(new NetworkEvent.ConnectionChanged(NetworkConnection.Connecting, "", RetryAt: null));
        _arriving.Enqueue(new NetworkEvent.ConnectionChanged(NetworkConnection.Waiting, "Nobody answers.", retryAt));
        _arriving.Enqueue(new NetworkEvent.RequestEnded(status.Key, RequestFailure.None));
        _retry = _options.TimeProvider.CreateTimer(_ => SetStatus(status), null, s_retry, Timeout.InfiniteTimeSpan);
    }

    private async Task ReadAsync()
    {
        await foreach (NetworkEvent happened in _inner.Events.ReadAllAsync().ConfigureAwait(false))
        {
            // How the network sees the loss is not told: the client has seen it.
            if (_isLost && IsKept(happened))
                _missed.Add(happened);
            else if (!_isLost)
                _arriving.Enqueue(happened);
        }
    }

    private void Deliver(NetworkEvent happened)
    {
        _events.Writer.TryWrite(happened);
        if (_options.DoublesKeptEvents && IsKept(happened))
            _events.Writer.TryWrite(happened);
        if (happened is not NetworkEvent.ConnectionChanged { State: NetworkConnection.CatchingUp })
            return;
        NetworkEvent[] missed = [.. _missed];
        _missed.Clear();
        foreach (NetworkEvent one in missed)
            Deliver(one);
    }

    // The end of catching up has a cursor too, and is told once.
    private static bool IsKept(NetworkEvent happened) => happened.Cursor is not null && happened is not NetworkEvent.ConnectionChanged;
}
