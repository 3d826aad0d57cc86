using System.Net;
using System.Net.Sockets;
using Skype4Net;

namespace Tunnel;

/// <summary>Listens on a port of this machine and passes each connection on to somebody, who runs the other end.</summary>
internal sealed class ListenEnd(Application application, string to, int port, int maxConnections, Action<string> notify) : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, port);
    private readonly CancellationTokenSource _end = new();
    private readonly SemaphoreSlim _connecting = new(1);
    private Task _accepting = Task.CompletedTask;
    private Mux? _mux;

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <exception cref="SocketException">The port is taken.</exception>
    public void Start()
    {
        _listener.Start();
        _accepting = AcceptAsync();
        notify($"listening on {_listener.LocalEndpoint} for {to}");
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _accepting;
        _listener.Dispose();
        await application.DisposeAsync();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (!_end.IsCancellationRequested)
                _ = PassOnAsync(await _listener.AcceptSocketAsync(_end.Token));
        }
        catch (OperationCanceledException)
        {
            // The end.
        }
    }

    private async Task PassOnAsync(Socket socket)
    {
        try
        {
            Mux mux = await MuxAsync();
            if (await mux.OpenAsync() is { } connection)
            {
                notify($"connection {connection.Number} goes to {to}");
                await Bridge.RunAsync(socket, connection);
                notify($"connection {connection.Number} is over");
                return;
            }

            notify($"a connection was refused: {maxConnections} are open, which is as many as may be");
        }
        catch (Exception exception) when (exception is SkypeException or IOException or OperationCanceledException)
        {
            notify($"a connection was refused: {exception.Message}");
        }

        socket.Close(0);
    }

    // There is one stream to a user; a new one is opened when the last has ended.
    private async Task<Mux> MuxAsync()
    {
        await _connecting.WaitAsync(_end.Token);
        try
        {
            if (_mux is { } open)
                return open;
            ApplicationStream stream = await application.ConnectAsync(to, _end.Token);
            _mux = new Mux(stream.OpenBytes(), maxConnections);
            _ = RunAsync(_mux, stream);
            return _mux;
        }
        finally
        {
            _connecting.Release();
        }
    }

    private async Task RunAsync(Mux mux, ApplicationStream stream)
    {
        string why = await Streams.RunAsync(mux, stream);
        notify($"the tunnel to {to} ended{why}");
        Interlocked.CompareExchange(ref _mux, null, mux);
    }
}
