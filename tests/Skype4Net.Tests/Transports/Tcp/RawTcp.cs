using System.Net.Sockets;
using System.Text;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;

namespace Skype4Net.Tests.Transports.Tcp;

/// <summary>A program that speaks SkypeProxy by hand, byte for byte.</summary>
internal static class RawTcp
{
    public static TcpClient Connect(TcpHost host)
    {
        var client = new TcpClient();
        client.Connect(host.EndPoint);
        return client;
    }

    public static async Task SendAsync(TcpClient to, string hex)
        => await to.GetStream().WriteAsync(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)));

    public static async Task SendTextAsync(TcpClient to, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        await to.GetStream().WriteAsync((byte[])[.. BitConverter.GetBytes(bytes.Length), .. bytes]);
    }

    public static async Task<string> ReadAsync(TcpClient from)
        => Encoding.UTF8.GetString(await ReadBytesAsync(from, BitConverter.ToInt32(await ReadBytesAsync(from, 4))));

    public static async Task UntilAsync(TcpClient from, string line)
    {
        while (await ReadAsync(from) != line)
        {
            // Other lines pass.
        }
    }

    public static async Task<byte[]> ReadBytesAsync(TcpClient from, int count)
    {
        byte[] bytes = new byte[count];
        await from.GetStream().ReadExactlyAsync(bytes).AsTask().InTime();
        return bytes;
    }

    public static async Task<byte[]> ReadToEndAsync(TcpClient from)
    {
        var all = new MemoryStream();
        try
        {
            await from.GetStream().CopyToAsync(all).InTime();
        }
        catch (IOException)
        {
            // Reset is an end too.
        }

        return all.ToArray();
    }
}
