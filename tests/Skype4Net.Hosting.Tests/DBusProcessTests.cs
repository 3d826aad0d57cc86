using Skype4Net.Tests.Transports.DBus;

namespace Skype4Net.Hosting.Tests;

/// <summary>The sample as a process of its own on a session bus, with the client in another one.</summary>
public sealed class DBusProcessTests : IDisposable
{
    private static readonly TimeSpan s_stopLimit = TimeSpan.FromSeconds(5);
    private readonly List<IDisposable> _running = [];
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        for (int i = _running.Count - 1; i >= 0; i--)
            _running[i].Dispose();
        _folder.Dispose();
    }

    [SkippableFact]
    public async Task It_starts_without_a_client_survives_its_kill_and_loses_nothing_on_SIGTERM()
    {
        PrivateBus bus = Keep(PrivateBus.Start());
        RunningProgram bot = Bot(bus);
        await bot.LineAsync(l => l.Contains("not attached yet"));
        RunningProgram first = await EmulatorAsync(bus);
        await TalkAsync(first, "hello");

        first.Kill();
        RunningProgram second = await EmulatorAsync(bus);
        await TalkAsync(second, "are you still there?");
        second.Write("anna -> bot: work 1");
        await second.LineAsync(l => l.EndsWith("I begin."));
        second.Write("anna -> bot: later");
        await second.LineAsync(l => l.EndsWith("anna: later"));

        Assert.Equal(0, await bot.TerminateAsync().WaitAsync(s_stopLimit));
        await second.LineAsync(l => l.EndsWith("Done."));
        Bot(bus);
        await second.LineAsync(l => l.EndsWith("You said: later"));
    }

    [SkippableFact]
    public async Task It_survives_the_kill_of_its_client_while_a_handler_runs()
    {
        PrivateBus bus = Keep(PrivateBus.Start());
        RunningProgram first = await EmulatorAsync(bus);
        RunningProgram bot = Bot(bus);
        await TalkAsync(first, "hello");
        first.Write("anna -> bot: work 1");
        await first.LineAsync(l => l.EndsWith("I begin."));

        first.Kill();
        RunningProgram second = await EmulatorAsync(bus);
        await TalkAsync(second, "are you still there?");

        Assert.Equal(0, await bot.TerminateAsync().WaitAsync(s_stopLimit));
    }

    private static async Task TalkAsync(RunningProgram emulator, string text)
    {
        await emulator.LineAsync(l => l.Contains("\"HostedBot\" is attached"));
        emulator.Write($"anna -> bot: {text}");
        await emulator.LineAsync(l => l.EndsWith($"You said: {text}"));
    }

    private RunningProgram Bot(PrivateBus bus)
        => Keep(RunningProgram.Dotnet(
            "samples/HostedBot", bus.Address,
            "--Skype:Transport", "dbus", "--Skype:AttachTimeout", "00:00:02", "--Skype:MessageRecovery:Journal", _folder.At("bot.journal")));

    private async Task<RunningProgram> EmulatorAsync(PrivateBus bus)
    {
        RunningProgram emulator = Keep(RunningProgram.Dotnet("src/Skype4Net.Tool", bus.Address, "emulate", "--user", "bot", "--user", "anna", "--dbus"));
        await emulator.LineAsync(l => l.StartsWith("ready:", StringComparison.Ordinal));
        return emulator;
    }

    private T Keep<T>(T running)
        where T : IDisposable
    {
        _running.Add(running);
        return running;
    }
}
