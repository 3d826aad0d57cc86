using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;

namespace Skype4Net.Emulator.Sound;

/// <summary>A port that a program listens on: headerless samples come from there.</summary>
internal sealed class PortSource : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private volatile bool _disposed;

    public PortSource(int port, Action<ReadOnlyMemory<byte>> receive, Action<bool> active, ILogger log) => _ = RunAsync(port, receive, active, log);

    public void Dispose()
    {
        _disposed = true;
        _socket.Dispose();
    }

    private async Task RunAsync(int port, Action<ReadOnlyMemory<byte>> receive, Action<bool> active, ILogger log)
    {
        bool connected = false;
        try
        {
            await _socket.ConnectAsync(IPAddress.Loopback, port).ConfigureAwait(false);
            connected = true;
            active(true);
            byte[] buffer = new byte[4096];
            for (int read; (read = await _socket.ReceiveAsync(buffer).ConfigureAwait(false)) > 0;)
                receive(buffer.AsSpan(0, read).ToArray());
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            if (!_disposed)
                EmulatorLog.DeviceFailed(log, $"port {port}", exception);
        }
        finally
        {
            if (connected)
                active(false);
            _socket.Dispose();
        }
    }
}
