using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Skype4Net.Xmpp.Tests;

/// <summary>A name server that answers as the test says, over UDP and TCP on one port.</summary>
internal sealed class ScriptedNameServer : IAsyncDisposable
{
    private readonly UdpClient _udp = new(new IPEndPoint(IPAddress.Loopback, 0));
    private readonly TcpListener _tcp;
    private readonly Func<byte[], bool, IEnumerable<byte[]>> _answer;
    private readonly Task _serving;

    /// <param name="answer">Makes the answers to a question, which came over TCP or not.</param>
    public ScriptedNameServer(Func<byte[], bool, IEnumerable<byte[]>> answer)
    {
        _answer = answer;
        _tcp = new TcpListener(IPAddress.Loopback, Address.Port);
        _tcp.Start();
        _serving = Task.WhenAll(ServeUdpAsync(), ServeTcpAsync());
    }

    public IPEndPoint Address => (IPEndPoint)_udp.Client.LocalEndPoint!;

    /// <summary>An answer with records; each name that is a pointer points to the question's.</summary>
    public static byte[] Answer(byte[] question, byte flags, params (int Priority, int Weight, int Port, string Target)[] records)
    {
        var bytes = new List<byte>(question);
        bytes[2] = (byte)(0x80 | flags);
        bytes[7] = (byte)records.Length;
        foreach ((int priority, int weight, int port, string target) in records)
        {
            byte[] name = [.. target.Split('.', StringSplitOptions.RemoveEmptyEntries).SelectMany(l
                => new[] { (byte)l.Length }.Concat(Encoding.ASCII.GetBytes(l))), 0];
            bytes.AddRange([0xC0, 12, 0, 33, 0, 1, 0, 0, 0, 60, 0, (byte)(6 + name.Length)]);
            bytes.AddRange([(byte)(priority >> 8), (byte)priority, (byte)(weight >> 8), (byte)weight, (byte)(port >> 8), (byte)port, .. name]);
        }

        return [.. bytes];
    }

    public async ValueTask DisposeAsync()
    {
        _udp.Dispose();
        _tcp.Stop();
        await _serving;
    }

    private async Task ServeUdpAsync()
    {
        try
        {
            while (true)
            {
                UdpReceiveResult received = await _udp.ReceiveAsync();
                foreach (byte[] answer in _answer(received.Buffer, false))
                    await _udp.SendAsync(answer, received.RemoteEndPoint);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeTcpAsync()
    {
        try
        {
            while (true)
            {
                using TcpClient client = await _tcp.AcceptTcpClientAsync();
                NetworkStream stream = client.GetStream();
                var length = new byte[2];
                await stream.ReadExactlyAsync(length);
                var question = new byte[BinaryPrimitives.ReadUInt16BigEndian(length)];
                await stream.ReadExactlyAsync(question);
                foreach (byte[] answer in _answer(question, true))
                    await stream.WriteAsync((byte[])[(byte)(answer.Length >> 8), (byte)answer.Length, .. answer]);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or IOException)
        {
            // The test is over.
        }
    }
}
