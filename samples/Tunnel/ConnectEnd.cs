using System.Net.Sockets;
using Skype4Net;

namespace Tunnel;

/// <summary>Takes connections from certain people and passes them on to one host and port.</summary>
internal sealed class ConnectEnd(Application application, IReadOnlyCollection<string> from, string host, int port, int maxConnections,
    Action<string> notify) : IAsyncDisposable
{
    private IDisposable? _listening;

    public void Start()
    {
        _listening = application.StreamOpened.Handle(AcceptAsync);
        notify($"connections of {string.Join(", ", from)} go to {host}:{port}");
    }

    public async ValueTask DisposeAsync()
    {
        _listening?.Dispose();
        await application.DisposeAsync();
    }

    private async ValueTask AcceptAsync(ApplicationStream stream, CancellationToken cancellationToken)
    {
        if (!from.Contains(stream.Handle, StringComparer.OrdinalIgnoreCase))
        {
            notify($"{stream.Handle} was refused");
            await stream.DisconnectAsync(cancellationToken);
            return;
        }

        notify($"{stream.Handle} opened a tunnel");
        _ = RunAsync(stream);
    }

    private async Task RunAsync(ApplicationStream stream)
    {
        var mux = new Mux(stream.OpenBytes(), maxConnections, connection => _ = PassOnAsync(connection));
        string why = await Streams.RunAsync(mux, stream);
        notify($"the tunnel of {stream.Handle} ended{why}");
    }

    private async Task PassOnAsync(MuxConnection connection)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(host, port);
        }
        catch (SocketException exception)
        {
            socket.Dispose();
            notify($"{host}:{port} cannot be reached: {exception.Message}");
            await connection.ResetAsync();
            return;
        }

        await Bridge.RunAsync(socket, connection);
    }
}
