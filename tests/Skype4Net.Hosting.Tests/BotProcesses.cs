namespace Skype4Net.Hosting.Tests;

/// <summary>The sample and the emulator as processes of their own, with one journal; all are ended with it.</summary>
internal sealed class BotProcesses : IDisposable
{
    /// <summary>The option by which handlers are not cancelled on SIGTERM, however slow the machine is.</summary>
    public static readonly string[] MayFinish = ["--Skype:StopTimeout", "00:00:15"];
    private readonly List<IDisposable> _running = [];
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        for (int i = _running.Count - 1; i >= 0; i--)
            _running[i].Dispose();
        _folder.Dispose();
    }

    /// <summary>Starts the bot.</summary>
    /// <param name="transport">The transport by its name.</param>
    /// <param name="bus">The address of its session bus; null for none.</param>
    /// <param name="arguments">Further options.</param>
    public RunningProgram Bot(string transport, string? bus, params string[] arguments)
        => Start("samples/HostedBot", bus,
            ["--Skype:Transport", transport, "--Skype:MessageRecovery:Journal", _folder.At("bot.journal"), .. arguments]);

    /// <summary>Starts an emulated client of bot, with anna, whose person writes to its standard input.</summary>
    /// <param name="bus">The address of its session bus; null for none.</param>
    /// <param name="arguments">Where it is served: <c>--dbus</c>.</param>
    public async Task<RunningProgram> EmulatorAsync(string? bus, params string[] arguments)
    {
        RunningProgram emulator = Start("src/Skype4Net.Tool", bus, ["emulate", "--user", "bot", "--user", "anna", .. arguments]);
        await emulator.LineAsync(l => l.StartsWith("ready:", StringComparison.Ordinal));
        return emulator;
    }

    /// <summary>Says something to the bot, when it is attached, and waits until it has said it back.</summary>
    public static async Task TalkAsync(RunningProgram emulator, string text)
    {
        await emulator.LineAsync(l => l.Contains("\"HostedBot\" is attached"));
        emulator.Write($"anna -> bot: {text}");
        await emulator.LineAsync(l => l.EndsWith($"You said: {text}"));
    }

    public T Keep<T>(T running)
        where T : IDisposable
    {
        _running.Add(running);
        return running;
    }

    private RunningProgram Start(string project, string? bus, string[] arguments)
        => Keep(bus is null ? RunningProgram.Alone(project, arguments) : RunningProgram.Dotnet(project, bus, arguments));
}
