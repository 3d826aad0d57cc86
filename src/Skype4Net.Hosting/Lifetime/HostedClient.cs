using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Skype4Net.Hosting;

/// <summary>A Skype client of a host, with what is known about its attachment without asking the client.</summary>
internal sealed class HostedClient : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly IDisposable[] _watches;
    private ConnectionStatus _connection = ConnectionStatus.Unknown;
    private long _changedAt;
    private long? _busyAt;
    private bool _wasAttached;
    private volatile bool _isStopping;

    /// <exception cref="ArgumentException">An option cannot be right; it is named.</exception>
    /// <exception cref="IOException">The journal cannot be opened, or another program has it.</exception>
    public HostedClient(SkypeRegistration registration, SkypeHostOptions host, SkypeOptions options)
    {
        Registration = registration;
        Host = host;
        Options = options;
        Logger = (options.LoggerFactory ?? NullLoggerFactory.Instance).CreateLogger("Skype4Net.Hosting");
        Skype = Skype4Net.Skype.Create(options);
        _changedAt = options.TimeProvider.GetTimestamp();
        _watches = [Skype.AttachmentStatusChanged.Subscribe(OnAttachmentStatus), Skype.ConnectionStatus.Subscribe(OnConnectionStatus)];
    }

    public SkypeRegistration Registration { get; }

    public SkypeHostOptions Host { get; }

    public SkypeOptions Options { get; }

    public ILogger Logger { get; }

    public ISkype Skype { get; }

    public TimeProvider Time => Options.TimeProvider;

    /// <summary>The host is stopping: no new events are taken.</summary>
    public bool IsStopping
    {
        get => _isStopping;
        set => _isStopping = value;
    }

    /// <summary>The last <c>CONNSTATUS</c> that the client told; unknown before.</summary>
    public ConnectionStatus Connection
    {
        get
        {
            lock (_gate)
                return _connection;
        }
    }

    /// <summary>For how long it has been attached, or not attached.</summary>
    public TimeSpan Since
    {
        get
        {
            lock (_gate)
                return Time.GetElapsedTime(_changedAt);
        }
    }

    /// <summary>How long ago the last event was dropped, because handlers could not keep up; null when none was.</summary>
    public TimeSpan? SinceDropped => (Skype as Skype)?.Engine.Dispatcher.Dropped.SinceLast;

    /// <summary>How long ago a command was last refused because too many waited before it; null when none was.</summary>
    public TimeSpan? SinceBusy
    {
        get
        {
            lock (_gate)
                return _busyAt is { } busy ? Time.GetElapsedTime(busy) : null;
        }
    }

    /// <summary>A command was refused because too many waited before it.</summary>
    public void NoteBusy()
    {
        lock (_gate)
            _busyAt = Time.GetTimestamp();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (IDisposable watch in _watches)
            watch.Dispose();
        await Skype.DisposeAsync().ConfigureAwait(false);
    }

    private void OnAttachmentStatus(AttachmentStatus status)
    {
        bool isAttached = status == AttachmentStatus.Success;
        lock (_gate)
        {
            if (isAttached == _wasAttached)
                return;
            _wasAttached = isAttached;
            _changedAt = Time.GetTimestamp();
            if (!isAttached)
                _connection = ConnectionStatus.Unknown;
        }
    }

    private void OnConnectionStatus(ConnectionStatus status)
    {
        lock (_gate)
            _connection = status;
    }
}
