using System.Buffers.Binary;

namespace Skype4Net.Transports.X11;

/// <summary>
/// Sends messages to windows of a display: any thread, all chunks of one together. Owns the connection, which others use under <see cref="Gate"/>.
/// </summary>
internal sealed class XSender : IDisposable
{
    // What may be buffered before it goes out; libxcb has room for 16 kB.
    private const int MaxBuffered = 8 * 1024;

    // How long a sender may take to let go before it counts as stuck at a display that does not read.
    private static readonly TimeSpan s_stuckAfter = TimeSpan.FromSeconds(1);
    private readonly string _display;
    private readonly string _threadName;
    private readonly int _socket;
    private readonly uint _begin;
    private readonly uint _more;
    private readonly WorkSignal _toWrite = new();
    private Thread? _writer;
    private int _buffered;
    private SendPace _pace;

    // Since what was buffered last went out.
    private bool _wasWritable;

    /// <param name="connection">The connection.</param>
    /// <param name="display">The display, for messages.</param>
    /// <param name="threadName">What the threads of the connection are called.</param>
    /// <exception cref="SkypeTransportException">The display was lost.</exception>
    public XSender(nint connection, string display, string threadName)
    {
        (Connection, _display, _threadName) = (connection, display, threadName);
        _socket = LibXcb.GetFileDescriptor(connection);
        _begin = Atom("SKYPECONTROLAPI_MESSAGE_BEGIN");
        _more = Atom("SKYPECONTROLAPI_MESSAGE");
        End = Atom("_SKYPE4NET_END");
        Window = LibXcb.GenerateId(connection);
    }

    /// <summary>Guards the connection.</summary>
    public Lock Gate { get; } = new();

    /// <summary>The connection; 0 when it is over.</summary>
    public nint Connection { get; private set; }

    /// <summary>The own window, the return address.</summary>
    public uint Window { get; }

    /// <summary>What the own window is told at the end.</summary>
    public uint End { get; }

    /// <summary>The thread that reads. What it sends because of what it has read goes out when it calls <see cref="SendBuffered"/>.</summary>
    public Thread? Reader { get; set; }

    /// <summary>Whether nothing is sent any more. Under the gate.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Whether the display takes more now, so that sending does not wait for it.</summary>
    public bool IsWritable
    {
        get
        {
            // Somebody else sends, and may be stuck with it.
            if (!Gate.TryEnter())
                return false;
            try
            {
                return IsClosed || _wasWritable || (_wasWritable = LibXcb.IsWritable(_socket));
            }
            finally
            {
                Gate.Exit();
            }
        }
    }

    /// <summary>The atom of a name.</summary>
    /// <exception cref="SkypeTransportException">The display was lost.</exception>
    public uint Atom(string name)
        => XRequests.FindAtom(Connection, name) is > 0 and var atom
            ? atom : throw new SkypeTransportException($"The X display {_display} was lost.");

    /// <summary>Whether a message of this type is a chunk.</summary>
    public bool IsChunk(uint type) => type == _begin || type == _more;

    /// <summary>Whether it is the first one of a message.</summary>
    public bool IsFirst(uint type) => type == _begin;

    /// <summary>Sends a message in chunks, ended by a NUL. Whether the window is still there shows later, as an event.</summary>
    /// <param name="to">The window.</param>
    /// <param name="utf8">The message.</param>
    /// <param name="isBuffered">Whether it may wait for <see cref="SendBuffered"/>.</param>
    /// <exception cref="SkypeTransportException">The display is gone.</exception>
    public void Send(uint to, ReadOnlySpan<byte> utf8, bool isBuffered)
    {
        Span<byte> message = stackalloc byte[LibXcb.EventBytes];
        lock (Gate)
        {
            if (IsClosed || LibXcb.HasError(Connection) != 0)
                throw new SkypeTransportException($"The X display {_display} is gone.");
            for (int at = 0; at <= utf8.Length; at += ChunkAssembler.ChunkBytes)
            {
                Fill(message, at == 0 ? _begin : _more);
                ReadOnlySpan<byte> chunk = utf8[at..Math.Min(at + ChunkAssembler.ChunkBytes, utf8.Length)];
                chunk.CopyTo(message[12..]);
                LibXcb.SendEvent(Connection, 0, to, 0, message);
                _buffered += LibXcb.EventBytes;
            }

            bool mayWait = isBuffered || Thread.CurrentThread == Reader;
            if (!mayWait || _buffered > MaxBuffered)
                Flush();
        }
    }

    /// <summary>
    /// Sends a message: at once when it comes alone; of many by a thread of its own, with those that come meanwhile, so that who sends them does not
    /// wait for the display with each.
    /// </summary>
    /// <param name="to">The window.</param>
    /// <param name="utf8">The message.</param>
    /// <exception cref="SkypeTransportException">The display is gone.</exception>
    public void SendSoon(uint to, ReadOnlySpan<byte> utf8)
    {
        bool isOfMany;
        lock (Gate)
            isOfMany = _pace.FollowsSoon();
        Send(to, utf8, isOfMany);
        if (!isOfMany || Thread.CurrentThread == Reader)
            return;
        lock (Gate)
        {
            if (_writer is null)
            {
                _writer = new Thread(WriteBuffered) { IsBackground = true, Name = $"{_threadName} writer" };
                _writer.Start();
            }
        }

        _toWrite.Set();
    }

    /// <summary>Sends what was buffered.</summary>
    public void SendBuffered()
    {
        lock (Gate)
        {
            if (_buffered > 0 && !IsClosed)
                Flush();
        }
    }

    /// <summary>Sends nothing more, and has the reader end.</summary>
    public void Dispose()
    {
        // A display that is frozen takes nothing: without its connection the sender who waits for it fails, and so does the wait for events.
        if (!Gate.TryEnter(s_stuckAfter))
        {
            _ = LibXcb.Shutdown(_socket, LibXcb.BothWays);
            Gate.Enter();
        }

        try
        {
            if (IsClosed)
                return;
            Close();
            if (LibXcb.HasError(Connection) == 0)
            {
                // Wakes the reader, which cleans up.
                Span<byte> end = stackalloc byte[LibXcb.EventBytes];
                Fill(end, End);
                LibXcb.SendEvent(Connection, 0, Window, 0, end);
                if (LibXcb.IsWritable(_socket))
                    LibXcb.Flush(Connection);
                else
                    _ = LibXcb.Shutdown(_socket, LibXcb.BothWays);
            }
        }
        finally
        {
            Gate.Exit();
        }
    }

    /// <summary>The reader has ended, and with it the connection. Under the gate.</summary>
    public void Disconnect()
    {
        Close();
        LibXcb.Disconnect(Connection);
        Connection = 0;
    }

    private void Close()
    {
        IsClosed = true;
        _toWrite.Set();
    }

    private void WriteBuffered()
    {
        while (true)
        {
            _toWrite.Wait();
            lock (Gate)
            {
                if (IsClosed)
                    return;
                if (_buffered > 0)
                    Flush();
            }
        }
    }

    // Under the gate.
    private void Flush()
    {
        (_buffered, _wasWritable) = (0, false);
        LibXcb.Flush(Connection);
    }

    private void Fill(Span<byte> message, uint type)
    {
        message.Clear();
        message[0] = LibXcb.ClientMessage;
        message[1] = 8;
        BinaryPrimitives.WriteUInt32LittleEndian(message[4..], Window);
        BinaryPrimitives.WriteUInt32LittleEndian(message[8..], type);
    }
}
