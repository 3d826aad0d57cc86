using System.Net;
using System.Net.Sockets;
using System.Text;
using Skype4Net.Transports.Tcp;

namespace Skype4Net.Chaos;

/// <summary>A connection to a SkypeProxy server that says whatever it likes.</summary>
internal sealed class RawPeer(IPEndPoint server) : IDisposable
{
    private readonly Socket _socket = Connected(server);

    public Task SendTextAsync(string text) => SendAsync(SkypeProxyFrame.Of(Encoding.UTF8.GetBytes(text)));

    /// <summary>Sends; what the server does not take any more is not sent.</summary>
    /// <returns>Whether the server took it.</returns>
    public async Task<bool> SendAsync(ReadOnlyMemory<byte> bytes, TimeSpan? within = null)
    {
        using var limit = new CancellationTokenSource(within ?? TimeSpan.FromSeconds(5));
        try
        {
            while (bytes.Length > 0)
                bytes = bytes[await _socket.SendAsync(bytes, limit.Token)..];
            return true;
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>So many bytes, or fewer when the server says no more within some seconds.</summary>
    public async Task<byte[]> ReadAsync(int count)
    {
        byte[] bytes = new byte[count];
        int read = 0;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            while (read < count && await _socket.ReceiveAsync(bytes.AsMemory(read), limit.Token) is > 0 and int more)
                read += more;
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException)
        {
            // It ended, or is silent.
        }

        return bytes[..read];
    }

    /// <summary>Ends without a word, as a program that is killed in the middle.</summary>
    public void Reset()
    {
        _socket.LingerState = new LingerOption(true, 0);
        _socket.Close();
    }

    public void Dispose() => _socket.Dispose();

    private static Socket Connected(IPEndPoint server)
    {
        var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(server);
        return socket;
    }
}
