using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Microsoft.Extensions.Logging;

namespace Skype4Net.Transports.Tcp;

/// <summary>
/// A connection to a SkypeProxy server, made again when it is lost. One thread reads and one writes, so that neither waits for the pool.
/// </summary>
internal sealed class TcpClientConnection : ITransport
{
    // How long the server may take for the few bytes before the first message.
    private static readonly TimeSpan s_handshake = TimeSpan.FromSeconds(10);

    // How long the machine of the server may take to answer at all; one that was there is known to be near.
    private static readonly TimeSpan s_answers = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_answersReturning = TimeSpan.FromMilliseconds(1500);

    // Before the first connection; the program may never have meant this server.
    private static readonly TimeSpan[] s_pauses = [.. new[] { 1, 2, 5, 10, 30 }.Select(s => TimeSpan.FromSeconds(s))];

    // A server that was there comes back. One that hangs up before it has said who it is has too much to do as it is.
    private static readonly TimeSpan s_returning = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan s_turnedAway = TimeSpan.FromMilliseconds(1500);
    private readonly TcpTransport _target;
    private readonly TransportContext _context;
    private readonly Lock _gate = new();
    private readonly ManualResetEventSlim _wake = new();
    private readonly ITimer _pause;
    private Thread? _reading;
    private ITransportReceiver? _receiver;
    private Socket? _socket;
    private TcpWriter? _writer;
    private FileSlots? _slots;
    private bool _wanted;
    private bool _isTurnedAway;
    private bool _wasConnected;
    private volatile bool _disposed;

    public TcpClientConnection(TcpTransport target, TransportContext context)
    {
        _target = target;
        _context = context;
        _pause = context.TimeProvider.CreateTimer(static state => ((ManualResetEventSlim)state!).Set(), _wake, Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan);
    }

    public AttachStyle AttachStyle => AttachStyle.ByConnection;

    public void Start(ITransportReceiver receiver)
    {
        _receiver = receiver;
        _reading = new Thread(Run) { IsBackground = true, Name = "Skype4Net TCP" };
        _reading.Start();
    }

    public void RequestAttach()
    {
        bool connected;
        lock (_gate)
        {
            _wanted = true;
            connected = _writer is not null;
        }

        if (connected)
            _receiver!.OnPeer(AttachmentStatus.Available, $"connected to {_target.Target}");
        else
            _wake.Set();
    }

    public bool CanSend => Volatile.Read(ref _writer)?.HasRoom ?? true;

    public long QueuedBytes => Volatile.Read(ref _writer)?.QueuedBytes ?? 0;

    public void Send(ReadOnlySpan<byte> utf8) => WriterFor(utf8).Write(SkypeProxyFrame.Of(utf8));

    public void SendBuffered(ReadOnlySpan<byte> utf8) => WriterFor(utf8).Append(utf8);

    public void Flush() => Volatile.Read(ref _writer)?.Flush();

    private TcpWriter WriterFor(ReadOnlySpan<byte> utf8)
    {
        TcpWriter? writer;
        lock (_gate)
            writer = _writer;
        if (writer is null)
            throw new SkypeTransportException($"There is no connection to {_target.Target}.");
        _context.CheckLength(utf8);
        _slots?.NoteCommand(utf8);
        return writer;
    }

