using System.Net;
using System.Net.Sockets;
using Skype4Net.Transports.Tcp;

namespace Skype4Net.Tests.Transports.Tcp;

/// <summary>What waits for a server that does not read is bounded, and who asks first waits.</summary>
public sealed class TcpWriterTests : IDisposable
{
    private readonly Socket _sender = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly Socket _receiver;

    public TcpWriterTests()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        _sender.Connect(listener.LocalEndpoint);
        _receiver = listener.AcceptSocket();
    }

    public void Dispose()
    {
        _sender.Dispose();
        _receiver.Dispose();
    }

    [Fact]
    public async Task A_server_that_does_not_read_fills_the_writer_and_frees_it_when_it_reads()
    {
        var room = new TaskCompletionSource();
        using var stream = new NetworkStream(_sender, ownsSocket: false);
        using var writer = new TcpWriter(_sender, stream, room.SetResult);
        byte[] frame = new byte[64 * 1024];

        long taken = 0;
        while (writer.HasRoom)
        {
            writer.Write(frame);
            taken += frame.Length;
        }

        Assert.InRange(writer.QueuedBytes, 1, taken);
        Assert.False(room.Task.IsCompleted);
        Action overfill = () =>
        {
            while (true)
            {
                writer.Write(frame);
                taken += frame.Length;
            }
        };
        var exception = Assert.Throws<SkypeTransportException>(overfill);
        Assert.Contains("does not read", exception.Message);

        byte[] read = new byte[1024 * 1024];
        for (long got = 0; got < taken;)
            got += await _receiver.ReceiveAsync(read, SocketFlags.None).InTime();
        await room.Task.InTime();

        Assert.True(writer.HasRoom);
    }
}
