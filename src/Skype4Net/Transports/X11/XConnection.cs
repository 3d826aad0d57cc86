using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace Skype4Net.Transports.X11;

/// <summary>
/// One connection to an X display, with a window as return address. One thread waits for events without polling; messages are sent from
/// any thread, all chunks of one together.
/// </summary>
internal sealed class XConnection : IDisposable
{
    private const int MaxSenders = 256;

    // How long a sender may take to let go before it counts as stuck at a display that does not read.
    private static readonly TimeSpan s_stuckAfter = TimeSpan.FromSeconds(1);

    // Of all half messages together: any program of the display can begin some.
    private const long MaxHalves = 4;
    private readonly Lock _sending = new();
    private readonly IXHandler _handler;
    private readonly ChunkAssembler _chunks;
    private readonly Thread _thread;
    private readonly WorkSignal _buffered = new();
    private readonly uint _begin;
    private readonly uint _more;
    private readonly uint _end;
    private readonly int _socket;
    private nint _connection;
    private Thread? _writer;
    private bool _isBuffered;
    private bool _closed;

    /// <exception cref="SkypeTransportException">There is no display, or no libxcb.</exception>
    public XConnection(string? display, IXHandler handler, int maxBytes, string threadName)
    {
        _handler = handler;
        _chunks = new ChunkAssembler(maxBytes, MaxSenders, MaxHalves * maxBytes);
        Display = display ?? DefaultDisplay ?? throw new SkypeTransportException("There is no X display: neither SKYPEDISPLAY nor DISPLAY is set. " +
            "Run inside a desktop session, or give a display.");
        try
        {
            (_connection, Root) = XRequests.Open(Display);
            _socket = LibXcb.GetFileDescriptor(_connection);
        }
        catch (DllNotFoundException exception)
        {
            throw new SkypeTransportException("The library libxcb.so.1 is not installed; on Debian it comes with: apt install libxcb1", exception);
        }

        Instance = Atom("_SKYPE_INSTANCE");
        _begin = Atom("SKYPECONTROLAPI_MESSAGE_BEGIN");
        _more = Atom("SKYPECONTROLAPI_MESSAGE");
        _end = Atom("_SKYPE4NET_END");
        Window = LibXcb.GenerateId(_connection);
        LibXcb.CreateWindow(_connection, 0, Window, Root, 0, 0, 1, 1, 0, 0, 0, 0, 0);
        Watch(Root, LibXcb.PropertyChangeMask);
        _thread = new Thread(Run) { IsBackground = true, Name = threadName };
    }