    public ValueTask DisposeAsync()
    {
        if (_disposed)
            return ValueTask.CompletedTask;
        _disposed = true;
        Drop();
        _wake.Set();
        _pause.Dispose();
        return ValueTask.CompletedTask;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Nobody above could handle it.")]
    private void Run()
    {
        int failures = 0;
        while (!_disposed)
        {
            string reason = "";
            AttachmentStatus status = AttachmentStatus.NotAvailable;
            try
            {
                Serve(ref failures);
            }
            catch (AuthenticationException exception)
            {
                reason = exception.Message;
                status = AttachmentStatus.Refused;
            }
            catch (Exception exception) when (exception is SocketException or IOException or InvalidDataException
                or ObjectDisposedException or SkypeTransportException)
            {
                reason = exception.InnerException?.Message ?? exception.Message;
            }
            catch (Exception exception)
            {
                // Nothing that a server does may end the program.
                reason = exception.Message;
                TcpLog.Failed(_context.Logger, _target.Target, exception);
            }

            Drop();
            if (_disposed)
                return;
            Log(status, reason);

            // What is wanted from here on is wanted by somebody who knows.
            lock (_gate)
                _wanted = false;
            _wake.Reset();
            _receiver!.OnPeer(status, reason);
            Pause(PauseAfter(status, ref failures));
        }
    }

    private TimeSpan PauseAfter(AttachmentStatus status, ref int failures)
    {
        if (status == AttachmentStatus.Refused)
            return Timeout.InfiniteTimeSpan;
        if (_wasConnected)
            return _isTurnedAway ? s_turnedAway : s_returning;
        return s_pauses[Math.Min(failures++, s_pauses.Length - 1)];
    }

    private void Serve(ref int failures)
    {
        using Socket socket = Connect();
        _isTurnedAway = true;
        socket.ReceiveTimeout = (int)s_handshake.TotalMilliseconds;
        using Stream stream = TcpHandshake.Secure(new NetworkStream(socket, ownsSocket: false), _target);
        var frames = new FrameBuffer(_context.MaxMessageBytes);
        bool takesFiles = TcpHandshake.Authenticate(stream, frames, _target);
        socket.ReceiveTimeout = 0;
        using var writer = new TcpWriter(socket, stream, _receiver!.OnCanSend);
        using var slots = new FileSlots(_target.MaxFileBytes);
        lock (_gate)
            (_writer, _slots) = (writer, takesFiles ? slots : null);
        failures = 0;
        (_wasConnected, _isTurnedAway) = (true, false);
        _receiver!.OnPeer(AttachmentStatus.Available, $"connected to {_target.Target}");
        Read(stream, frames, takesFiles ? slots : null, writer);
    }

    private Socket Connect()
    {
        _isTurnedAway = false;
        SocketException? failure = null;
        foreach (IPAddress address in TcpDial.AddressesOf(_target.Host))
        {
            Socket socket = TcpDial.Make(address);
            lock (_gate)
                _socket = socket;
            try
            {
                ObjectDisposedException.ThrowIf(_disposed, this);
                TcpDial.Connect(socket, new IPEndPoint(address, _target.Port), _wasConnected ? s_answersReturning : s_answers);
                return socket;
            }
            catch (SocketException exception)
            {
                failure = exception;
                socket.Dispose();
            }
        }

        throw failure ?? new SocketException((int)SocketError.HostNotFound);
    }

    private void Read(Stream stream, FrameBuffer frames, FileSlots? slots, TcpWriter writer)
    {
        byte? command = null;
        while (true)
        {
            using (WorkSignal.HoldBack())
            {
                while (command is null && frames.TryTake(out ReadOnlySpan<byte> text, out command))
                {
                    if (command is null)
                        OnLine(text[^1] == 0 ? text[..^1] : text, slots);
                }
            }

            if (command is { } unasked && slots is null)
                throw new InvalidDataException($"The server sent the command {unasked:X2}, which was not asked for.");
            if (command is { } asked && slots!.TryRun(asked, frames, answer => writer.Write([answer])))
                command = null;
            else
            {
                frames.FillFrom(stream);
                writer.NoteRead();
            }
        }
    }

    private void OnLine(ReadOnlySpan<byte> line, FileSlots? slots)
    {
        slots?.NoteLine(line);
        _receiver!.OnLine(line);
    }

    // Ends when the time is over or an attachment is wanted; after a refusal for the latter alone.
    private void Pause(TimeSpan time)
    {
        _pause.Change(time, Timeout.InfiniteTimeSpan);
        do
        {
            if (_disposed)
                return;
            _wake.Wait();
            _wake.Reset();
        }
        while (time == Timeout.InfiniteTimeSpan && !IsWanted());
        _pause.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    private bool IsWanted()
    {
        lock (_gate)
            return _wanted;
    }

    private void Drop()
    {
        Socket? socket;
        TcpWriter? writer;
        lock (_gate)
        {
            (socket, writer) = (_socket, _writer);
            _socket = null;
            _writer = null;
            _slots = null;
        }

        writer?.Dispose();
        socket?.Dispose();
    }

    private void Log(AttachmentStatus status, string reason)
    {
        if (_context.Logger.IsEnabled(LogLevel.Debug))
            TcpLog.Lost(_context.Logger, _target.Target, status, reason);
    }
}
