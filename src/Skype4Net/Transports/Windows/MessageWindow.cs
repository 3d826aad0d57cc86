using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Skype4Net.Transports.Windows;

/// <summary>
/// A hidden window on a thread of its own. It is a top-level window, because broadcasts reach no others. Its thread only takes messages; it
/// never waits for another program.
/// </summary>
internal sealed unsafe class MessageWindow : IDisposable
{
    // Far from 0x8001, which some programs take for "the API is available".
    private const uint Work = 0x8100;

    // A window belongs to one thread, and a thread of ours has one window.
    [ThreadStatic]
    private static MessageWindow? t_window;

    private readonly IWindowHandler _handler;
    private readonly int _maxBytes;
    private readonly string _className;
    private readonly uint _discover;
    private readonly uint _attach;
    private readonly ConcurrentQueue<Action> _work = new();
    private readonly Dictionary<nint, (WindowPeer Peer, nint Hook)> _watched = [];
    private volatile bool _disposed;

    /// <summary>Makes the window and starts its thread.</summary>
    /// <param name="handler">Is called with what happens, from now on.</param>
    /// <param name="maxBytes">Longer messages are not taken.</param>
    /// <param name="className">The name of its class, which means nothing on the wire; some programs look for a client by it.</param>
    /// <exception cref="SkypeTransportException">This is not Windows, or there is no desktop here.</exception>
    public MessageWindow(IWindowHandler handler, int maxBytes, string className)
    {
        if (!OperatingSystem.IsWindows())
            throw new SkypeTransportException("Window messages exist on Windows only (and in Wine). On this platform use \"dbus\", \"x11\", " +
                "\"macos\" or \"tcp://host:port\".");
        (_handler, _maxBytes, _className) = (handler, maxBytes, className);
        _discover = User32.RegisterWindowMessage(SkypeMessages.Discover);
        _attach = User32.RegisterWindowMessage(SkypeMessages.Attach);
        int error = 0;
        using var made = new ManualResetEventSlim();
        new Thread(() => Run(made, ref error)) { IsBackground = true, Name = $"{className} window" }.Start();
        made.Wait();
        if (Window == 0)
            throw new SkypeTransportException($"No window can be made here (Windows error {error}). Services and web servers have no desktop: run " +
                "this program in the session of the user whose Skype it is.");
    }

    /// <summary>The window.</summary>
    public nint Window { get; private set; }

    /// <summary>Asks all clients of the desktop whether this program may attach.</summary>
    public void Discover() => User32.PostMessage(User32.Broadcast, _discover, Window, 0);

    /// <summary>Tells all programs of the desktop that a client is there.</summary>
    public void AnswerAll(AttachAnswer answer) => User32.PostMessage(User32.Broadcast, _attach, Window, (nint)answer);

    /// <summary>Makes the way out to a window.</summary>
    /// <param name="to">The window.</param>
    /// <param name="undelivered">Is called, on this window's thread, of each message that was not taken.</param>
    /// <param name="hasRoom">Is called, on the outbox's thread, when it takes more again after it did not.</param>
    public Outbox OpenOutbox(nint to, Action<byte[], Delivery> undelivered, Action? hasRoom = null)
        => new(Window, to, _attach, (message, delivery) => Post(() => undelivered(message, delivery)), hasRoom, $"{_className} outbox");

    /// <summary>Does something on the window's thread, in order.</summary>
    public void Post(Action work)
    {
        _work.Enqueue(work);
        User32.PostMessage(Window, Work, 0, 0);
    }

    /// <summary>
    /// Tells of the end of a window from now on, whether it was closed, its thread ended or its process was killed. On the window's thread.
    /// </summary>
    /// <returns>False when it is gone already.</returns>
    public bool Watch(WindowPeer peer)
    {
        Unwatch(peer.Window);

        // For a window that ends before its thread. Wine 8 tells nothing here; there it shows when a message cannot be sent.
        nint hook = User32.SetWinEventHook(User32.ObjectDestroyed, User32.ObjectDestroyed, 0, &OnWindowEvent, peer.ProcessId, peer.ThreadId, 0);
        _watched.Add(peer.Window, (peer, hook));
        peer.OnEnd(() => Post(() => Ended(peer)));
        if (peer.IsStillThere())
            return true;
        Unwatch(peer.Window);
        return false;
    }

