using Microsoft.Extensions.Logging;
using Skype4Net.Commands;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Tests.Commands;

/// <summary>Commands that fail after their work, and what of people stands in the log.</summary>
public sealed partial class CommandLogTests : IAsyncDisposable
{
    private readonly RecordingLoggerFactory _log = new(LogLevel.Information);
    private readonly BotWorld _world;

    public CommandLogTests()
        => _world = new BotWorld(new BotWorldOptions { RealTimeLimit = TimeSpan.FromSeconds(60), LoggerFactory = _log });

    public async ValueTask DisposeAsync()
    {
        await _world.DisposeAsync();
        _log.Dispose();
    }

    [Fact]
    public async Task A_command_that_throws_when_it_is_disposed_has_failed_and_the_next_one_runs()
    {
        List<CommandOutcome> outcomes = [];
        await using Skype skype = Skype4Net.Skype.Create(_world.Options);
        using BotCommands commands = skype.UseCommands(list => list.Add<Fragile>());
        commands.Outcomes.Subscribe(outcomes.Add);
        await skype.AttachAsync();
        Conversation anna = _world.With("anna");

        for (int i = 0; i < 2; i++)
        {
            await anna.SayAsync("!break");
            HandlerError error = await _world.ExpectHandlerErrorAsync();
            Assert.Equal("it fell apart", error.Exception.InnerException?.Message);
            await anna.ExpectReplyAsync("That failed (ref *).");
        }

        Assert.Equal([OutcomeKind.Failed, OutcomeKind.Failed], outcomes.Select(o => o.Kind));
    }

    [Fact]
    public async Task No_name_of_a_person_and_no_text_stands_in_the_log_above_Debug()
    {
        await using Skype skype = Skype4Net.Skype.Create(_world.Options);
        using BotCommands commands = skype.UseCommands(
            list => list.Add<Reminders>(), new CommandOptions { Services = new Notebook(), TimeLimit = TimeSpan.FromSeconds(10), MaxWaiting = 1 });
        await skype.AttachAsync();
        Conversation anna = _world.With("anna.secretly", "Anna Secretly");

        anna.Person.Say(_world.Bot, "!fail");
        await _world.ExpectHandlerErrorAsync();

        // Some of these find another at work and are turned away.
        foreach (string said in (string[])
            ["!remind 5m confidential", "!remind x confidential", "!confidential", "!decline", "!slow 5", "!add 1", "!add 2"])
            anna.Person.Say(_world.Bot, said);
        await _world.AdvanceAsync(TimeSpan.FromMinutes(10));
        await _world.CrashAsync();
        anna.Person.Say(_world.Bot, "!remind 5m confidential");
        await _world.AdvanceAsync(TimeSpan.FromMinutes(10));
        await _world.RestartAsync();
        await _world.AdvanceAsync(TimeSpan.FromMinutes(2));

        Assert.NotEmpty(_log.Messages);
        Assert.DoesNotContain(_log.Messages, l => l.Contains("secretly", StringComparison.OrdinalIgnoreCase) || l.Contains("confidential"));
    }

    internal sealed partial class Fragile : IDisposable
    {
        [BotCommand("break")]
        public Task<string> BreakAsync(CommandContext context) => Task.FromResult("broken");

        public void Dispose() => throw new InvalidOperationException("it fell apart");
    }
}
