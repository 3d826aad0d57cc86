using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Transports.DBus;

namespace Skype4Net.Emulator.Hosts;

/// <summary>
/// Serves an emulated client on D-Bus, as Skype for Linux did: owns <c>com.Skype.API</c>, answers <c>Invoke</c>, calls <c>Notify</c>.
/// </summary>
public sealed class DBusHost : IAsyncDisposable, IBusHandler
{
    // Of RequestName: do not queue; the answers "in the queue" and "somebody has it".
    private const uint DoNotQueue = 4;
    private const uint Queued = 2;
    private const uint Exists = 3;
    private readonly LineEncoder _lines = new(DBusSession.ToUtf8);
    private readonly IApiServer _server;
    private readonly DBusHostOptions _options;
    private readonly TimeProvider _time;
    private readonly BusConnection _bus;
    private readonly Dictionary<string, DBusSession> _sessions = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private DBusHost(IApiServer server, DBusHostOptions options, TimeProvider time, ILogger log)
    {
        _server = server;
        _options = options;
        _time = time;
        Address = BusAddress.Find(options.Bus, options.Address).Text;
        _bus = new BusConnection(BusAddress.Find(options.Bus, options.Address), this, time, log, "Skype4Net.Emulator D-Bus");
    }

    /// <summary>The address of the bus.</summary>
    public string Address { get; }

    /// <summary>Serves a client on a bus.</summary>
    /// <param name="client">The client.</param>
    /// <param name="options">Where and how; null for the session bus.</param>
    /// <param name="cancellationToken">Cancels the start; the bus is left again.</param>
    /// <returns>When the name is owned, or asked for while another program has it (<see cref="DBusHostOptions.NameConflict"/>).</returns>
    /// <exception cref="SkypeTransportException">
    /// There is no bus, or no libdbus; or another program owns the name, and <see cref="DBusHostOptions.NameConflict"/> is
    /// <see cref="DBusNameConflict.Fail"/>.
    /// </exception>
    public static Task<DBusHost> StartAsync(EmulatedClient client, DBusHostOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        return StartAsync(client.Server, options ?? new DBusHostOptions(), client.Context.Time, client.Context.Log, cancellationToken);
    }

    /// <summary>Leaves the bus; attached programs lose the client.</summary>
    public ValueTask DisposeAsync()
    {
        _server.RunningChanged -= OnRunningChanged;
        _bus.Dispose();
        foreach (DBusSession session in RemoveAll())
            session.Dispose();
        return ValueTask.CompletedTask;
    }

    void IBusHandler.OnConnected() => OnRunningChanged();

    void IBusHandler.OnLost(string reason)
    {
        foreach (DBusSession session in RemoveAll())
            session.Dispose();
    }

    bool IBusHandler.OnMessage(in BusMessage message)
    {
        if (message.Type == LibDBus.Signal)
        {
            OnSignal(message);
            return false;
        }

        if (message.Type != LibDBus.MethodCall)
            return false;
        if (message.IsCallOf("/com/Skype"u8, "com.Skype.API"u8, "Invoke"u8))
        {
            Invoke(message);
            return true;
        }

        string? introspection = Introspection.Of(message.Path);
        if (introspection is null)
            return false;
        string at = message.Interface;
        switch (message.Member)
        {
            case "Introspect" when at is "" or "org.freedesktop.DBus.Introspectable":
                Answer(message, introspection);
                return true;
            case "Ping" when at is "" or DBusNames.ServerInterface && message.Path == DBusNames.ServerPath:
                Answer(message, null);
                return true;
            case DBusNames.Invoke when at is "":
                Invoke(message);
                return true;
            default:
                return false;
        }
    }

