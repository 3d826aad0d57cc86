using System.Collections.Concurrent;
using Skype4Net.Transports;
using Skype4Net.Xmpp.Tests;

namespace Skype4Net.Tool.Tests;

/// <summary>
/// An emulator that is ended by kill -9 while messages come, and started again on its store: a bot with a journal hears each message once.
/// <c>STORE_KILLS=50</c> makes it a hunt, <c>STORE_SEED=7</c> chooses other moments.
/// </summary>
public sealed class KillTests : IDisposable
{
    private const int MessagesBetween = 40;
    private const string TheEnd = "the end";
    private static readonly int s_kills = Number("STORE_KILLS", 1);
    private readonly Random _random = new(Number("STORE_SEED", 1));
    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentQueue<(long Id, string Text)> _heard = new();
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_bot_hears_each_message_once_over_kills_of_the_emulator()
    {
        string[] arguments = ["emulate", "--user", "nora", "--user", "ben", "--tcp", $"{FreePort.Next()}", "--store", _folder.At("world.db")];
        HashSet<string> shown = [];
        RunningProgram emulator = RunningProgram.Alone("src/Skype4Net.Tool", arguments);
        await emulator.LineAsync(l => l.StartsWith("ready:"));
        await using ISkype bot = await AttachAsync(arguments[6]).InTime();
        using IDisposable hearing = Hear(bot);
        int written = 0;
        for (int kill = 0; kill < s_kills; kill++)
        {
            for (int i = 0; i < MessagesBetween; i++)
                emulator.Write($"ben say nora message {written++}");
            int seen = _random.Next(1, MessagesBetween);
            for (int i = 0; i < seen; i++)
                shown.Add((await emulator.LineAsync(l => l.StartsWith("[nora] ben: message "))).Split(": ")[1]);
            emulator.Kill();
            emulator.Dispose();
            emulator = RunningProgram.Alone("src/Skype4Net.Tool", arguments);
            await emulator.LineAsync(l => l.StartsWith("ready:"));
        }

        emulator.Write($"ben say nora {TheEnd}");
        await _end.Task.InTime();
        emulator.Write("quit");
        await emulator.EndAsync();
        emulator.Dispose();
        Check(shown);
    }

    [SkippableFact]
    public async Task A_bot_hears_what_a_person_on_a_live_network_writes_once_over_kills_of_the_emulator()
    {
        const string Account = "bot@localhost";
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "bot", "person");
        string port = $"{FreePort.Next()}";
        string[] arguments =
        [
            "emulate", "--xmpp", Account, "--xmpp-host", $"127.0.0.1:{server.Port}", "--xmpp-certificate", server.CertificateFile,
            "--xmpp-password-file", _folder.Write("password", "secret\n"u8.ToArray()), "--tcp", port, "--allow", "person@localhost",
            "--store", _folder.At("bot.db"),
        ];
        using SlixmppPeer person = await SlixmppPeer.StartAsync(server, "person");
        RunningProgram emulator = RunningProgram.Alone("src/Skype4Net.Tool", arguments);
        await emulator.LineAsync(l => l == $"ready: {Account}");
        await using ISkype bot = await AttachAsync(port).InTime();
        using IDisposable hearing = Hear(bot);
        HashSet<string> said = [TheEnd];
        for (int kill = 0; kill < Math.Max(1, s_kills / 2); kill++)
        {
            Say(MessagesBetween);
            int seen = _random.Next(1, MessagesBetween);
            for (int i = 0; i < seen; i++)
                await emulator.LineAsync(l => l.Contains(": message ", StringComparison.Ordinal));
            emulator.Kill();
            emulator.Dispose();
            Say(MessagesBetween / 4);
            emulator = RunningProgram.Alone("src/Skype4Net.Tool", arguments);
            await emulator.LineAsync(l => l == $"ready: {Account}");
        }

        person.Write($"say {Account} {TheEnd}");
        await _end.Task.InTime();
        emulator.Write("quit");
        await emulator.EndAsync();
        emulator.Dispose();
        Check(said);

        void Say(int messages)
        {
            for (int i = 0; i < messages; i++)
            {
                string text = $"message {said.Count}";
                said.Add(text);
                person.Write($"say {Account} {text}");
            }
        }
    }

    private static int Number(string variable, int usual)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), out int number) ? number : usual;

    private Task<ISkype> AttachAsync(string port) => Skype.AttachAsync(new SkypeOptions
    {
        FriendlyName = "Bot",
        Transport = new TcpTransport("127.0.0.1", int.Parse(port)),
        MessageRecovery = new MessageRecoveryOptions { Journal = _folder.At("bot.journal") },
    });

    private IDisposable Hear(ISkype bot) => bot.Chats.MessageReceived.Handle(async (ChatMessage message) =>
    {
        string text = await message.Body;
        _heard.Enqueue((message.Id, text));
        if (text == TheEnd)
            _end.TrySetResult();
    });

    // What somebody has seen on the screen arrives; nothing does twice; and no number stands for two messages.
    private void Check(HashSet<string> shown)
    {
        (long Id, string Text)[] heard = [.. _heard];
        Assert.Equal(heard.Length, heard.Select(h => h.Text).Distinct().Count());
        Assert.Equal(heard.Length, heard.Select(h => h.Id).Distinct().Count());
        Assert.Empty(shown.Except(heard.Select(h => h.Text)));
    }
}
