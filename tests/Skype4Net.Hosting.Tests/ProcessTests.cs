namespace Skype4Net.Hosting.Tests;

/// <summary>The sample as a process of its own, on an emulator in another one, with the signals that a service manager sends.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly BotProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    [SkippableFact]
    public async Task It_starts_without_a_client_answers_when_one_comes_survives_its_kill_and_ends_on_SIGTERM()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        string port = $"{FreePort.Next()}";
        RunningProgram bot = Bot(port, "--Skype:AttachTimeout", "00:00:01");
        await bot.LineAsync(l => l.Contains("not attached yet"));

        RunningProgram first = await EmulatorAsync(port);
        await BotProcesses.TalkAsync(first, "hello");
        first.Kill();
        RunningProgram second = await EmulatorAsync(port);
        await BotProcesses.TalkAsync(second, "are you still there?");

        Assert.Equal(0, await bot.TerminateAsync());
        await bot.LineAsync(l => l.Contains("skype: stopped"));
    }

    [SkippableFact]
    public async Task On_SIGTERM_it_finishes_what_it_does_and_does_the_rest_after_the_next_start()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        string port = $"{FreePort.Next()}";
        RunningProgram emulator = await EmulatorAsync(port);
        RunningProgram bot = Bot(port, BotProcesses.MayFinish);
        await BotProcesses.TalkAsync(emulator, "hello");
        emulator.Write("anna -> bot: work 1");
        await emulator.LineAsync(l => l.EndsWith("I begin."));
        emulator.Write("anna -> bot: later");

        Task<int> end = bot.TerminateAsync();
        await emulator.LineAsync(l => l.EndsWith("Done."));
        Assert.Equal(0, await end);
        Bot(port);

        await emulator.LineAsync(l => l.EndsWith("You said: later"));
    }

    [SkippableFact]
    public async Task What_takes_too_long_is_cancelled_and_begun_again_by_the_next_start()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        string port = $"{FreePort.Next()}";
        RunningProgram emulator = await EmulatorAsync(port);
        RunningProgram bot = Bot(port, "--Skype:StopTimeout", "00:00:00.5");
        await BotProcesses.TalkAsync(emulator, "hello");
        emulator.Write("anna -> bot: work 60");
        await emulator.LineAsync(l => l.EndsWith("I begin."));

        Assert.Equal(0, await bot.TerminateAsync());
        await bot.LineAsync(l => l.Contains("they are cancelled"));
        Bot(port);

        await emulator.LineAsync(l => l.EndsWith("I begin again."));
    }

    [Fact]
    public async Task A_mistake_in_its_options_ends_it_with_the_key_on_standard_error()
    {
        RunningProgram bot = Bot("1", "--Skype:CommandTimout", "00:00:05");

        await bot.LineAsync(l => l.StartsWith("Skype:CommandTimout is not an option.", StringComparison.Ordinal));

        Assert.Equal(2, await bot.EndAsync());
    }

    [SkippableFact]
    public async Task Its_spans_are_written_by_OpenTelemetry()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        string port = $"{FreePort.Next()}";
        RunningProgram emulator = await EmulatorAsync(port);
        RunningProgram bot = Bot(port, "--Tracing", "true");

        await BotProcesses.TalkAsync(emulator, "a word that no span has");
        string call = await bot.LineAsync(l => l.StartsWith("span ", StringComparison.Ordinal) && l.Contains("handle Chats.MessageReceived"));

        Assert.DoesNotContain("a word", call);
        Assert.Equal(0, await bot.TerminateAsync());
    }

    [SkippableFact]
    public async Task It_survives_the_kill_of_its_client_while_a_handler_runs()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        string port = $"{FreePort.Next()}";
        RunningProgram first = await EmulatorAsync(port);
        RunningProgram bot = Bot(port);
        await BotProcesses.TalkAsync(first, "hello");
        first.Write("anna -> bot: work 1");
        await first.LineAsync(l => l.EndsWith("I begin."));

        first.Kill();
        RunningProgram second = await EmulatorAsync(port);
        await BotProcesses.TalkAsync(second, "are you still there?");

        Assert.Equal(0, await bot.TerminateAsync());
    }

    private RunningProgram Bot(string port, params string[] arguments) => _processes.Bot($"tcp://127.0.0.1:{port}", null, arguments);

    private Task<RunningProgram> EmulatorAsync(string port) => _processes.EmulatorAsync(null, "--tcp", port);
}
