using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Emulator.Sharing;

namespace Skype4Net.Emulator.Hosts.Tcp;

/// <summary>Serves an emulated client over TCP, as SkypeProxy did: any number of programs share it. While the client does not run, nobody is let in.</summary>
public sealed class TcpHost : IAsyncDisposable
{
    private readonly IApiServer _server;
    private readonly TcpHostOptions _options;
    private static readonly TimeSpan s_afterTooMany = TimeSpan.FromSeconds(1);
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly HostLife _life;
    private readonly Lock _gate = new();

    private readonly HashSet<TcpSession> _sessions = [];
    private Socket? _listener;
    private int _port;

    private TcpHost(IApiServer server, TcpHostOptions options, TimeProvider time, ILogger log)
    {
        (_server, _options, _time, _log, _port) = (server, options, time, log, options.Port);
        _life = new HostLife(server, Listen, Close, log);
    }

    /// <summary>Where programs connect to.</summary>
    public IPEndPoint EndPoint => new(_options.Address, _port);

    /// <summary>How many programs are connected.</summary>
    public int Connections
    {
        get
        {
            lock (_gate)
                return _sessions.Count;
        }
    }

    /// <summary>Serves a client.</summary>
    /// <param name="client">The client.</param>
    /// <param name="options">Where and how; null for port 1401 of this machine.</param>
    /// <exception cref="ArgumentException">The address is open to others and there is no password.</exception>
    /// <exception cref="SkypeTransportException">The port is taken, or the address is not this machine's.</exception>
    public static TcpHost Start(EmulatedClient client, TcpHostOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return Start(client, options ?? new TcpHostOptions(), client.Time, client.Log);
    }

    /// <summary>Serves a client that runs elsewhere.</summary>
    /// <param name="client">The client.</param>
    /// <param name="options">Where and how; null for port 1401 of this machine.</param>
    /// <exception cref="ArgumentException">The address is open to others and there is no password.</exception>
    /// <exception cref="SkypeTransportException">The port is taken, or the address is not this machine's.</exception>
    public static TcpHost Start(SharedClient client, TcpHostOptions? options = null)
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

    internal void Forget(TcpSession session)
    {
        lock (_gate)
            _sessions.Remove(session);
    }

    private static TcpHost Start(IApiServer server, TcpHostOptions options, TimeProvider time, ILogger log)
    {
        if (!IPAddress.IsLoopback(options.Address) && options.Password is null && !options.AllowInsecure)
            throw new ArgumentException($"{options.Address} is open to other machines: set a Password, or AllowInsecure if that is meant.", nameof(options));
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
            throw new SkypeTransportException($"Cannot listen on {_options.Address}:{_port}: {exception.Message}. Another server has the port, perhaps; give another one.", exception);
        }

        lock (_gate)
        {
            _listener = listener;
            _port = ((IPEndPoint)listener.LocalEndPoint!).Port;
        }

        _ = AcceptAsync(listener);
    }

    private async Task AcceptAsync(Socket listener)
    {
        while (true)
        {
            Socket socket;
            try
            {
                socket = await listener.AcceptAsync().ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                if (exception is not SocketException { SocketErrorCode: SocketError.TooManyOpenSockets })
                    return;

                // The program has no file handles left; whoever knocks is let in when some are free again.
                await Task.Delay(s_afterTooMany, _time).ConfigureAwait(false);
                continue;
            }

            var session = new TcpSession(this, _options, socket, _time, _log);
            bool full;
            lock (_gate)
            {
                full = _sessions.Count >= _options.MaxConnections;
                if (!full)
                    _sessions.Add(session);
            }

            if (full)
            {
                EmulatorLog.TooManyPrograms(_log, _options.MaxConnections);
                socket.Dispose();
                continue;
            }

            _ = session.RunAsync(_server);
        }
    }

    private void Close()
    {
        Socket? listener;
        TcpSession[] sessions;
        lock (_gate)
        {
            listener = _listener;
            _listener = null;
            sessions = [.. _sessions];
        }

        listener?.Dispose();
        foreach (TcpSession session in sessions)
            session.Close();
    }
}
