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

    // Of all half messages together: any program of the display can begin some.
    private const long MaxHalves = 4;
    private readonly IXHandler _handler;
    private readonly ChunkAssembler _chunks;
    private readonly Thread _thread;
    private readonly XSender _sender;

    /// <exception cref="SkypeTransportException">There is no display, or no libxcb.</exception>
    public XConnection(string? display, IXHandler handler, int maxBytes, string threadName)
    {
        _handler = handler;
        _chunks = new ChunkAssembler(maxBytes, MaxSenders, MaxHalves * maxBytes);
        Display = display ?? DefaultDisplay ?? throw new SkypeTransportException("There is no X display: neither SKYPEDISPLAY nor DISPLAY is set. " +
            "Run inside a desktop session, or give a display.");
        try
        {
            (nint connection, Root) = XRequests.Open(Display);
            _sender = new XSender(connection, Display, threadName);
        }
        catch (DllNotFoundException exception)
        {
            throw new SkypeTransportException("The library libxcb.so.1 is not installed; on Debian it comes with: apt install libxcb1", exception);
        }

        Instance = _sender.Atom("_SKYPE_INSTANCE");
        LibXcb.CreateWindow(_sender.Connection, 0, Window, Root, 0, 0, 1, 1, 0, 0, 0, 0, 0);
        Watch(Root, LibXcb.PropertyChangeMask);
        _thread = new Thread(Run) { IsBackground = true, Name = threadName };
        _sender.Reader = _thread;
    }

    /// <summary>The display of this session: <c>SKYPEDISPLAY</c>, else <c>DISPLAY</c>.</summary>
    public static string? DefaultDisplay
        => Environment.GetEnvironmentVariable("SKYPEDISPLAY") is { Length: > 0 } own ? own
            : Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } usual ? usual
            : null;

    public string Display { get; }

    public uint Root { get; }

    /// <summary>The own window.</summary>
    public uint Window => _sender.Window;

    /// <summary>The atom of the property that names the client's window.</summary>
    public uint Instance { get; }

    /// <summary>Whether the display takes more now, so that sending does not wait for it.</summary>
    public bool IsWritable => _sender.IsWritable;

    public void Start() => _thread.Start();

    /// <summary>The window of another program that the property names, if it is alive; 0 otherwise.</summary>
    public uint FindInstance()
    {
        lock (_sender.Gate)
        {
            if (_sender.IsClosed)
                return 0;
            uint window = XRequests.ReadWindow(_sender.Connection, Root, Instance);

            // The number of a window that died with its program may be ours now.
            return window != 0 && window != Window && XRequests.Exists(_sender.Connection, window) ? window : 0;
        }
    }

    public void SetInstance()
    {
        lock (_sender.Gate)
        {
            if (_sender.IsClosed)
                return;
            LibXcb.ChangeProperty(_sender.Connection, 0, Root, Instance, LibXcb.WindowAtom, 32, 1, Window);
            LibXcb.Flush(_sender.Connection);
        }
    }

    public void DeleteInstance()
    {
        lock (_sender.Gate)
        {
            if (_sender.IsClosed)
                return;
            LibXcb.DeleteProperty(_sender.Connection, Root, Instance);
            LibXcb.Flush(_sender.Connection);
        }
    }

    /// <summary>Is told from now on when a window is destroyed.</summary>
    public void WatchEnd(uint window) => Watch(window, LibXcb.StructureNotifyMask);

    /// <inheritdoc cref="XSender.Send"/>
    public void Send(uint to, ReadOnlySpan<byte> utf8, bool isBuffered = false) => _sender.Send(to, utf8, isBuffered);

    /// <inheritdoc cref="XSender.SendSoon"/>
    public void SendSoon(uint to, ReadOnlySpan<byte> utf8) => _sender.SendSoon(to, utf8);

    /// <inheritdoc cref="XSender.SendBuffered"/>
    public void SendBuffered() => _sender.SendBuffered();

    public void Dispose() => _sender.Dispose();

    private void Watch(uint window, uint mask)
    {
        lock (_sender.Gate)
        {
            if (_sender.IsClosed)
                return;
            LibXcb.ChangeWindowAttributes(_sender.Connection, window, LibXcb.EventMask, mask);
            LibXcb.Flush(_sender.Connection);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Nobody above could handle it.")]
    private void Run()
    {
        bool goesOn = true;
        while (goesOn && LibXcb.WaitForEvent(_sender.Connection) is var pointer && pointer != 0)
        {
            using (WorkSignal.HoldBack())
            {
                for (; goesOn && pointer != 0; pointer = goesOn ? LibXcb.PollForQueuedEvent(_sender.Connection) : 0)
                    goesOn = Handle(pointer);
            }

            SendBuffered();
        }

        bool lost;
        lock (_sender.Gate)
        {
            lost = !_sender.IsClosed;
            _sender.Disconnect();
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
            case LibXcb.ClientMessage when second == _sender.End && first == Window:
                return false;
            case LibXcb.ClientMessage when happened[1] == 8 && _sender.IsChunk(second):
                if (_chunks.Add(first, _sender.IsFirst(second), happened[12..]) is { } message)
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
