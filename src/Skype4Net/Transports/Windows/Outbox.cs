using System.Runtime.InteropServices;

namespace Skype4Net.Transports.Windows;

/// <summary>What became of a message.</summary>
internal enum Delivery
{
    Taken,

    /// <summary>The window did not want it: it does not know the sender.</summary>
    Declined,

    /// <summary>The window's thread does not take messages.</summary>
    Hung,

    /// <summary>There is no such window.</summary>
    Gone,
}

/// <summary>
/// Messages on their way to one window, sent in order by a thread of their own: sending waits until the other side has taken a message, and
/// that must hold up neither the caller nor the thread of the own window.
/// </summary>
internal sealed unsafe class Outbox : IDisposable
{
    private const uint SendTimeoutMilliseconds = 5000;

    /// <summary>So much may wait for a window, and as many messages as fit, each with what it costs by itself.</summary>
    public const long MaxBytes = 64 * 1024 * 1024;
    private const int MessageBytes = 64;

    // Beyond these, who asks first waits.
    private const int FullBytes = 4 * 1024 * 1024;
    private const int FullMessages = 1024;
    private readonly Lock _gate = new();
    private readonly Queue<(byte[]? Text, AttachAnswer Answer)> _messages = new();
    private readonly AutoResetEvent _ready = new(false);
    private readonly nint _from;
    private readonly nint _to;
    private readonly uint _attach;
    private readonly Action<byte[], Delivery> _undelivered;
    private readonly Action? _hasRoom;
    private long _bytes;
    private bool _wasFull;
    private bool _closed;
    private bool _ended;

    /// <summary>Starts the thread.</summary>
    /// <param name="from">The own window, the return address.</param>
    /// <param name="to">The window that takes the messages.</param>
    /// <param name="attach">The number of the message that carries an <see cref="AttachAnswer"/>.</param>
    /// <param name="undelivered">Is called with each message that was not taken, with the NUL at its end. On the outbox's thread.</param>
    /// <param name="hasRoom">Is called when <see cref="HasRoom"/> has become true again. On the outbox's thread.</param>
    /// <param name="threadName">For debuggers.</param>
    public Outbox(nint from, nint to, uint attach, Action<byte[], Delivery> undelivered, Action? hasRoom, string threadName)
    {
        _hasRoom = hasRoom;
        (_from, _to, _attach, _undelivered) = (from, to, attach, undelivered);
        new Thread(Run) { IsBackground = true, Name = threadName }.Start();
    }

    /// <summary>Bytes that wait to be taken.</summary>
    public long QueuedBytes => Volatile.Read(ref _bytes);

    /// <summary>Whether a further message should be put in now.</summary>
    public bool HasRoom
    {
        get
        {
            lock (_gate)
            {
                _wasFull |= _bytes >= FullBytes || _messages.Count >= FullMessages;
                return !_wasFull;
            }
        }
    }

    /// <summary>Queues a message.</summary>
    /// <returns>False when too much waits already, or the outbox is closed.</returns>
    public bool TryPut(ReadOnlySpan<byte> utf8)
    {
        byte[] message = new byte[utf8.Length + 1];
        utf8.CopyTo(message);
        return TryPut(message, default);
    }

    /// <summary>Queues an answer about the attachment, which must not overtake the lines before it, nor be overtaken by those behind it.</summary>
    public void Answer(AttachAnswer answer) => TryPut(null, answer);

    /// <summary>
    /// Takes no more, and ends the thread when what waits was sent, or at the first message that is not taken. Does not wait for that.
    /// </summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _closed = true;
            if (!_ended)
                _ready.Set();
        }
    }

    private bool TryPut(byte[]? text, AttachAnswer answer)
    {
        int length = MessageBytes + (text?.Length ?? 0);
        lock (_gate)
        {
            // One message always fits, however long.
            if (_closed || (_messages.Count > 0 && _bytes + length > MaxBytes))
                return false;
            _messages.Enqueue((text, answer));
            _bytes += length;
            _ready.Set();
            return true;
        }
    }

    private void Run()
    {
        while (Next() is { } message)
        {
            Delivery delivery = message.Text is null ? Send(_attach, (nint)message.Answer) : Send(message.Text);
            NotifyRoom();
            if (delivery == Delivery.Taken)
                continue;
            lock (_gate)
            {
                if (_closed)
                    break;
            }

            _undelivered(message.Text ?? [0], delivery);
        }

        lock (_gate)
        {
            _ended = true;
            _ready.Dispose();
        }
    }

    private void NotifyRoom()
    {
        lock (_gate)
        {
            if (!_wasFull || _bytes >= FullBytes / 2 || _messages.Count >= FullMessages / 2)
                return;
            _wasFull = false;
        }

        _hasRoom?.Invoke();
    }

    private Delivery Send(byte[] text)
    {
        fixed (byte* data = text)
        {
            var copy = new User32.CopyDataStruct { Bytes = (uint)text.Length, Data = data };
            return Send(User32.CopyData, (nint)(&copy));
        }
    }

    private Delivery Send(uint message, nint parameter)
    {
        if (User32.SendMessageTimeout(_to, message, _from, parameter, User32.AbortIfHung, SendTimeoutMilliseconds, out nint taken) != 0)
            return taken != 0 || message == _attach ? Delivery.Taken : Delivery.Declined;
        return Marshal.GetLastPInvokeError() == User32.NoSuchWindow || User32.IsWindow(_to) == 0 ? Delivery.Gone : Delivery.Hung;
    }

    private (byte[]? Text, AttachAnswer Answer)? Next()
    {
        while (true)
        {
            lock (_gate)
            {
                if (_messages.TryDequeue(out (byte[]? Text, AttachAnswer Answer) message))
                {
                    _bytes -= MessageBytes + (message.Text?.Length ?? 0);
                    return message;
                }

                if (_closed)
                    return null;
            }

            _ready.WaitOne();
        }
    }
}
