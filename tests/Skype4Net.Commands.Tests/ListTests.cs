using Skype4Net.Commands;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Tests.Commands;

/// <summary>Modules that do not go together, and modules that a function makes.</summary>
public sealed partial class ListTests : IAsyncDisposable
{
    private readonly BotWorld _world = new(new BotWorldOptions { RealTimeLimit = TimeSpan.FromSeconds(60) });

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task Two_modules_with_one_command_are_named_at_the_start()
    {
        await using Skype skype = Skype4Net.Skype.Create(_world.Options);

        ArgumentException wrong = Assert.Throws<ArgumentException>(() => skype.UseCommands(list => list.Add<One>().Add<Two>()));

        Assert.Equal("The command \"echo\" is in One and in Two; rename one of them.", wrong.Message);
    }

    [Fact]
    public async Task A_service_that_is_missing_is_named_where_handlers_fail()
    {
        await using Skype skype = Skype4Net.Skype.Create(_world.Options);
        using BotCommands commands = skype.UseCommands(list => list.Add<Reminders>());
        await skype.AttachAsync();

        await _world.With("anna").SayAsync("!remind 5m tea");

        HandlerError error = await _world.ExpectHandlerErrorAsync();
        Assert.Contains("needs a Skype4Net.Tests.Commands.Notebook", error.Exception.Message);
    }

    [Fact]
    public async Task One_instance_may_serve_all_calls_and_what_is_said_without_a_name_goes_to_the_fallback()
    {
        var one = new One();
        await using Skype skype = Skype4Net.Skype.Create(_world.Options);
        using BotCommands commands = skype.UseCommands(list => list.Add(_ => one));
        await skype.AttachAsync();
        Conversation anna = _world.With("anna");

        await anna.SayAsync("echo hello");
        await anna.ExpectReplyAsync("1: hello");
        await anna.SayAsync("EUR USD 100");
        await anna.ExpectReplyAsync("2: EUR, USD 100");
    }

    [Fact]
    public async Task Each_command_has_a_scope_that_is_disposed_once_when_its_work_has_ended()
    {
        var scopes = new List<Scope>();
        await using Skype skype = Skype4Net.Skype.Create(_world.Options);
        var options = new CommandOptions
        {
            OpenScope = () =>
            {
                var scope = new Scope();
                scopes.Add(scope);
                return scope;
            },
        };
        using BotCommands commands = skype.UseCommands(list => list.Add<Reminders>(), options);
        await skype.AttachAsync();
        Conversation anna = _world.With("anna");

        await anna.SayAsync("!remind 5m tea");
        await anna.SayAsync("!stuck");
        await _world.AdvanceAsync(TimeSpan.FromMinutes(30));

        // Given up long ago, and at work still.
        Assert.Equal([1, 0], scopes.Select(s => s.Disposals));
        await _world.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Equal([1, 1], scopes.Select(s => s.Disposals));
    }

    private sealed partial class One
    {
        private readonly List<string> _said = [];

        [BotCommand("echo")]
        public Task<string> EchoAsync(CommandContext context, string text) => NoteAsync(text);

        [BotFallback]
        public Task<string> OtherAsync(CommandContext context, string first, string rest) => NoteAsync($"{first}, {rest}");

        private Task<string> NoteAsync(string text)
        {
            _said.Add(text);
            return Task.FromResult($"{_said.Count}: {text}");
        }
    }

    private sealed partial class Two
    {
        [BotCommand("echo")]
        public static Task EchoAsync(CommandContext context) => Task.CompletedTask;
    }

    private sealed class Scope : ICommandScope
    {
        public int Disposals { get; private set; }

        public IServiceProvider Services { get; } = new Notebook();

        public ValueTask DisposeAsync()
        {
            Disposals++;
            return ValueTask.CompletedTask;
        }
    }
}
