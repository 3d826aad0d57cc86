using System.Net.Sockets;
using Skype4Net;

namespace Tunnel;

/// <summary>Takes connections from certain people and passes them on to one host and port.</summary>
internal sealed class ConnectEnd(Application application, IReadOnlyCollection<string> from, string host, int port, int mostConnections, Action<string> tell) : IAsyncDisposable
{
    private IDisposable? _listening;

    public void Start()
    {
        _listening = application.StreamOpened.Handle(TakeAsync);
        tell($"connections of {string.Join(", ", from)} go to {host}:{port}");
    }

    public async ValueTask DisposeAsync()
    {
        _listening?.Dispose();
        await application.DisposeAsync();
    }

    private async ValueTask TakeAsync(ApplicationStream stream, CancellationToken cancellationToken)
    {
        if (!from.Contains(stream.Handle, StringComparer.OrdinalIgnoreCase))
        {
            tell($"{stream.Handle} was refused");
            await stream.DisconnectAsync(cancellationToken);
            return;
        }

        tell($"{stream.Handle} opened a tunnel");
        _ = RunAsync(stream);
    }

    private async Task RunAsync(ApplicationStream stream)
    {
        var mux = new Mux(stream.OpenBytes(), mostConnections, connection => _ = PassOnAsync(connection));
        string why = await Streams.RunAsync(mux, stream);
        tell($"the tunnel of {stream.Handle} ended{why}");
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
            tell($"{host}:{port} cannot be reached: {exception.Message}");
            await connection.ResetAsync();
            return;
        }

        await Bridge.RunAsync(socket, connection);
    }
}
