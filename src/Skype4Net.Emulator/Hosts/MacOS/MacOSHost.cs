using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Transports.MacOS;

namespace Skype4Net.Emulator.Hosts;

/// <summary>Serves an emulated client by distributed notifications, as Skype for macOS did. There is one client for a login session.</summary>
/// <remarks><b>Not run on a Mac yet.</b> What is said and heard is tested on a simulated notification centre.</remarks>
public sealed class MacOSHost : IAsyncDisposable
{
    private readonly IApiServer _server;
    private readonly INotificationCentre _centre;
    private readonly MacOSHostOptions _options;
    private readonly ILogger _log;
    private readonly HostLifecycle _life;
    private readonly Lock _gate = new();
    private readonly Dictionary<long, MacOSSession> _sessions = [];
    private readonly Dictionary<string, MacOSSession> _asking = [];
    private IDisposable? _observing;
    private long _lastId;
    private long _received;

    private MacOSHost(IApiServer server, INotificationCentre centre, MacOSHostOptions options, ILogger log)
    {
        (_server, _centre, _options, _log) = (server, centre, options, log);
        _life = new HostLifecycle(server, Open, Close, log);
    }

    /// <summary>Serves a client in this login session.</summary>
    /// <param name="client">The client.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <exception cref="SkypeTransportException">This is no Mac, or there is no login session.</exception>
    public static Task<MacOSHost> StartAsync(EmulatedClient client, MacOSHostOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        return HostLifecycle.StartAsync(() => Start(client, DistributedCentre.OfThisProcess, options), cancellationToken);
    }

    internal static MacOSHost Start(EmulatedClient client, INotificationCentre centre, MacOSHostOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        var host = new MacOSHost(client.Server, centre, options ?? new MacOSHostOptions(), client.Context.Log);
        host._life.Start();
        host._server.SignedInChanged += host.OnSignedInChanged;
        host._server.Quitting += host.OnQuitting;
        return host;
    }

    /// <summary>Takes the client from the centre; attached programs are told.</summary>
    public ValueTask DisposeAsync()
    {
        _server.SignedInChanged -= OnSignedInChanged;
        _server.Quitting -= OnQuitting;
        if (_server.IsRunning)
            OnQuitting();
        _life.Dispose();
        return ValueTask.CompletedTask;
    }

    private void OnSignedInChanged()
    {
        if (_server.IsSignedIn)
        {
            _centre.Post(new CentreNotification(SkypeNotification.BecameAvailable));
            return;
        }

        DropSessions();
        _centre.Post(new CentreNotification(SkypeNotification.AccountDidLogOut));

        // Only Skype's own framework listened to that one; the others did to this.
        NotifyAvailability();
    }

    private void OnQuitting() => _centre.Post(new CentreNotification(SkypeNotification.WillQuit));

    private void Open()
    {
        _observing = _centre.Observe(SkypeNotification.OfPrograms, OnNotification, exception => EmulatorLog.WorkFailed(_log, exception));
        if (_server.IsSignedIn)
            _centre.Post(new CentreNotification(SkypeNotification.BecameAvailable));
    }

    private void Close()
    {
        _observing?.Dispose();
        _observing = null;
        DropSessions();
    }

    private void OnNotification(CentreNotification notification)
    {
        switch (notification.Name)
        {
            case SkypeNotification.AvailabilityRequest:
                NotifyAvailability();
                break;
            case SkypeNotification.AttachRequest:
                OnAttachRequest(notification.Object ?? "");
                break;
            case SkypeNotification.Command:
                if (notification.Text(SkypeNotification.CommandKey) is { } command)
                    Find(notification)?.Submit(command);
                break;
            case SkypeNotification.DetachRequest:
                if (Find(notification) is { } leaving)
                    Drop(leaving);
                break;
        }
    }

    private void NotifyAvailability() => _centre.Post(SkypeNotification.TellsAvailability(_server.IsSignedIn ? SkypeNotification.Available : 0));

    private void OnAttachRequest(string program)
    {
        if (program.Length == 0)
            return;
        MacOSSession session;
        lock (_gate)
        {
            // The answer goes to everybody of that name, so one question is enough.
            if (_asking.ContainsKey(program) || _asking.Count >= _options.MaxPrograms)
                return;
            _lastId++;
            if (!SkypeNotification.IsId(_lastId))
                _lastId++;
            session = new MacOSSession(_centre, program, _lastId);
            _asking.Add(program, session);
        }

        session.Ask(_server, status => OnAnswer(session, status));
    }

    private void OnAnswer(MacOSSession session, AttachmentStatus status)
    {
        if (status == AttachmentStatus.PendingAuthorization)
            return;
        MacOSSession? silent = null;
        lock (_gate)
        {
            _asking.Remove(session.Program);
            if (status == AttachmentStatus.Success)
            {
                if (_sessions.Count >= _options.MaxPrograms)
                    silent = _sessions.Values.MinBy(s => s.LastReceived);
                session.LastReceived = ++_received;
                _sessions.Add(session.Id, session);
            }
        }

        if (silent is not null)
            Drop(silent);
        if (status == AttachmentStatus.NotAvailable)
            NotifyAvailability();
        else
            session.Answer(status == AttachmentStatus.Success);
        if (status != AttachmentStatus.Success)
            session.Dispose();
    }

    /// <summary>The program that a notification is from. A name is not always given; one that is must be right.</summary>
    private MacOSSession? Find(CentreNotification notification)
    {
        lock (_gate)
        {
            if (notification.Number(SkypeNotification.ClientIdKey) is not { } id || !_sessions.TryGetValue(id, out MacOSSession? session))
                return null;
            if (notification.Text(SkypeNotification.ClientNameKey) is { } name && name != session.Program)
                return null;
            session.LastReceived = ++_received;
            return session;
        }
    }

    private void Drop(MacOSSession session)
    {
        lock (_gate)
            _sessions.Remove(session.Id);
        session.Dispose();
    }

    private void DropSessions()
    {
        MacOSSession[] sessions;
        lock (_gate)
        {
            sessions = [.. _sessions.Values, .. _asking.Values];
            _sessions.Clear();
            _asking.Clear();
        }

        foreach (MacOSSession session in sessions)
            session.Dispose();
    }
}
