using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Transports.Windows;

namespace Skype4Net.Emulator.Hosts;

/// <summary>Serves an emulated client by window messages, as Skype for Windows did. Any number of clients share a desktop.</summary>
/// <remarks>Programs are told apart, and asked about, by the names of their executables. Run under Wine, not on Windows yet.</remarks>
public sealed class WindowsHost : IAsyncDisposable, IWindowHandler
{
    private readonly IApiServer _server;
    private readonly ILogger _log;
    private readonly WindowsHostOptions _options;
    private readonly HostLifecycle _life;
    private readonly Lock _gate = new();
    private readonly Dictionary<nint, WindowsSession> _sessions = [];
    private MessageWindow? _window;

    private WindowsHost(EmulatedClient client, WindowsHostOptions options)
    {
        (_server, _log, _options) = (client.Server, client.Context.Log, options);
        _life = new HostLifecycle(client.Server, Open, Close, _log);
    }

    /// <summary>Serves a client on this desktop.</summary>
    /// <param name="client">The client.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <exception cref="SkypeTransportException">This is not Windows, or there is no desktop here.</exception>
    public static Task<WindowsHost> StartAsync(EmulatedClient client, WindowsHostOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        return HostLifecycle.StartAsync(() => Start(client, options), cancellationToken);
    }

    internal static WindowsHost Start(EmulatedClient client, WindowsHostOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        var host = new WindowsHost(client, options ?? new WindowsHostOptions());
        host._life.Start();
        host._server.SignedInChanged += host.OnSignedInChanged;
        host._server.Quitting += host.DetachAll;
        return host;
    }

    /// <summary>Takes the client from the desktop; attached programs lose it.</summary>
    public ValueTask DisposeAsync()
    {
        _server.SignedInChanged -= OnSignedInChanged;
        _server.Quitting -= DetachAll;
        _life.Dispose();
        return ValueTask.CompletedTask;
    }

    void IWindowHandler.OnDiscover(nint program) => (Find(program) ?? Add(program))?.Discover();

    void IWindowHandler.OnAttach(nint client, AttachAnswer answer)
    {
        // Another client of the desktop speaks to its programs.
    }

    bool IWindowHandler.Accepts(nint sender) => Find(sender) is { IsAttached: true };

    void IWindowHandler.OnMessage(nint sender, ReadOnlySpan<byte> utf8) => Find(sender)?.Submit(utf8);

    void IWindowHandler.OnGone(nint window)
    {
        WindowsSession? session;
        lock (_gate)
            _sessions.Remove(window, out session);
        session?.Dispose();
    }

    void IWindowHandler.OnFault(Exception exception) => EmulatorLog.WorkFailed(_log, exception);

    private WindowsSession? Find(nint window)
    {
        WindowsSession? session;
        lock (_gate)
        {
            if (!_sessions.TryGetValue(window, out session) || session.IsStillThere)
                return session;
            _sessions.Remove(window);
        }

        session.Dispose();
        return null;
    }

    // On the window's thread.
    private WindowsSession? Add(nint program)
    {
        MessageWindow? window;
        lock (_gate)
        {
            window = _window;
            if (window is null || WindowPeer.Find(program) is not { } peer || !window.Watch(peer))
                return null;
            if (_sessions.Count >= _options.MaxPrograms)
            {
                window.Unwatch(program);
                EmulatorLog.TooManyPrograms(_log, _options.MaxPrograms);
                return null;
            }

            // A window that hangs or is gone gets no more; its end is told by itself.
            var session = new WindowsSession(
                _server, peer, window.OpenOutbox(program, (_, delivery) => OnUndelivered(program, delivery)), ()
                    => window.Post(() => OnDeaf(window, program)));
            _sessions.Add(program, session);
            return session;
        }
    }

    private void OnUndelivered(nint program, Delivery delivery)
    {
        if (delivery != Delivery.Gone)
            return;
        _window?.Unwatch(program);
        ((IWindowHandler)this).OnGone(program);
    }

    // On the window's thread: it hangs, and what waits for it has no room any more.
    private void OnDeaf(MessageWindow window, nint program)
    {
        EmulatorLog.ProgramDoesNotRead(_log, TransportTraits.Windows.Name, Outbox.MaxBytes);
        window.Unwatch(program);
        ((IWindowHandler)this).OnGone(program);
    }

    private void OnSignedInChanged()
    {
        if (_server.IsSignedIn)
            _window?.AnswerAll(AttachAnswer.ApiAvailable);
        else
            DetachAll();
    }

    private void DetachAll()
    {
        foreach (WindowsSession session in Sessions())
            session.Detach();
    }

    private void Open()
    {
        var window = new MessageWindow(this, _options.MaxCommandBytes, _options.WindowClass ?? $"Skype4Net.Emulator.{Guid.NewGuid():N}");
        lock (_gate)
            _window = window;
        if (_server.IsSignedIn)
            window.AnswerAll(AttachAnswer.ApiAvailable);
    }

    private void Close()
    {
        MessageWindow? window;
        lock (_gate)
        {
            window = _window;
            _window = null;
        }

        foreach (WindowsSession session in Sessions(forget: true))
            session.Dispose();
        window?.Dispose();
    }

    private WindowsSession[] Sessions(bool forget = false)
    {
        lock (_gate)
        {
            WindowsSession[] sessions = [.. _sessions.Values];
            if (forget)
                _sessions.Clear();
            return sessions;
        }
    }
}
