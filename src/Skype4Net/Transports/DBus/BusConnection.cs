using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace Skype4Net.Transports.DBus;

/// <summary>
/// A private connection to a message bus. One thread makes every call of libdbus; others queue what they send and wake it. The only
/// type that knows libdbus from outside this folder's natives, so another D-Bus library could take its place.
/// </summary>
internal sealed unsafe class BusConnection : IDisposable
{
    // Asking costs next to nothing on one machine, and who waits for the bus wants to know.
    private static readonly TimeSpan s_retry = TimeSpan.FromMilliseconds(500);

    // A bus that is alive takes messages at once.
    private const int MaxWaitingBytes = 64 * 1024 * 1024;

    /// <summary>What may wait for a bus while there is none, in messages.</summary>
    public const int MaxWaiting = 10_000;
    private readonly BusAddress _address;
    private readonly IBusHandler _handler;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly Wakeup _wakeup = new();
    private readonly Lock _gate = new();
    private readonly Dictionary<uint, Outgoing> _awaited = [];
    private readonly ManualResetEventSlim _firstTry = new();
    private readonly Thread _thread;
    private readonly Func<bool> _mayStay;
    private Queue<Outgoing> _queue = new();
    private Queue<Outgoing> _sending = new();
    private SkypeTransportException? _failure;
    private nint _connection;
    private bool _lost;
    private volatile bool _retryNow;
    private volatile bool _stopping;

    public BusConnection(BusAddress address, IBusHandler handler, TimeProvider time, ILogger log, string threadName)
    {
        _address = address;
        _handler = handler;
        _time = time;
        _log = log;
        _mayStay = MayStay;
        _thread = new Thread(Run) { IsBackground = true, Name = threadName };
    }

    /// <summary>Connects for the first time.</summary>
    /// <exception cref="SkypeTransportException">There is no library, no bus, or it refuses.</exception>
    public void Start()
    {
        _thread.Start();
        _firstTry.Wait();
        if (_failure is not null)
            throw _failure;
    }

    /// <summary>Messages that wait for the thread, or for a bus.</summary>
    public int Waiting
    {
        get
        {
            lock (_gate)
                return _queue.Count;
        }
    }

    /// <summary>Queues a message. Any thread; nothing is sent while there is no bus, and what is too much then is left out.</summary>
    public void Send(Outgoing message)
    {
        lock (_gate)
        {
            if (_stopping)
            {
                // The library is not touched any more; what the message held goes with the process.
                return;
            }

            // Answers hold calls that were received, so there is an end to them.
            if (_connection == 0 && _queue.Count >= MaxWaiting && message.Answers == 0)
                return;
            _queue.Enqueue(message);
        }

        _wakeup.Wake();
    }

    /// <summary>Ends the connection. Waits for the thread, but not when it is the thread that calls.</summary>
    public void Dispose()
    {
        lock (_gate)
            _stopping = true;
        _wakeup.Wake();
        if (Thread.CurrentThread != _thread && _thread.IsAlive)
            _thread.Join(TimeSpan.FromSeconds(5));
    }

    [SuppressMessage("Design", "CA1031", Justification = "Nothing may end the process from a thread of the library's.")]
    private void Run()
    {
        try
        {
            if (TryConnect())
            {
                _firstTry.Set();
                Serve();
            }

            _firstTry.Set();
        }
        catch (Exception exception)
        {
            _failure ??= new SkypeTransportException($"The connection to D-Bus failed: {exception.Message}", exception);
            DBusLog.ThreadFailed(_log, exception);
            _firstTry.Set();
        }
        finally
        {
            Disconnect();
            lock (_gate)
            {
                _stopping = true;
                foreach (Outgoing left in _queue)
                    left.Release();
                _queue.Clear();
            }

            _wakeup.Dispose();
        }
    }

