using Skype4Net.Integration.Foreign;
using Skype4Net.Tests;
using Skype4Net.Tests.Transports.DBus;
using Skype4Net.Transports;

namespace Skype4Net.Integration;

/// <summary>Real programs on real buses: the emulator in one process, the bot in another, and a third that knows nothing of this library.</summary>
public sealed class DBusWorldTests : IDisposable
{
    private readonly List<IDisposable> _running = [];

    public void Dispose()
    {
        for (int i = _running.Count - 1; i >= 0; i--)
            _running[i].Dispose();
    }

    [SkippableFact]
    public async Task An_old_program_starts_up_and_talks_to_the_bot()
    {
        (PrivateBus bots, PrivateBus annas) = Buses();
        await EmulatorAsync(bots, annas);
        await BotAsync(bots);
        RunningProgram anna = await OldProgramAsync(annas);

        // The start of Skype4Py, to the letter.
        Assert.Equal("#0 OK", await anna.InvokeAsync("#0 NAME Skype4Py"));
        Assert.Equal("#0 PROTOCOL 5", await anna.InvokeAsync("#0 PROTOCOL 5"));
        Assert.Equal("notify CONNSTATUS ONLINE", await anna.LineAsync(_ => true));
        Assert.Equal("notify CURRENTUSERHANDLE anna", await anna.LineAsync(_ => true));
        Assert.Equal("notify USERSTATUS ONLINE", await anna.LineAsync(_ => true));
        Assert.Equal("#1 PROFILE FULLNAME Anna B.", await anna.InvokeAsync("#1 GET PROFILE FULLNAME"));
        Assert.Equal("#2 USERS echo123, bot", await anna.InvokeAsync("#2 SEARCH FRIENDS"));
        Assert.Equal("#3 USER bot FULLNAME The Bot", await anna.InvokeAsync("#3 GET USER bot FULLNAME"));

        Assert.Equal("I know: @userstatus <online|away|na|dnd|invisible>, @credit, @help", await AskAsync(anna, "@help"));
        Assert.Equal("I have no credit.", await AskAsync(anna, "@credit"));
        Assert.Equal("My status is away now.", await AskAsync(anna, "@userstatus away"));
        Assert.Equal("#9 USER bot ONLINESTATUS AWAY", await anna.InvokeAsync("#9 GET USER bot ONLINESTATUS"));
    }

    [SkippableFact]
    public async Task An_old_program_and_ours_share_the_bots_client()
    {
        (PrivateBus bots, PrivateBus annas) = Buses();
        await EmulatorAsync(bots, annas);
        await BotAsync(bots);
        RunningProgram beside = await OldProgramAsync(bots);
        Assert.Equal("OK", await beside.InvokeAsync("NAME SkypeCallRecorder"));
        Assert.Equal("PROTOCOL 5", await beside.InvokeAsync("PROTOCOL 5"));
        Assert.Equal("PONG", await beside.InvokeAsync("PING"));
        RunningProgram anna = await OldProgramAsync(annas);
        await anna.InvokeAsync("#0 NAME x");
        await anna.InvokeAsync("#1 PROTOCOL 7");

        await AskAsync(anna, "@help");

        string received = await beside.LineAsync(l => l.StartsWith("notify CHATMESSAGE") && l.EndsWith("STATUS RECEIVED"));
        await beside.LineAsync(l => l == received.Replace("RECEIVED", "READ"));
    }

    [SkippableFact]
    public async Task When_the_emulator_is_killed_every_command_fails_at_once_and_when_it_is_back_all_works_again()
    {
        (PrivateBus bots, PrivateBus annas) = Buses();
        RunningProgram emulator = await EmulatorAsync(bots, annas);
        await BotAsync(bots);
        await using ISkype skype = await Skype.AttachAsync(
            new SkypeOptions { FriendlyName = "Beside", Transport = new DBusTransport { Address = bots.Address } }).InTime();
        using var back = skype.Reattached.Record();
        Assert.Equal(["echo123", "anna"], (await skype.Contacts.Friends).Select(f => f.Handle));

        // In the middle of commands: it takes them no more, and then it is gone.
        emulator.Freeze();
        Task<string>[] commands = [.. Enumerable.Range(0, 1000).Select(i => skype.User($"user{i}").FullName.GetAsync().AsTask())];
        emulator.Kill();
        foreach ((Task<string> command, int i) in commands.Select((c, i) => (c, i)))
        {
            var exception = await Assert.ThrowsAsync<SkypeTransportException>(() => command.InTime());
            Assert.Equal($"GET USER user{i} FULLNAME", exception.Command);
        }

        await EmulatorAsync(bots, annas);
        Assert.Equal("bot", (await back.NextAsync()).CurrentUser);
        Assert.Equal("Anna B.", await skype.User("anna").FullName);

        // The bot has no code for this either.
        RunningProgram anna = await OldProgramAsync(annas);
        await anna.InvokeAsync("#0 NAME x");
        await anna.InvokeAsync("#1 PROTOCOL 8");
        Assert.Equal("I have no credit.", await AskAsync(anna, "@credit"));
    }

    private (PrivateBus Bots, PrivateBus Annas) Buses()
    {
        PrivateBus bots = Keep(PrivateBus.Start());
        return (bots, Keep(PrivateBus.Start()));
    }

    private async Task<RunningProgram> EmulatorAsync(PrivateBus bots, PrivateBus annas)
    {
        RunningProgram emulator = Keep(RunningProgram.Dotnet(
            "src/Skype4Net.Tool", bots.Address,
            "emulate", "--user", "bot=The Bot", "--user", "anna=Anna B.", "--serve", $"bot=dbus:{bots.Address}", "--serve",
                $"anna=dbus:{annas.Address}"));
        await emulator.LineAsync(l => l.StartsWith("ready:"));
        return emulator;
    }

    private async Task BotAsync(PrivateBus bus)
    {
        RunningProgram bot = Keep(RunningProgram.Dotnet("samples/ChatBot", bus.Address, "--transport", "dbus"));
        await bot.LineAsync(l => l.StartsWith("Listening as bot"));
    }

    private async Task<RunningProgram> OldProgramAsync(PrivateBus bus)
    {
        DebianPython.RequireDBus();
        RunningProgram program = Keep(RunningProgram.PythonOnBus(bus.Address, "old_program.py"));
        Assert.Equal("introspection True", await program.LineAsync(_ => true));
        return program;
    }

    // Says something to the bot and returns what the bot answers, all by the words of the API.
    private static async Task<string> AskAsync(RunningProgram anna, string text)
    {
        Assert.StartsWith("#4 CHATMESSAGE ", await anna.InvokeAsync($"#4 MESSAGE bot {text}"));
        string told = await anna.LineAsync(l => l.StartsWith("notify CHATMESSAGE") && l.EndsWith("STATUS RECEIVED"));
        string id = told.Split(' ')[2];
        Assert.Equal($"#5 CHATMESSAGE {id} FROM_HANDLE bot", await anna.InvokeAsync($"#5 GET CHATMESSAGE {id} FROM_HANDLE"));
        return (await anna.InvokeAsync($"#6 GET CHATMESSAGE {id} BODY"))[$"#6 CHATMESSAGE {id} BODY ".Length..];
    }

    private T Keep<T>(T running)
        where T : IDisposable
    {
        _running.Add(running);
        return running;
    }
}