    /// <summary>The display of this session: <c>SKYPEDISPLAY</c>, else <c>DISPLAY</c>.</summary>
    public static string? DefaultDisplay
        => Environment.GetEnvironmentVariable("SKYPEDISPLAY") is { Length: > 0 } own ? own
            : Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } usual ? usual
            : null;

    public string Display { get; }

    public uint Root { get; }

    /// <summary>The own window.</summary>
    public uint Window { get; }

    /// <summary>The atom of the property that names the client's window.</summary>
    public uint Instance { get; }

    /// <summary>Whether the display takes more now, so that sending does not wait for it.</summary>
    public bool IsWritable
    {
        get
        {
            // Somebody else sends, and may be stuck with it.
            if (!_sending.TryEnter())
                return false;
            try
            {
                return _closed || LibXcb.IsWritable(_socket);
            }
            finally
            {
                _sending.Exit();
            }
        }
    }

    public void Start() => _thread.Start();

    /// <summary>The window of another program that the property names, if it is alive; 0 otherwise.</summary>
    public uint FindInstance()
    {
        lock (_sending)
        {
            if (_closed)
                return 0;
            uint window = XRequests.ReadWindow(_connection, Root, Instance);

            // The number of a window that died with its program may be ours now.
            return window != 0 && window != Window && XRequests.Exists(_connection, window) ? window : 0;
        }
    }

    public void SetInstance()
    {
        lock (_sending)
        {
            if (_closed)
                return;
            LibXcb.ChangeProperty(_connection, 0, Root, Instance, LibXcb.WindowAtom, 32, 1, Window);
            LibXcb.Flush(_connection);
        }
    }

    public void DeleteInstance()
    {
        lock (_sending)
        {
            if (_closed)
                return;
            LibXcb.DeleteProperty(_connection, Root, Instance);
            LibXcb.Flush(_connection);
        }
    }

    /// <summary>Is told from now on when a window is destroyed.</summary>
    public void WatchEnd(uint window) => Watch(window, LibXcb.StructureNotifyMask);

    /// <summary>Sends a message in chunks, ended by a NUL. Whether the window is still there shows later, as an event.</summary>
    /// <param name="to">The window.</param>
    /// <param name="utf8">The message.</param>
    /// <param name="isBuffered">Whether it may wait for <see cref="SendBuffered"/>.</param>
    public void Send(uint to, ReadOnlySpan<byte> utf8, bool isBuffered = false)
    {
        Span<byte> message = stackalloc byte[LibXcb.EventBytes];
        lock (_sending)
        {
            if (_closed || LibXcb.HasError(_connection) != 0)
                throw new SkypeTransportException($"The X display {Display} is gone.");
            for (int at = 0; at <= utf8.Length; at += ChunkAssembler.ChunkBytes)
            {
                Fill(message, at == 0 ? _begin : _more);
                ReadOnlySpan<byte> chunk = utf8[at..Math.Min(at + ChunkAssembler.ChunkBytes, utf8.Length)];
                chunk.CopyTo(message[12..]);
                LibXcb.SendEvent(_connection, 0, to, 0, message);
            }

            // What is sent because of what was read goes out when all of that has been handed over.
            if (isBuffered || Thread.CurrentThread == _thread)
                _isBuffered = true;
            else
                Flush();
        }
    }

    /// <summary>
    /// Sends a message soon, by a thread of its own, with those that come meanwhile: who has many to send does not wait for the display with each.
    /// </summary>
    /// <param name="to">The window.</param>
    /// <param name="utf8">The message.</param>
    public void SendSoon(uint to, ReadOnlySpan<byte> utf8)
    {
        Send(to, utf8, isBuffered: true);
        if (Thread.CurrentThread == _thread)
            return;
        lock (_sending)
        {
            if (_writer is null)
            {
                _writer = new Thread(WriteBuffered) { IsBackground = true, Name = $"{_thread.Name} writer" };
                _writer.Start();
            }
        }

        _buffered.Set();
    }

    /// <summary>Sends what was buffered.</summary>
    public void SendBuffered()
    {
        lock (_sending)
        {
            if (_isBuffered && !_closed)
                Flush();
        }
    }

    public void Dispose()
    {
        // A display that is frozen takes nothing: without its connection the sender who waits for it fails, and so does the wait for events.
        if (!_sending.TryEnter(s_stuckAfter))
        {
            _ = LibXcb.Shutdown(_socket, LibXcb.BothWays);
            _sending.Enter();
        }

        try
        {
            if (_closed)
                return;
            _closed = true;
            _buffered.Set();
            if (LibXcb.HasError(_connection) == 0)
            {
                // Wakes the thread, which cleans up.
                Span<byte> end = stackalloc byte[LibXcb.EventBytes];
                Fill(end, _end);
                LibXcb.SendEvent(_connection, 0, Window, 0, end);
                if (LibXcb.IsWritable(_socket))
                    LibXcb.Flush(_connection);
                else
                    _ = LibXcb.Shutdown(_socket, LibXcb.BothWays);
            }
        }
        finally
        {
            _sending.Exit();
        }
    }

    private void WriteBuffered()
    {
        while (true)
        {
            _buffered.Wait();
            lock (_sending)
            {
                if (_closed)
                    return;
                if (_isBuffered)
                    Flush();
            }
        }
    }

    // Under the gate.
    private void Flush()
    {
        _isBuffered = false;
        LibXcb.Flush(_connection);
    }

    private void Fill(Span<byte> message, uint type)
    {
        message.Clear();
        message[0] = LibXcb.ClientMessage;
        message[1] = 8;
        BinaryPrimitives.WriteUInt32LittleEndian(message[4..], Window);
        BinaryPrimitives.WriteUInt32LittleEndian(message[8..], type);
    }

    private void Watch(uint window, uint mask)
    {
        lock (_sending)
        {
            if (_closed)
                return;
            LibXcb.ChangeWindowAttributes(_connection, window, LibXcb.EventMask, mask);
            LibXcb.Flush(_connection);
        }
    }

    private uint Atom(string name)
        => XRequests.FindAtom(_connection, name) is > 0 and var atom
            ? atom : throw new SkypeTransportException($"The X display {Display} was lost.");

    [SuppressMessage("Design", "CA1031", Justification = "Nobody above could handle it.")]
    private void Run()
    {
        bool goesOn = true;
        while (goesOn && LibXcb.WaitForEvent(_connection) is var pointer && pointer != 0)
        {
            using (WorkSignal.HoldBack())
            {
                for (; goesOn && pointer != 0; pointer = goesOn ? LibXcb.PollForQueuedEvent(_connection) : 0)
                    goesOn = Handle(pointer);
            }

            SendBuffered();
        }

        bool lost;
        lock (_sending)
        {
            lost = !_closed;
            _closed = true;
            _buffered.Set();
            LibXcb.Disconnect(_connection);
            _connection = 0;
        }

        if (!lost)
            return;
        try
        {
            _handler.OnLost($"the X display {Display} is gone");
        }
        catch (Exception exception)
        {
            _handler.OnFault(exception);
        }
    }

    // Nothing may escape from the thread: it would end the process.
    [SuppressMessage("Design", "CA1031", Justification = "The next event has nothing to do with it.")]
    private unsafe bool Handle(nint pointer)
    {
        try
        {
            return Handle(new ReadOnlySpan<byte>((void*)pointer, LibXcb.EventBytes));
        }
        catch (Exception exception)
        {
            _handler.OnFault(exception);
            return true;
        }
        finally
        {
            LibXcb.Free(pointer);
        }
    }

    private bool Handle(ReadOnlySpan<byte> happened)
    {
        uint first = BinaryPrimitives.ReadUInt32LittleEndian(happened[4..]), second = BinaryPrimitives.ReadUInt32LittleEndian(happened[8..]);
        switch (happened[0] & ~LibXcb.SentBySendEvent)
        {
            case LibXcb.ClientMessage when second == _end && first == Window:
                return false;
            case LibXcb.ClientMessage when happened[1] == 8 && (second == _begin || second == _more):
                if (_chunks.Add(first, second == _begin, happened[12..]) is { } message)
                    _handler.OnMessage(first, message);
                break;
            case LibXcb.PropertyNotify when second == Instance:
                _handler.OnInstance(happened[16] != LibXcb.PropertyDeleted);
                break;
            case LibXcb.DestroyNotify when (happened[0] & LibXcb.SentBySendEvent) == 0:
                Gone(second);
                break;
            case LibXcb.ErrorEvent when happened[1] == LibXcb.BadWindow:
                Gone(first);
                break;
        }

        return true;
    }

    private void Gone(uint window)
    {
        _chunks.Remove(window);
        _handler.OnGone(window);
    }
}