    private void Serve()
    {
        while (!_stopping)
        {
            if (_connection != 0)
            {
                Exchange();
                if (!_lost)
                    continue;
                Disconnect();
                Guarded(() => _handler.OnLost($"the message bus at {_address.Text} has gone"));
            }

            using (_time.CreateTimer(_ => Retry(), null, s_retry, Timeout.InfiniteTimeSpan))
            {
                while (!_retryNow && !_stopping)
                    _wakeup.Sleep(-1, 0, () => !_retryNow && !_stopping);
            }

            _retryNow = false;
            if (!_stopping)
                TryConnect();
        }
    }

    // A handler that fails does not end the connection.
    [SuppressMessage("Design", "CA1031", Justification = "Nobody above could handle it.")]
    private void Guarded(Action call)
    {
        try
        {
            call();
        }
        catch (Exception exception)
        {
            DBusLog.MessageFailed(_log, exception);
        }
    }

    private void Retry()
    {
        _retryNow = true;
        _wakeup.Wake();
    }

    private bool TryConnect()
    {
        _connection = NativeBus.TryOpen(_address, out _failure);
        if (_connection == 0)
            return false;
        _lost = false;
        Guarded(_handler.OnConnected);
        return true;
    }

    // One round: send what is queued, deliver what has arrived, sleep until there is more.
    private void Exchange()
    {
        lock (_gate)
            (_queue, _sending) = (_sending, _queue);
        while (_sending.TryDequeue(out Outgoing? message))
            Transmit(message);
        if (LibDBus.OutgoingSize(_connection).Value > MaxWaitingBytes)
        {
            DBusLog.BusDoesNotRead(_log, _address.Text, MaxWaitingBytes);
            _lost = true;
            return;
        }

        if (LibDBus.ReadWrite(_connection, 0) == 0)
            _lost = true;
        using (WorkSignal.HoldBack())
        {
            while (!_stopping && LibDBus.PopMessage(_connection) is var message && message != 0)
                Take(message);
        }

        if (_lost || _stopping || !MayStay())
            return;
        int fd;
        if (LibDBus.GetUnixFd(_connection, &fd) == 0)
        {
            _lost = true;
            return;
        }

        _wakeup.Sleep(fd, LibDBus.HasMessagesToSend(_connection) != 0 ? (short)(Wakeup.In | Wakeup.Out) : Wakeup.In, _mayStay);
    }

    private bool MayStay()
    {
        lock (_gate)
            return _queue.Count == 0 && !_stopping;
    }

    private void Transmit(Outgoing outgoing)
    {
        nint message = outgoing.Build();
        uint serial;
        _ = LibDBus.Send(_connection, message, &serial);
        LibDBus.Unref(message);
        outgoing.Release();
        if (outgoing.OnReply is not null)
            _awaited[serial] = outgoing;
    }

    private void Disconnect()
    {
        if (_connection == 0)
            return;
        LibDBus.Close(_connection);
        LibDBus.UnrefConnection(_connection);
        _connection = 0;
        _awaited.Clear();
    }

    [SuppressMessage("Design", "CA1031", Justification = "The next message has nothing to do with it.")]
    private void Take(nint handle)
    {
        var message = new BusMessage(handle);
        try
        {
            if (!Dispatch(message) && message.WantsReply)
                Send(UnhandledCall.Answer(message));
        }
        catch (Exception exception)
        {
            DBusLog.MessageFailed(_log, exception);
        }
        finally
        {
            LibDBus.Unref(handle);
        }
    }

    private bool Dispatch(in BusMessage message)
    {
        if (_stopping)
            return true;
        if (message.Type is LibDBus.MethodReturn or LibDBus.Error)
        {
            if (_awaited.Remove(message.ReplySerial, out Outgoing? call))
                call.OnReply!(message, call.State);
            return true;
        }

        if (message.Type == LibDBus.Signal && BusMessage.Is(LibDBus.GetMember(message.Handle), "Disconnected"u8))
        {
            _lost = true;
            return true;
        }

        return _handler.OnMessage(message);
    }
}
