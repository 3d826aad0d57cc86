using Skype4Net.Tests.Transports.DBus;

namespace Skype4Net.Hosting.Tests;

/// <summary>The sample as a process of its own on a session bus, with the client in another one.</summary>
public sealed class DBusProcessTests : IDisposable
{
    private readonly BotProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    [SkippableFact]
    public async Task It_starts_without_a_client_survives_its_kill_and_loses_nothing_on_SIGTERM()
    {
        PrivateBus bus = _processes.Keep(PrivateBus.Start());
        RunningProgram bot = Bot(bus);
        await bot.LineAsync(l => l.Contains("not attached yet"));
        RunningProgram first = await EmulatorAsync(bus);
        await BotProcesses.TalkAsync(first, "hello");

        first.Kill();
        RunningProgram second = await EmulatorAsync(bus);
        await BotProcesses.TalkAsync(second, "are you still there?");
        second.Write("anna -> bot: work 1");
        await second.LineAsync(l => l.EndsWith("I begin."));
        second.Write("anna -> bot: later");
        await second.LineAsync(l => l.EndsWith("anna: later"));

        Assert.Equal(0, await bot.TerminateAsync());
        await second.LineAsync(l => l.EndsWith("Done."));
        Bot(bus);
        await second.LineAsync(l => l.EndsWith("You said: later"));
    }

    [SkippableFact]
    public async Task It_survives_the_kill_of_its_client_while_a_handler_runs()
    {
        PrivateBus bus = _processes.Keep(PrivateBus.Start());
        RunningProgram first = await EmulatorAsync(bus);
        RunningProgram bot = Bot(bus);
        await BotProcesses.TalkAsync(first, "hello");
        first.Write("anna -> bot: work 1");
        await first.LineAsync(l => l.EndsWith("I begin."));

        first.Kill();
        RunningProgram second = await EmulatorAsync(bus);
        await BotProcesses.TalkAsync(second, "are you still there?");

        Assert.Equal(0, await bot.TerminateAsync());
    }

    private RunningProgram Bot(PrivateBus bus)
        => _processes.Bot("dbus", bus.Address, ["--Skype:AttachTimeout", "00:00:02", .. BotProcesses.MayFinish]);

    private Task<RunningProgram> EmulatorAsync(PrivateBus bus) => _processes.EmulatorAsync(bus.Address, "--dbus");
}
