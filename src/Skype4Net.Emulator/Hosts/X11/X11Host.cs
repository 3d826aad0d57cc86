using System.Text;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Transports.X11;

namespace Skype4Net.Emulator.Hosts;

/// <summary>Serves an emulated client on an X display, as Skype for Linux did. There is one client for a display.</summary>
public sealed class X11Host : IAsyncDisposable, IXHandler
{
    private readonly IApiServer _server;
    private readonly X11HostOptions _options;
    private readonly HostLifecycle _life;
    private readonly ILogger _log;
    private readonly Lock _gate = new();

    // NUL would end a message in the middle.
    private readonly LineEncoder _lines = new(line => Encoding.UTF8.GetBytes(line.Replace('\0', '\uFFFD')));
    private readonly Dictionary<uint, Session> _sessions = [];
    private XConnection? _display;

    private X11Host(EmulatedClient client, X11HostOptions options)
    {
        (_server, _options, _log) = (client.Server, options, client.Context.Log);
        _life = new HostLifecycle(client.Server, Open, Close, client.Context.Log);
    }

    /// <summary>The display when none is given: <c>SKYPEDISPLAY</c>, else <c>DISPLAY</c>; null when neither is set.</summary>
    public static string? DefaultDisplay => XConnection.DefaultDisplay;

    /// <summary>Serves a client on a display.</summary>
    /// <param name="client">The client.</param>
    /// <param name="options">Which display; null for the usual one.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <exception cref="SkypeTransportException">There is no display, no libxcb, or another client is there.</exception>
    public static Task<X11Host> StartAsync(EmulatedClient client, X11HostOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        return HostLifecycle.StartAsync(() => Start(client, options), cancellationToken);
    }

    internal static X11Host Start(EmulatedClient client, X11HostOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        var host = new X11Host(client, options ?? new X11HostOptions());
        host._life.Start();
        return host;
    }

    /// <summary>Takes the client from the display; attached programs lose it.</summary>
    public ValueTask DisposeAsync()
    {
        _life.Dispose();
        return ValueTask.CompletedTask;
    }

    void IXHandler.OnMessage(uint sender, ReadOnlySpan<byte> utf8)
    {
        Session? session;
        bool isNew = false;
        lock (_gate)
        {
            if (!_sessions.TryGetValue(sender, out session) && _sessions.Count < _options.MaxPrograms && _display is { } display)
            {
                session = new Session(display, _lines, sender);
                _sessions.Add(sender, session);
                isNew = true;
            }
        }

        if (session is null)
            return;
        if (isNew)
            session.Open(_server);
        session.Submit(Encoding.UTF8.GetString(utf8));
    }

    void IXHandler.OnInstance(bool isSet)
    {
        // Ours, or somebody's who does not care.
    }

    void IXHandler.OnGone(uint window)
    {
        Session? session;
        lock (_gate)
            _sessions.Remove(window, out session);
        session?.Dispose();
    }

    void IXHandler.OnLost(string reason)
    {
        lock (_gate)
            _display = null;
        DropSessions();
    }

    void IXHandler.OnFault(Exception exception) => EmulatorLog.WorkFailed(_log, exception);

    private void Open()
    {
        var display = new XConnection(_options.Display, this, _options.MaxCommandBytes, "Skype4Net.Emulator X11");
        if (display.FindInstance() != 0)
        {
            display.Start();
            display.Dispose();
            throw new SkypeTransportException($"Another client is on the X display {display.Display} already; there is one for a display.");
        }

        lock (_gate)
            _display = display;
        display.Start();

        // The window first, then the property: whoever sees the property finds everything else there.
        display.SetInstance();
    }

    private void Close()
    {
        XConnection? display;
        lock (_gate)
        {
            display = _display;
            _display = null;
        }

        // The property first, then the window: programs die of a window that is named and gone.
        display?.DeleteInstance();
        display?.Dispose();
        DropSessions();
    }

    private void DropSessions()
    {
        Session[] sessions;
        lock (_gate)
        {
            sessions = [.. _sessions.Values];
            _sessions.Clear();
        }

        foreach (Session session in sessions)
            session.Dispose();
    }

    private sealed class Session : ISessionOutput, IDisposable
    {
        private readonly XConnection _display;
        private readonly LineEncoder _lines;
        private readonly uint _program;
        private readonly OutputBatch<string> _out;
        private IApiSession? _session;

        public Session(XConnection display, LineEncoder lines, uint program)
        {
            (_display, _lines, _program) = (display, lines, program);
            _out = new OutputBatch<string>(Send);
        }

        public void Open(IApiServer server)
        {
            _display.WatchEnd(_program);
            _session = server.OpenSession(TransportTraits.X11, this);
        }

        public void Submit(string command) => _out.SendAfter(() => _session!.Submit(command, Push));

        public void Push(string line) => _out.Send(line);

        public void Dispose() => _session?.Dispose();

        private void Send(string line)
        {
            try
            {
                _display.SendSoon(_program, _lines.Encode(line));
            }
            catch (SkypeTransportException)
            {
                // The display is gone; OnLost says it.
            }
        }
    }
}
