using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Tests.Engine;

/// <summary>A program that gave no logger factory reads its warnings and errors on standard error.</summary>
public sealed class StandardErrorTests : IAsyncDisposable
{
    private readonly BotWorld _world = new(new BotWorldOptions { RealTimeLimit = Eventually.Limit });
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_handler_that_throws_is_told_in_one_line_with_its_place()
    {
        await RunFailingHandlerAsync(OptionsWithoutLog, "first line\nsecond line");

        string line = Assert.Single(Lines());
        Assert.StartsWith("fail: Skype4Net[3020] A handler of Chats.MessageReceived threw an exception; it stays subscribed: ", line);
        Assert.Contains(@"System.InvalidOperationException: first line\nsecond line (at Skype4Net.Tests.Engine.StandardErrorTests", line);
        Assert.Contains(" <- System.FormatException: the cause", line);
    }

    [Fact]
    public async Task A_lost_client_is_a_warning_and_what_goes_well_is_no_line()
    {
        await using ISkype skype = await Skype.AttachAsync(OptionsWithoutLog);
        await _world.SettleAsync();
        Assert.Empty(Lines());

        _world.Bot.Crash();
        await _world.SettleAsync();

        Assert.StartsWith("warn: Skype4Net[3002] The attachment was lost: ", Assert.Single(Lines()));
    }

    [Fact]
    public async Task Passwords_and_commands_of_a_terminal_never_get_there()
    {
        await RunFailingHandlerAsync(OptionsWithoutLog, "ALTER CHAT #a ENTERPASSWORD hunter2 \u001B[31m");

        string line = Assert.Single(Lines());
        Assert.DoesNotContain("hunter2", line);
        Assert.DoesNotContain('\u001B', line);
        Assert.Contains("***", line);
    }

    [Fact]
    public async Task It_can_be_switched_off_and_a_logger_factory_takes_its_place()
    {
        var log = new RecordingLoggerFactory();
        await RunFailingHandlerAsync(OptionsWithoutLog with { LogToStandardError = false }, "unseen");
        await RunFailingHandlerAsync(OptionsWithoutLog with { LoggerFactory = log }, "logged");
        await RunFailingHandlerAsync(OptionsWithoutLog with { LoggerFactory = NullLoggerFactory.Instance }, "nowhere");

        Assert.Empty(Lines());
        Assert.Contains(log.Messages, m => m.StartsWith("A handler of Chats.MessageReceived threw"));
    }

    [Fact]
    public async Task Standard_error_is_that_of_the_process()
    {
        TextWriter before = Console.Error;
        Console.SetError(TextWriter.Synchronized(_error));
        try
        {
            await RunFailingHandlerAsync(OptionsWithoutLog with { StandardError = null }, "told to the process");
        }
        finally
        {
            Console.SetError(before);
        }

        // Tests beside this one may have warnings of their own.
        Assert.Single(Lines(), l => l.Contains("told to the process"));
    }

    [Fact]
    public void The_default_is_on_unless_a_switch_of_the_program_is_off()
    {
        const string Switch = "Skype4Net.LogToStandardError";
        Assert.True(AppContext.TryGetSwitch(Switch, out bool before) && !before, "Tests run with the switch off: tests/Directory.Build.props.");
        Assert.False(new SkypeOptions().LogToStandardError);
        AppContext.SetSwitch(Switch, true);
        try
        {
            Assert.True(new SkypeOptions().LogToStandardError);
        }
        finally
        {
            AppContext.SetSwitch(Switch, before);
        }
    }

    [Fact]
    public async Task A_closed_standard_error_stops_nobody()
    {
        var closed = new StringWriter();
        await closed.DisposeAsync();

        await RunFailingHandlerAsync(OptionsWithoutLog with { StandardError = closed }, "told to nobody");
    }

    private SkypeOptions OptionsWithoutLog => _world.Options with { LoggerFactory = null, LogToStandardError = true, StandardError = _error };

    private string[] Lines() => _error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private async Task RunFailingHandlerAsync(SkypeOptions options, string text)
    {
        await using ISkype skype = await Skype.AttachAsync(options);
        using IDisposable on = skype.Chats.MessageReceived.Handle(
            message => throw new InvalidOperationException(text, new FormatException("the cause")));
        await _world.With("anna").SayAsync("hello");
        HandlerError error = await _world.ExpectHandlerErrorAsync();
        Assert.Equal(text, error.Exception.Message);
    }
}
