using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Skype4Net.Tests.Transports.Tcp;

/// <summary>A program that speaks the bytes of SkypeProxy by itself, well or badly.</summary>
internal sealed class RawProgram : IDisposable
{
    private readonly TcpClient _client = new();

    public RawProgram(IPEndPoint server) => _client.Connect(server);

    private NetworkStream Stream => _client.GetStream();

    public async Task SendAsync(string hex) => await SendAsync(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)));

    public async Task SendAsync(byte[] bytes) => await Stream.WriteAsync(bytes);

    public Task SayAsync(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return SendAsync([.. BitConverter.GetBytes(bytes.Length), .. bytes]);
    }

    /// <summary>Says a command, and returns its reply; what else is told on the way is passed over.</summary>
    public async Task<string> AskAsync(string command)
    {
        await SayAsync($"#q {command}");
        while (true)
        {
            string line = await HearAsync();
            if (line.StartsWith("#q ", StringComparison.Ordinal))
                return line[3..];
        }
    }

    /// <summary>Gives a password as it is always given, and returns whether it was right.</summary>
    public async Task<bool> GivePasswordAsync(string password)
    {
        await SendAsync("00000000 01");
        Assert.Equal([1], await ReadAsync(1));
        await SayAsync(password);
        return (await ReadAsync(1))[0] == 1;
    }

    public async Task<string> HearAsync() => Encoding.UTF8.GetString(await ReadAsync(BitConverter.ToInt32(await ReadAsync(4))));

    public async Task<byte[]> ReadAsync(int count)
    {
        byte[] bytes = new byte[count];
        await Stream.ReadExactlyAsync(bytes).AsTask().InTime();
        return bytes;
    }

    /// <summary>Everything up to the end of the connection, which must come.</summary>
    public async Task<byte[]> ReadToEndAsync()
    {
        var all = new MemoryStream();
        try
        {
            await Stream.CopyToAsync(all).InTime();
        }
        catch (IOException)
        {
            // Reset is an end too.
        }

        return all.ToArray();
    }

    public void Dispose() => _client.Dispose();
}
