using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Skype4Net.Tool.Tests;

/// <summary>An old program that speaks SkypeProxy and knows nothing of this library.</summary>
internal sealed class ProxyClient : IDisposable
{
    private readonly TcpClient _socket = new();

    public static async Task<ProxyClient> ConnectAsync(int port)
    {
        var client = new ProxyClient();
        await client._socket.ConnectAsync("127.0.0.1", port).InTime();
        return client;
    }

    public async Task SendAsync(string line)
    {
        byte[] text = Encoding.UTF8.GetBytes(line);
        byte[] frame = new byte[4 + text.Length];
        BinaryPrimitives.WriteInt32LittleEndian(frame, text.Length);
        text.CopyTo(frame, 4);
        await _socket.GetStream().WriteAsync(frame);
    }

    /// <summary>The next line that fits; empty when the connection has ended.</summary>
    public async Task<string> HearAsync(Func<string, bool> fits)
    {
        while (true)
        {
            string line = await HearAsync().InTime();
            if (line.Length == 0 || fits(line))
                return line;
        }
    }

    public async Task<string> AskAsync(string line, Func<string, bool> fits)
    {
        await SendAsync(line);
        return await HearAsync(fits);
    }

    public void Dispose() => _socket.Dispose();

    private async Task<string> HearAsync()
    {
        byte[] length = new byte[4];
        if (await _socket.GetStream().ReadAtLeastAsync(length, 4, throwOnEndOfStream: false) < 4)
            return "";
        byte[] text = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
        await _socket.GetStream().ReadExactlyAsync(text);
        return Encoding.UTF8.GetString(text);
    }
}
