using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Transports.Tcp;
using Skype4Net.Emulator.Sharing;

namespace Skype4Net.Emulator.Hosts;

/// <summary>Serves an emulated client over TCP, as SkypeProxy did: any number of programs share it. While the client does not run, nobody is let
/// in.</summary>
public sealed class TcpHost : IAsyncDisposable
{
    private readonly IApiServer _server;
    private readonly TcpHostOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly HostLifecycle _life;
    private readonly Lock _gate = new();

    private readonly ConnectionQuota<TcpSession> _quota;
    private (Socket Socket, AcceptLoop Loop)? _listener;
    private int _port;

    private TcpHost(IApiServer server, TcpHostOptions options, TimeProvider time, ILogger log)
    {
        (_server, _options, _time, _log, _port) = (server, options, time, log, options.Port);
        _quota = new ConnectionQuota<TcpSession>(options.MaxConnections);
        FileRule = new FileRule(options.FilesFolder);
        _life = new HostLifecycle(server, Listen, Close, log);
    }

    /// <summary>Where programs connect to.</summary>
    public IPEndPoint EndPoint => new(_options.Address, _port);

    /// <summary>How many programs are connected. A connection that has not said its password yet is none.</summary>
    public int Connections => _quota.Programs;

    /// <summary>Serves a client.</summary>
    /// <param name="client">The client.</param>
    /// <param name="options">Where and how; null for port 1401 of this machine.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <exception cref="ArgumentException">The address is open to others and there is no password.</exception>
    /// <exception cref="SkypeTransportException">The port is taken, or the address is not this machine's.</exception>
    public static Task<TcpHost> StartAsync(EmulatedClient client, TcpHostOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        return HostLifecycle.StartAsync(() => Start(client, options), cancellationToken);
    }

    internal static TcpHost Start(EmulatedClient client, TcpHostOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return Start(client.Server, options ?? new TcpHostOptions(), client.Context.Time, client.Context.Log);
    }

    /// <summary>Serves a client that runs elsewhere.</summary>
    /// <param name="client">The client.</param>
    /// <param name="options">Where and how; null for port 1401 of this machine.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <exception cref="ArgumentException">The address is open to others and there is no password.</exception>
    /// <exception cref="SkypeTransportException">The port is taken, or the address is not this machine's.</exception>
    public static Task<TcpHost> StartAsync(SharedClient client, TcpHostOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        return HostLifecycle.StartAsync(() => Start(client, options), cancellationToken);
    }

    internal static TcpHost Start(SharedClient client, TcpHostOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return Start(client, options ?? new TcpHostOptions(), client.Time, client.Log);
    }

    /// <summary>Disconnects everybody and gives the port up.</summary>
    public ValueTask DisposeAsync()
    {
        _life.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Lines as frames.</summary>
    internal LineEncoder Frames { get; } = new(line => SkypeProxyFrame.Of(Encoding.UTF8.GetBytes(line)));

    /// <summary>Which files the programs may name.</summary>
    internal FileRule FileRule { get; }

    /// <summary>Whether there is room for one more program.</summary>
    internal bool Admit(TcpSession session)
    {
        if (_quota.Admit(session))
            return true;
        EmulatorLog.TooManyPrograms(_log, _options.MaxConnections);
        return false;
    }

    internal void Remove(TcpSession session) => _quota.Leave(session);

    internal static TcpHost Start(IApiServer server, TcpHostOptions options, TimeProvider time, ILogger log)
    {
        if (!IPAddress.IsLoopback(options.Address) && options.Password is null && !options.AllowInsecure)
            throw new ArgumentException($"{options.Address} is open to other machines: set a Password, or AllowInsecure if that is meant.",
                nameof(options));
        if (options.FilesFolder is { } folder && !Directory.Exists(folder))
            throw new ArgumentException($"The folder \"{folder}\", which is to be opened to programs, does not exist.", nameof(options));
        var host = new TcpHost(server, options, time, log);

        // Whether the port can be had, and which one it is, is known at once, also where the client comes later.
        host._life.Start(evenBefore: true);
        return host;
    }

    private void Listen()
    {
        var listener = new Socket(_options.Address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            listener.Bind(new IPEndPoint(_options.Address, _port));
            listener.Listen();
        }
        catch (SocketException exception)
        {
            listener.Dispose();
            throw new SkypeTransportException(
                $"Cannot listen on {_options.Address}:{_port}: {exception.Message}. Another server has the port, perhaps; give another one.",
                    exception);
        }

        var loop = new AcceptLoop(() => new ValueTask<Socket>(listener.AcceptAsync()), Accept, _time, _log);
        lock (_gate)
        {
            _listener = (listener, loop);
            _port = ((IPEndPoint)listener.LocalEndPoint!).Port;
        }

        _ = loop.RunAsync();
    }

    private void Accept(Socket socket)
    {
        var session = new TcpSession(this, _options, socket, _time, _log);
        if (_quota.Come(session, session.Address) is { } silent)
        {
            EmulatorLog.StrangerDropped(_log, silent.Address.ToString());
            silent.Drop();
        }

        _ = session.RunAsync(_server);
    }

    private void Close()
    {
        (Socket Socket, AcceptLoop Loop)? listener;
        lock (_gate)
        {
            listener = _listener;
            _listener = null;
        }

        listener?.Loop.Close();
        listener?.Socket.Dispose();
        foreach (TcpSession session in _quota.All)
            session.Close();
    }
}
