using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Transports;

namespace Skype4Net.Emulator.Sharing;

/// <summary>
/// A Skype client that runs elsewhere, to be served to others: each program that connects gets a connection of its own to the client, and
/// its lines go through as they are, both ways. While the client is away nobody is let in; when it is back, programs can connect again.
/// </summary>
public sealed class SharedClient : IApiServer, IAsyncDisposable
{
    private readonly SkypeTransport _transport;
    private readonly SharedClientOptions _options;
    private readonly TransportContext _context;
    private readonly ITransport _watch;
    private readonly ClientSubject<bool> _available;
    private readonly HashSet<SharedSession> _sessions = [];
    private volatile bool _isRunning;
    private volatile bool _disposed;

    /// <summary>Starts to look for the client, by a connection that says nothing.</summary>
    /// <param name="transport">The way to the client.</param>
    /// <param name="options">How; null for the usual.</param>
    /// <exception cref="SkypeTransportException">The transport itself does not exist here: no bus, no display.</exception>
    public SharedClient(SkypeTransport transport, SharedClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(transport);
        _transport = transport;
        _options = options ?? new SharedClientOptions();
        Log = _options.LoggerFactory.CreateLogger("Skype4Net.Proxy");
        _available = new ClientSubject<bool>(exception => EmulatorLog.WorkFailed(Log, exception));
        _context = new TransportContext(_options.TimeProvider, Log, _options.MaxMessageBytes);
        _watch = transport.Open(_context);
        _watch.Start(new Watch(this));
        _watch.RequestAttach();
    }

    /// <summary>Whether the client is there now.</summary>
    public bool IsAvailable => _isRunning;

    /// <summary>Tells when the client has come (true) and gone (false).</summary>
    public IObservable<bool> AvailableChanged => _available;

    /// <summary>What was seen last of the client, as a sentence.</summary>
    public string Detail { get; private set; } = "not asked yet";

    internal TimeProvider Time => _options.TimeProvider;

    internal ILogger Log { get; }

    bool IApiServer.IsRunning => _isRunning;

    private event Action? RunningChanged;

    event Action? IApiServer.RunningChanged
    {
        add => RunningChanged += value;
        remove => RunningChanged -= value;
    }

    bool IApiServer.IsSignedIn => _isRunning;

    // Its coming and going is all that is seen of it.
    event Action? IApiServer.SignedInChanged
    {
        add { }
        remove { }
    }

    event Action? IApiServer.Quitting
    {
        add { }
        remove { }
    }

    IApiSession IApiServer.OpenSession(TransportTraits transport, ISessionOutput output)
    {
        var session = new SharedSession(_transport.Open(_context), _options, output, Log);
        lock (_sessions)
        {
            _sessions.RemoveWhere(s => s.IsClosed);
            _sessions.Add(session);
        }

        session.Start();
        return session;
    }

    private void OnPeer(AttachmentStatus status, string detail)
    {
        if (_disposed)
            return;
        Detail = detail.TrimEnd('.');

        // A transport that asks by itself tells of a client first, and then of the answer; what is told later is of other clients.
        bool asks = _watch.AttachStyle == AttachStyle.ByTransport;
        bool running = status switch
        {
            AttachmentStatus.Success => true,
            AttachmentStatus.Available => !asks || _isRunning,
            AttachmentStatus.PendingAuthorization => _isRunning,
            _ => false,
        };
        if (asks && status == AttachmentStatus.Available && !running)
            _watch.RequestAttach();
        if (running == _isRunning)
            return;
        _isRunning = running;
        if (!running)
            Lose();
        RunningChanged?.Invoke();
        _available.Publish(running);
    }

    // Each program is told before its host ends the connection.
    private void Lose()
    {
        SharedSession[] sessions;
        lock (_sessions)
        {
            sessions = [.. _sessions];
            _sessions.Clear();
        }

        foreach (SharedSession session in sessions)
            session.Lose(Detail);
    }

    /// <summary>Ends the watch; the programs' own connections end with their host.</summary>
    public async ValueTask DisposeAsync()
    {
        _disposed = true;
        await _watch.DisposeAsync().ConfigureAwait(false);
        _available.Complete();
    }

    private sealed class Watch(SharedClient owner) : ITransportReceiver
    {
        public void OnLine(ReadOnlySpan<byte> utf8)
        {
            // Nothing was asked: it is a notification that each program gets on its own connection.
        }

        // On a thread of the transport's: what a host or a subscriber throws must not end it.
        [SuppressMessage("Design", "CA1031", Justification = "Nobody above could handle it.")]
        public void OnPeer(AttachmentStatus status, string detail)
        {
            try
            {
                owner.OnPeer(status, detail);
            }
            catch (Exception exception)
            {
                EmulatorLog.WorkFailed(owner.Log, exception);
            }
        }

        public void OnNotSignedIn(string detail) => OnPeer(AttachmentStatus.NotAvailable, detail);

        public void OnUndelivered(ReadOnlySpan<byte> line, SkypeTransportException reason)
        {
            // Nothing was sent.
        }
    }
}