    /// <summary>Lets go of a window. On the window's thread.</summary>
    public void Unwatch(nint window)
    {
        if (!_watched.Remove(window, out (WindowPeer Peer, nint Hook) watched))
            return;
        if (watched.Hook != 0)
            _ = User32.UnhookWinEvent(watched.Hook);
        watched.Peer.Dispose();
    }

    /// <summary>Ends the window. What was posted before is done first.</summary>
    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;
        Post(() =>
        {
            foreach (nint window in _watched.Keys.ToArray())
                Unwatch(window);
            _ = User32.DestroyWindow(Window);
        });
    }

    [UnmanagedCallersOnly]
    private static nint Procedure(nint window, uint message, nint wParam, nint lParam)
        => t_window?.Guarded(message, wParam, lParam) ?? User32.DefaultProcedure(window, message, wParam, lParam);

    [UnmanagedCallersOnly]
    private static void OnWindowEvent(nint hook, uint happened, nint window, int ofObject, int child, uint thread, uint time)
    {
        if (ofObject == 0 && child == 0 && t_window is { } own && own._watched.ContainsKey(window))
            own.Post(() => own.Gone(window));
    }

    private void Run(ManualResetEventSlim made, ref int error)
    {
        t_window = this;
        nint instance = Kernel32.GetModuleHandle(null);
        fixed (char* name = _className)
        {
            var windowClass = new User32.WindowClass { Size = (uint)Unsafe.SizeOf<User32.WindowClass>(), Procedure = &Procedure, Instance = instance,
                Name = name };
            if (User32.RegisterClass(windowClass) == 0)
                error = Marshal.GetLastPInvokeError();
        }

        if (error is 0 or User32.ClassExists)
        {
            Window = User32.CreateWindow(0, _className, _className, 0, 0, 0, 0, 0, 0, 0, instance, 0);
            error = Marshal.GetLastPInvokeError();
        }

        if (Window != 0)
        {
            // A program of lower rights may answer, whatever rights this one has.
            foreach (uint message in new[] { User32.CopyData, _discover, _attach })
                _ = User32.ChangeWindowMessageFilter(Window, message, User32.AllowMessage, 0);
        }

        bool runs = Window != 0;
        made.Set();
        while (runs && User32.GetMessage(out User32.Message message, 0, 0, 0) > 0)
            User32.DispatchMessage(message);
        _ = User32.UnregisterClass(_className, instance);
    }

    // Nothing may escape to native code: it would end the process.
    private nint? Guarded(uint message, nint wParam, nint lParam)
    {
        try
        {
            return Handle(message, wParam, lParam);
        }
        catch (Exception exception)
        {
            _handler.OnFault(exception);
            return 0;
        }
    }

    // Null when it is not ours.
    private nint? Handle(uint message, nint wParam, nint lParam)
    {
        switch (message)
        {
            case User32.CopyData:
                return OnCopyData(wParam, (User32.CopyDataStruct*)lParam);
            case Work:
                while (_work.TryDequeue(out Action? work))
                    work();
                return 0;
            case User32.Close:
                // Task managers close windows politely; this one ends with its owner.
                return 0;
            case User32.Destroy:
                User32.PostQuitMessage(0);
                return 0;
            case var _ when message == _discover && wParam != Window:
                _handler.OnDiscover(wParam);
                return 1;
            case var _ when message == _attach && wParam != Window:
                _handler.OnAttach(wParam, (AttachAnswer)lParam);
                return 1;
            default:
                return null;
        }
    }

    private nint OnCopyData(nint sender, User32.CopyDataStruct* data)
    {
        if (data is null || (data->Data is null && data->Bytes > 0) || data->Bytes > _maxBytes || !_handler.Accepts(sender))
            return 0;
        var bytes = new ReadOnlySpan<byte>(data->Data, (int)data->Bytes);
        int end = bytes.IndexOf((byte)0);
        byte[] copy = bytes[..(end < 0 ? bytes.Length : end)].ToArray();
        _ = User32.ReplyMessage(1);
        _handler.OnMessage(sender, copy);
        return 1;
    }

    // The number may stand for another window by now, which is watched too.
    private void Ended(WindowPeer peer)
    {
        if (_watched.TryGetValue(peer.Window, out (WindowPeer Peer, nint Hook) watched) && watched.Peer == peer)
            Gone(peer.Window);
    }

    private void Gone(nint window)
    {
        Unwatch(window);
        _handler.OnGone(window);
    }
}
