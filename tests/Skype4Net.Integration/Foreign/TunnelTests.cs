using System.Net;
using System.Net.Sockets;
using System.Text;
using Skype4Net.Tests;
using Skype4Net.Tests.Transports.DBus;

namespace Skype4Net.Integration.Foreign;

/// <summary>
/// Programs on two accounts that talk through Skype, as examples of the time did: one READ for each RECEIVED; one WRITE is one READ.
/// </summary>
public sealed class TunnelTests : ForeignTests
{
    // 1 to 60 000 bytes, of one to three bytes a character.
    private static readonly string[] s_texts =
        [.. Enumerable.Range(0, 20).Select(i => 1 + (i * 59_999 / 19)).Select((bytes, i) => Text(bytes, "xé語"[i % 3]))];

    [SkippableFact]
    public async Task Twenty_texts_go_both_ways_through_a_pair_each_in_one_piece()
    {
        PrivateBus annas = await World.ServeAsync(World.Anna);
        ForeignProgram hers = await World.AttachedAsync(bus: annas), ours = await AttachedAsync();
        foreach (ForeignProgram program in new[] { hers, ours })
            Assert.Equal("#1 CREATE APPLICATION pair", await program.SendAsync("#1 CREATE APPLICATION pair"));
        Assert.Equal("#2 ALTER APPLICATION pair CONNECT anna", await ours.SendAsync("#2 ALTER APPLICATION pair CONNECT anna"));
        await ours.HearAsync(l => l == "APPLICATION pair STREAMS anna:1");

        foreach (string text in s_texts)
            ours.Send($"#3 ALTER APPLICATION pair WRITE anna:1 {text}");
        Assert.Equal(s_texts, await ReadAsync(hers, "nora:1"));
        foreach (string _ in s_texts)
            Assert.Equal("#3 ALTER APPLICATION pair WRITE anna:1", await ours.ReplyAsync());
        foreach (string text in s_texts)
            hers.Send($"#3 ALTER APPLICATION pair WRITE nora:1 {text}");

        Assert.Equal(s_texts, await ReadAsync(ours, "anna:1"));
    }

    [SkippableFact]
    public async Task Both_directions_are_busy_at_once_also_after_a_reconnect()
    {
        PrivateBus annas = await World.ServeAsync(World.Anna);
        ForeignProgram hers = await World.AttachedAsync(bus: annas), ours = await AttachedAsync(protocol: 8);
        foreach (ForeignProgram program in new[] { hers, ours })
            Assert.Equal("#1 CREATE APPLICATION pair", await program.SendAsync("#1 CREATE APPLICATION pair"));
        foreach (int connection in new[] { 1, 2 })
        {
            Assert.Equal("#2 ALTER APPLICATION pair CONNECT anna", await ours.SendAsync("#2 ALTER APPLICATION pair CONNECT anna"));
            await ours.HearAsync(l => l == $"APPLICATION pair STREAMS anna:{connection}");
            foreach (string text in s_texts)
            {
                ours.Send($"#3 ALTER APPLICATION pair WRITE anna:{connection} {text}");
                hers.Send($"#3 ALTER APPLICATION pair WRITE nora:{connection} {text}");
            }

            List<string>[] read = await Task.WhenAll(ReadAsync(hers, $"nora:{connection}"), ReadAsync(ours, $"anna:{connection}"));

            Assert.Equal(s_texts, read[0]);
            Assert.Equal(s_texts, read[1]);
            ours.Send($"#4 ALTER APPLICATION pair DISCONNECT anna:{connection}");
            Assert.Equal($"#4 ALTER APPLICATION pair DISCONNECT anna:{connection}", await ReplyToAsync(ours, "#4 "));
        }
    }

    [SkippableFact]
    public async Task Twenty_texts_go_both_ways_through_a_TCP_tunnel_intact()
    {
        PrivateBus annas = await World.ServeAsync(World.Anna);
        using var far = new TcpListener(IPAddress.Loopback, 0);
        far.Start();
        string farPort = $"{((IPEndPoint)far.LocalEndpoint).Port}";
        RunningProgram connects = World.Keep(RunningProgram.PythonOnBus(annas.Address, "tunnel_program.py", "connect", "nora", farPort));
        await connects.LineAsync(l => l == "waiting");
        RunningProgram listens = World.Keep(RunningProgram.PythonOnBus(World.Bus.Address, "tunnel_program.py", "listen", "anna"));
        string port = (await listens.LineAsync(l => l.StartsWith("listening ", StringComparison.Ordinal))).Split(' ')[1];

        using var near = new TcpClient();
        await near.ConnectAsync(IPAddress.Loopback, int.Parse(port)).InTime();
        byte[] all = Encoding.UTF8.GetBytes(string.Concat(s_texts));
        Task echo = EchoAsync(far, all.Length);
        Task<byte[]> back = ReadAsync(near.GetStream(), all.Length);
        foreach (string text in s_texts)
            await near.GetStream().WriteAsync(Encoding.UTF8.GetBytes(text));

        Assert.Equal(all, await back.InTime());
        await echo.InTime();
    }

    private static string Text(int bytes, char of)
    {
        int each = Encoding.UTF8.GetByteCount([of]);
        return new string(of, bytes / each) + new string('.', bytes % each);
    }

    // As the handlers of the time: once for each line, whatever it says of how much there is.
    private static async Task<List<string>> ReadAsync(ForeignProgram program, string stream)
    {
        string command = $"ALTER APPLICATION pair READ {stream}";
        var texts = new List<string>();
        while (texts.Count < s_texts.Length)
        {
            await program.HearAsync(l => l.StartsWith($"APPLICATION pair RECEIVED {stream}=", StringComparison.Ordinal));
            program.Send($"#r {command}");
            string reply = await ReplyToAsync(program, "#r ");
            texts.Add(reply[$"#r {command} ".Length..]);
        }

        return texts;
    }

    private static async Task<string> ReplyToAsync(ForeignProgram program, string id)
    {
        while (true)
        {
            string reply = await program.ReplyAsync();
            if (reply.StartsWith(id, StringComparison.Ordinal))
                return reply;
        }
    }

    private static async Task EchoAsync(TcpListener listener, int bytes)
    {
        using TcpClient client = await listener.AcceptTcpClientAsync();
        byte[] all = await ReadAsync(client.GetStream(), bytes);
        await client.GetStream().WriteAsync(all);
    }

    private static async Task<byte[]> ReadAsync(NetworkStream stream, int bytes)
    {
        byte[] all = new byte[bytes];
        await stream.ReadExactlyAsync(all);
        return all;
    }
}
