namespace Skype4Net.Transports.X11;

/// <summary>
/// A program's connection to a Skype client on a display. The loss of the display is survived: it is opened again when it is back.
/// </summary>
internal sealed class X11ClientConnection : ITransport, IXHandler
{
    private static readonly TimeSpan s_retry = TimeSpan.FromMilliseconds(500);
    private readonly X11Transport _target;
    private readonly TransportContext _context;
    private readonly Lock _gate = new();
    private readonly ITimer _reopen;
    private ITransportReceiver? _receiver;
    private XConnection? _display;
    private uint _client;
    private bool _disposed;

    public X11ClientConnection(X11Transport target, TransportContext context)
    {
        _target = target;
        _context = context;
        _reopen = context.TimeProvider.CreateTimer(static state => ((X11ClientConnection)state!).Reopen(), this, Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan);
    }

    public AttachStyle AttachStyle => AttachStyle.ByName;

    public void Start(ITransportReceiver receiver)
    {
        _receiver = receiver;
        Open();
    }

    public void RequestAttach() => FindClient();

    public bool CanSend => Volatile.Read(ref _display)?.IsWritable ?? true;

    public void Send(ReadOnlySpan<byte> utf8) => Send(utf8, isBuffered: false);

    public void SendBuffered(ReadOnlySpan<byte> utf8) => Send(utf8, isBuffered: true);

    public void Flush() => Volatile.Read(ref _display)?.SendBuffered();

    private void Send(ReadOnlySpan<byte> utf8, bool isBuffered)
    {
        XConnection? display;
        uint client;
        lock (_gate)
            (display, client) = (_display, _client);
        if (display is null || client == 0)
            throw new SkypeTransportException($"There is no client: {_target.Target}.");
        _context.CheckLength(utf8);
        display.Send(client, utf8, isBuffered);
    }

    public ValueTask DisposeAsync()
    {
        XConnection? display;
        lock (_gate)
        {
            _disposed = true;
            display = _display;
            _display = null;
        }

        _reopen.Dispose();
        display?.Dispose();
        return ValueTask.CompletedTask;
    }

    void IXHandler.OnMessage(uint sender, ReadOnlySpan<byte> utf8)
    {
        lock (_gate)
        {
            if (sender != _client)
                return;
        }

        _receiver!.OnLine(utf8);
    }

    void IXHandler.OnInstance(bool isSet)
    {
        if (isSet)
            FindClient();
        else
            Gone("the client has ended: _SKYPE_INSTANCE was deleted");
    }

    void IXHandler.OnGone(uint window)
    {
        lock (_gate)
        {
            if (window != _client)
                return;
        }

        Gone("the client's window is gone");
    }

    void IXHandler.OnLost(string reason)
    {
        lock (_gate)
        {
            _display = null;
            if (_disposed)
                return;
        }

        Gone(reason);
        _reopen.Change(s_retry, Timeout.InfiniteTimeSpan);
    }

    void IXHandler.OnFault(Exception exception) => X11Log.Failed(_context.Logger, exception);

    private void Open()
    {
        var display = new XConnection(_target.Display, this, _context.MaxMessageBytes, "Skype4Net X11");
        lock (_gate)
            _display = display;
        display.Start();
    }

    private void Reopen()
    {
        lock (_gate)
        {
            if (_disposed || _display is not null)
                return;
        }

        try
        {
            Open();
            FindClient();
        }
        catch (SkypeTransportException)
        {
            _reopen.Change(s_retry, Timeout.InfiniteTimeSpan);
        }
    }

    private void FindClient()
    {
        XConnection? display;
        lock (_gate)
            display = _display;
        uint client = display?.FindInstance() ?? 0;
        if (client != 0)
            display!.WatchEnd(client);
        lock (_gate)
            _client = client;
        if (client != 0)
            _receiver!.OnPeer(AttachmentStatus.Available, $"a client's window 0x{client:X} on {display!.Display}");
        else
            _receiver!.OnPeer(AttachmentStatus.NotAvailable, display is null ? "the X display is gone" : $"no client's window on {display.Display}");
    }

    private void Gone(string reason)
    {
        lock (_gate)
        {
            if (_client == 0)
                return;
            _client = 0;
        }

        _receiver!.OnPeer(AttachmentStatus.NotAvailable, reason);
    }
}
