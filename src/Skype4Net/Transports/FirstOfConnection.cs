namespace Skype4Net.Transports;

/// <summary>Several connections, of which at most one at a time is in use: the first that found a client, until it loses it.</summary>
internal sealed class FirstOfConnection : ITransport
{
    private readonly Way[] _ways;

    // Held while the receiver is told, so that a loss here and a find there are not told in the wrong order.
    private readonly Lock _telling = new();
    private ITransportReceiver? _receiver;
    private volatile Way? _used;

    public FirstOfConnection(IReadOnlyList<(string Name, ITransport Connection)> ways)
    {
        if (ways.Select(w => w.Connection.AttachStyle).Distinct().Count() != 1)
            throw new ArgumentException("Ways that are tried together ask for permission in the same way.", nameof(ways));
        _ways = [.. ways.Select(w => new Way(this, w.Name, w.Connection))];
    }

    public AttachStyle AttachStyle => _ways[0].Connection.AttachStyle;

    /// <exception cref="SkypeTransportException">No way exists here; the message has the reason of each.</exception>
    public void Start(ITransportReceiver receiver)
    {
        _receiver = receiver;
        foreach (Way way in _ways)
        {
            try
            {
                way.Connection.Start(way);
                way.IsStarted = true;
            }
            catch (SkypeTransportException exception)
            {
                way.Seen = exception.Message.TrimEnd('.');
            }
        }

        if (!_ways.Any(w => w.IsStarted))
            throw new SkypeTransportException($"{Reasons()}.");
    }

    public void RequestAttach()
    {
        Way[] asked = _used is { } used ? [used] : [.. _ways.Where(w => w.IsStarted)];
        foreach (Way way in asked)
            way.Connection.RequestAttach();
    }

    public void Send(ReadOnlySpan<byte> utf8)
        => (_used ?? throw new SkypeTransportException($"There is no client. {Reasons()}.")).Connection.Send(utf8);

    public async ValueTask DisposeAsync()
    {
        foreach (Way way in _ways)
            await way.Connection.DisposeAsync().ConfigureAwait(false);
    }

    private string Reasons() => string.Join("; ", _ways.Select(w => $"{w.Name}: {w.Seen}"));

    private void OnPeer(Way way, AttachmentStatus status, string detail)
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
            foreach (Way other in _ways)
            {
                if (other.HasClient && _used is null)
                    other.Connection.RequestAttach();
            }
        }
    }

    private sealed class Way(FirstOfConnection owner, string name, ITransport connection) : ITransportReceiver
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
    }
}
