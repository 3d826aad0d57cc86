using System.Text;
using Skype4Net.Tests;
using Skype4Net.Transports.Tcp;

namespace Skype4Net.Chaos;

/// <summary>What strangers and programs can do to a SkypeProxy server.</summary>
internal static class ProxyAttacks
{
    private static readonly byte[] s_passwordQuestion = SkypeProxyFrame.Command(SkypeProxyFrame.Authenticate);

    public static IEnumerable<Attack> All { get; } =
    [
        new("wrong-passwords", WrongPasswordsAsync), new("commands-before-password", CommandsFirstAsync), new("slow-loris", SlowAsync),
        new("password-question-again", QuestionAgainAsync), new("silent-strangers", SilentAsync), new("flood", FloodAsync),
        new("64-clients", ManyClientsAsync), new("queued-commands", QueuedCommandsAsync), new("large-body", LargeBodyAsync),
    ];

    private static async Task WrongPasswordsAsync(int scale)
    {
        await using var server = new ServerUnderAttack();
        await Task.WhenAll(Enumerable.Range(0, 20 * scale).Select(async i =>
        {
            using RawPeer peer = server.Connect();
            await peer.SendAsync(s_passwordQuestion);
            await peer.ReadAsync(1);
            await peer.SendTextAsync($"wrong {i}");
            await peer.SendTextAsync("SET USERSTATUS AWAY");
            if ((await peer.ReadAsync(1)).Contains((byte)1))
                throw new BrokenPromiseException("A wrong password was taken.");
        }));
        Ensure(await StatusAsync(server) == UserStatus.Online, "a command without password was carried out");
    }

    private static async Task CommandsFirstAsync(int scale)
    {
        await using var server = new ServerUnderAttack();
        for (int i = 0; i < 5 * scale; i++)
        {
            using RawPeer peer = server.Connect();
            await peer.SendTextAsync("NAME beside");
            await peer.SendTextAsync("PROTOCOL 8");
            await peer.SendTextAsync("SET USERSTATUS AWAY");
            string told = Encoding.UTF8.GetString(await peer.ReadAsync(100));
            Ensure(!told.Contains("PROTOCOL", StringComparison.Ordinal) && !told.Contains("USERSTATUS", StringComparison.Ordinal),
                $"a stranger was told \"{told}\"");
        }

        Ensure(await StatusAsync(server) == UserStatus.Online, "a command without password was carried out");
    }

    private static async Task QuestionAgainAsync(int scale)
    {
        await using var server = new ServerUnderAttack();
        byte[] questions = [.. Enumerable.Repeat(s_passwordQuestion, 200_000).SelectMany(q => q)];
        RawPeer[] peers = [.. Enumerable.Range(0, 8).Select(_ => server.Connect())];
        for (int i = 0; i < 10 * scale; i++)
        {
            await Task.WhenAll(peers.Select(p => p.SendAsync(questions, TimeSpan.FromSeconds(1))));
            server.EnsureHeap(64);
        }

        await server.EnsureServesAsync();
        foreach (RawPeer peer in peers)
            peer.Dispose();
    }

    private static async Task SilentAsync(int scale)
    {
        await using var server = new ServerUnderAttack();
        RawPeer[] strangers = [.. Enumerable.Range(0, 70 * scale).Select(_ => server.Connect())];
        await server.EnsureServesAsync();
        foreach (RawPeer stranger in strangers)
            stranger.Dispose();
    }

    private static async Task SlowAsync(int scale)
    {
        await using var server = new ServerUnderAttack();
        RawPeer[] peers = [.. Enumerable.Range(0, 40 * scale).Select(_ => server.Connect())];
        for (int i = 0; i < 20; i++)
        {
            // A length, and then a byte now and then of what it promises.
            byte[] piece = i == 0 ? [100, 0, 0, 0] : [(byte)'x'];
            await Task.WhenAll(peers.Select(p => p.SendAsync(piece)));
            await Task.Delay(50);
        }

        await server.EnsureServesAsync();
        server.EnsureHeap(64);
        foreach (RawPeer peer in peers)
            peer.Dispose();
    }

    private static async Task FloodAsync(int scale)
    {
        await using var server = new ServerUnderAttack(o => o with { MaxQueuedBytes = 4 * 1024 * 1024 });
        using RawPeer peer = server.Connect();
        await peer.SendAsync(s_passwordQuestion);
        await peer.ReadAsync(1);
        await peer.SendTextAsync(ServerUnderAttack.Password);
        byte[] commands = [.. Enumerable.Repeat(SkypeProxyFrame.Of("GET USER bot FULLNAME"u8), 5_000).SelectMany(f => f)];
        for (int i = 0; i < 20 * scale && await peer.SendAsync(commands, TimeSpan.FromSeconds(2)); i++)
            server.EnsureHeap(128);
        await server.EnsureServesAsync();
    }

    private static async Task ManyClientsAsync(int scale)
    {
        await using var server = new ServerUnderAttack();
        SkypeOptions options = server.Options with { AttachTimeout = TimeSpan.FromSeconds(30) };
        ISkype[] programs = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Skype.AttachAsync(options)));
        await Task.WhenAll(programs.Select(async (program, number) =>
        {
            for (int i = 0; i < 20 * scale; i++)
            {
                string reply = await program.SendAsync($"GET USER user{number}x{i} FULLNAME").InTime();
                Ensure(reply == $"USER user{number}x{i} FULLNAME ", $"program {number} got \"{reply}\" for its command {i}");
            }
        }));
        foreach (ISkype program in programs)
            await program.DisposeAsync();
    }

    private static async Task QueuedCommandsAsync(int scale)
    {
        await using var server = new ServerUnderAttack();
        await using ISkype skype = await Skype.AttachAsync(server.Options);
        Task<string>[] asked = [.. Enumerable.Range(0, 10_000 * scale).Select(i => skype.SendAsync($"GET USER user{i} FULLNAME"))];
        string[] replies = await Task.WhenAll(asked);
        for (int i = 0; i < replies.Length; i++)
            Ensure(replies[i] == $"USER user{i} FULLNAME ", $"the reply to {i} is \"{replies[i]}\"");
    }

    private static async Task LargeBodyAsync(int scale)
    {
        await using var server = new ServerUnderAttack(o => o with { MaxQueuedBytes = 128 * 1024 * 1024 });
        await using ISkype skype = await Skype.AttachAsync(server.Options);
        string body = string.Concat(Enumerable.Range(0, 2_200_000).Select(i => $"{i % 10_000_000:0000000} "))[..(16 * 1024 * 1024 - 200)];
        for (int i = 0; i < scale; i++)
        {
            ChatMessage sent = await skype.Chats.SendAsync("anna", body);
            Ensure(await sent.Body.RefreshAsync() == body && server.Anna.GetMessages(server.Client)[^1].Text == body,
                "a body of 16 MB did not arrive as it was sent");
        }

        try
        {
            await skype.Chats.SendAsync("anna", body + body);
            throw new BrokenPromiseException("A body beyond the limit was sent.");
        }
        catch (SkypeException)
        {
            await skype.PingAsync();
        }
    }

    private static async Task<UserStatus> StatusAsync(ServerUnderAttack server)
    {
        await using ISkype skype = await Skype.AttachAsync(server.Options);
        return await skype.UserStatus.RefreshAsync();
    }

    private static void Ensure(bool holds, string otherwise)
    {
        if (!holds)
            throw new BrokenPromiseException(otherwise);
    }
}
