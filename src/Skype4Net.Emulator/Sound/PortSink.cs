using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace Skype4Net.Emulator.Sound;

/// <summary>A port that a program listens on and this client connects to: headerless samples go there.</summary>
internal sealed class PortSink : ISoundSink
{
    private readonly Channel<ReadOnlyMemory<byte>> _samples
        = Channel.CreateUnbounded<ReadOnlyMemory<byte>>(new UnboundedChannelOptions { SingleReader = true });

    public PortSink(int port, ILogger log) => _ = RunAsync(port, log);

    public void Write(ReadOnlyMemory<byte> samples) => _samples.Writer.TryWrite(samples);

    // What is queued still goes out; then the program reads the end.
    public void Dispose() => _samples.Writer.TryComplete();

    private async Task RunAsync(int port, ILogger log)
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(IPAddress.Loopback, port).ConfigureAwait(false);
            await foreach (ReadOnlyMemory<byte> samples in _samples.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                for (ReadOnlyMemory<byte> rest = samples; rest.Length > 0;)
                    rest = rest[await socket.SendAsync(rest).ConfigureAwait(false)..];
            }

            socket.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException exception)
        {
            _samples.Writer.TryComplete();
            EmulatorLog.DeviceFailed(log, $"port {port}", exception);
        }
    }
}
