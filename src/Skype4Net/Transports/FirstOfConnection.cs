namespace Skype4Net.Transports;

/// <summary>Several connections, of which at most one at a time is in use: the first that found a client, until it loses it.</summary>
internal sealed class FirstOfConnection : ITransport
{
    // How often what does not exist here yet is tried again: a bus or a display that is started later.
    private static readonly TimeSpan s_retry = TimeSpan.FromSeconds(1);
    private readonly Candidate[] _ways;
    private readonly ITimer _retry;

    // Held while the receiver is called, so that a loss here and a find there are not told in the wrong order.
    private readonly Lock _telling = new();
    private ITransportReceiver? _receiver;
    private volatile Candidate? _used;
    private volatile bool _disposed;

    public FirstOfConnection(IReadOnlyList<(string Name, ITransport Connection)> ways, TimeProvider time)
    {
        if (ways.Select(w => w.Connection.AttachStyle).Distinct().Count() != 1)
            throw new ArgumentException("Ways that are tried together ask for permission in the same way.", nameof(ways));
        _ways = [.. ways.Select(w => new Candidate(this, w.Name, w.Connection))];
        _retry = time.CreateTimer(static self => ((FirstOfConnection)self!).Retry(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public AttachStyle AttachStyle => _ways[0].Connection.AttachStyle;

    /// <exception cref="SkypeTransportException">No way exists here; the message has the reason of each.</exception>
    public void Start(ITransportReceiver receiver)
    {
        _receiver = receiver;
        StartAll();
        if (!_ways.Any(w => w.IsStarted))
            throw new SkypeTransportException($"{Reasons()}.");
        RetryLater();
    }

    public void RequestAttach()
    {
        Candidate[] asked = _used is { } used ? [used] : [.. _ways.Where(w => w.IsStarted)];
        foreach (Candidate way in asked)
            way.Connection.RequestAttach();
    }

    public bool CanSend => _used?.Connection.CanSend ?? true;

    public long QueuedBytes => _used?.Connection.QueuedBytes ?? 0;

    public void Send(ReadOnlySpan<byte> utf8) => Used.Connection.Send(utf8);

    public void SendBuffered(ReadOnlySpan<byte> utf8) => Used.Connection.SendBuffered(utf8);

    // What was lost meanwhile keeps nothing.
    public void Flush() => _used?.Connection.Flush();

    public async ValueTask DisposeAsync()
    {
        _disposed = true;
        await _retry.DisposeAsync().ConfigureAwait(false);
        foreach (Candidate way in _ways)
            await way.Connection.DisposeAsync().ConfigureAwait(false);
    }

    private Candidate Used => _used ?? throw new SkypeTransportException($"There is no client. {Reasons()}.");

    // Those that exist here; returns which of them are new.
    private List<Candidate> StartAll()
    {
        var started = new List<Candidate>();
        foreach (Candidate way in _ways.Where(w => !w.IsStarted))
        {
            try
            {
                way.Connection.Start(way);
                way.IsStarted = true;
                started.Add(way);
            }
            catch (SkypeTransportException exception)
            {
                way.Seen = exception.Message.TrimEnd('.');
            }
        }

        return started;
    }

    private void Retry()
    {
        if (_disposed)
            return;
        if (_used is null)
        {
            foreach (Candidate way in StartAll())
                way.Connection.RequestAttach();
        }

        RetryLater();
    }

    private void RetryLater()
    {
        if (!_disposed && _ways.Any(w => !w.IsStarted))
            _retry.Change(s_retry, Timeout.InfiniteTimeSpan);
    }

    private string Reasons() => string.Join("; ", _ways.Select(w => $"{w.Name}: {w.Seen}"));

    private void OnPeer(Candidate way, AttachmentStatus status, string detail)
    {
        lock (_telling)
        {
            (way.HasClient, way.Seen) = (status != AttachmentStatus.NotAvailable, detail.TrimEnd('.'));
            if (_used is { } used && used != way)
                return;
            if (way.HasClient)
            {
                _used = way;
                _receiver!.OnPeer(status, detail);
                return;
            }

            _used = null;
            _receiver!.OnPeer(status, Reasons());

            // A client that was found elsewhere meanwhile may be used now.
            foreach (Candidate other in _ways)
            {
                if (other.HasClient && _used is null)
                    other.Connection.RequestAttach();
            }
        }
    }

    private sealed class Candidate(FirstOfConnection owner, string name, ITransport connection) : ITransportReceiver
    {
        public string Name => name;

        public ITransport Connection => connection;

        public volatile bool IsStarted;

        public bool HasClient;

        public volatile string Seen = "not asked yet";

        public void OnLine(ReadOnlySpan<byte> utf8)
        {
            if (owner._used == this)
                owner._receiver!.OnLine(utf8);
        }

        public void OnPeer(AttachmentStatus status, string detail) => owner.OnPeer(this, status, detail);

        public void OnNotSignedIn(string detail)
        {
            Seen = detail.TrimEnd('.');
            if (owner._used is null || owner._used == this)
                owner._receiver!.OnNotSignedIn(detail);
        }

        public void OnUndelivered(ReadOnlySpan<byte> line, SkypeTransportException reason)
        {
            if (owner._used == this)
                owner._receiver!.OnUndelivered(line, reason);
        }

        public void OnCanSend()
        {
            if (owner._used == this)
                owner._receiver!.OnCanSend();
        }
    }
}