    internal static async Task<DBusHost> StartAsync(
        IApiServer server, DBusHostOptions options, TimeProvider time, ILogger log, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var host = new DBusHost(server, options, time, log);
        server.RunningChanged += host.OnRunningChanged;
        try
        {
            host._bus.Start();
        }
        catch
        {
            server.RunningChanged -= host.OnRunningChanged;
            throw;
        }

        try
        {
            await host._ready.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
            return host;
        }
        catch (OperationCanceledException)
        {
            await host.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private void Answer(in BusMessage call, string? text)
    {
        var answer = new Outgoing { Answers = LibDBus.Ref(call.Handle) };
        _bus.Send(text is null ? answer : answer.WithText(System.Text.Encoding.UTF8.GetBytes(text)));
    }

    private void Refuse(in BusMessage call, string error, string why)
        => _bus.Send(new Outgoing { Answers = LibDBus.Ref(call.Handle), ErrorName = error, ErrorText = why });

    private void Invoke(in BusMessage call)
    {
        if (!call.HasSignature("s"u8))
        {
            Refuse(call, "org.freedesktop.DBus.Error.InvalidArgs", "Invoke takes one string: the command.");
            return;
        }

        BusMessage.ArgumentReader arguments = call.Arguments();
        arguments.Next(out ReadOnlySpan<byte> command);
        if (command.Length > _options.MaxCommandBytes)
        {
            Refuse(call, "org.freedesktop.DBus.Error.LimitsExceeded", $"A command may have {_options.MaxCommandBytes} bytes.");
            return;
        }

        if (!_server.IsRunning || SessionOf(call.Sender) is not { } session)
        {
            Refuse(call, "org.freedesktop.DBus.Error.LimitsExceeded", $"No more than {_options.MaxPrograms} programs may be attached.");
            return;
        }

        session.Invoke(call, System.Text.Encoding.UTF8.GetString(command));
    }

    private DBusSession? SessionOf(string sender)
    {
        lock (_sessions)
        {
            if (_sessions.TryGetValue(sender, out DBusSession? known))
                return known;
            if (_sessions.Count >= _options.MaxPrograms)
                return null;
            var session = new DBusSession(_bus, _lines, _time, sender);
            session.Open(_server);
            _sessions.Add(sender, session);
            _bus.Send(DBusNames.CallBus("AddMatch", DBusNames.OwnerRule(sender)));

            // The bus tells nothing of a program that has left before it had the rule.
            _bus.Send(DBusNames.CallBus("GetNameOwner", sender, number: null, OnOwner, (this, sender)));
            return session;
        }
    }

    // A program that leaves the bus says no word to its client.
    private void OnSignal(in BusMessage message)
    {
        if (message.Sender != DBusNames.Bus)
            return;
        if (message.Member == "NameAcquired" && message.FirstText == _options.BusName)
            _ready.TrySetResult();
        if (message.Member != "NameOwnerChanged")
            return;
        BusMessage.ArgumentReader arguments = message.Arguments();
        arguments.Next(out ReadOnlySpan<byte> name);
        string who = System.Text.Encoding.UTF8.GetString(name);
        arguments.Next(out _);
        arguments.Next(out ReadOnlySpan<byte> owner);
        if (owner.IsEmpty)
            Remove(who);
    }

    private static void OnOwner(in BusMessage reply, object? state)
    {
        (DBusHost host, string sender) = ((DBusHost, string))state!;
        if (reply.Type == LibDBus.Error)
            host.Remove(sender);
    }

    private void Remove(string sender)
    {
        DBusSession? gone;
        lock (_sessions)
        {
            if (_sessions.Remove(sender, out gone))
                _bus.Send(DBusNames.CallBus("RemoveMatch", DBusNames.OwnerRule(sender)));
        }

        gone?.Dispose();
    }

    private void OnRunningChanged()
    {
        if (_server.IsRunning)
        {
            // Without flags: wait for the name while another client has it. Once served, a host that came back waits too.
            bool queues = _options.NameConflict != DBusNameConflict.Fail || _ready.Task.IsCompleted;
            _bus.Send(DBusNames.CallBus("RequestName", _options.BusName, queues ? 0 : DoNotQueue, OnNamed, this));
            return;
        }

        _bus.Send(DBusNames.CallBus("ReleaseName", _options.BusName));
        foreach (DBusSession session in RemoveAll())
            session.Dispose();
    }

    private static void OnNamed(in BusMessage reply, object? state)
    {
        var host = (DBusHost)state!;
        if (reply.Type == LibDBus.Error)
            host._ready.TrySetException(new SkypeTransportException($"The bus refused the name {host._options.BusName}: {reply.FirstText}"));
        else if (reply.FirstNumber == Exists)
            host._bus.Send(DBusNames.CallBus("GetConnectionUnixProcessID", host._options.BusName, number: null, OnOwnerProcess, host));
        else if (reply.FirstNumber != Queued || host._options.NameConflict == DBusNameConflict.Queue)
            host._ready.TrySetResult();
    }

    private static void OnOwnerProcess(in BusMessage reply, object? state)
    {
        var host = (DBusHost)state!;
        host._ready.TrySetException(new SkypeTransportException(
            $"The name {host._options.BusName} on {host.Address} is taken by {ProcessText.Of(reply.FirstNumber)}."));
    }

    private DBusSession[] RemoveAll()
    {
        lock (_sessions)
        {
            DBusSession[] all = [.. _sessions.Values];
            _sessions.Clear();
            return all;
        }
    }
}
