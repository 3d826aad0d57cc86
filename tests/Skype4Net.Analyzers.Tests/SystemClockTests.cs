namespace Skype4Net.Tests.Analyzers;

/// <summary>S4N009: the clock of the machine in what runs for an event.</summary>
public class SystemClockTests
{
    [Theory]
    [InlineData("{|Task.Delay(1000)|}")]
    [InlineData("{|Task.Delay(TimeSpan.FromSeconds(1), token)|}")]
    [InlineData("m.ReplyAsync($\"{{|DateTime.Now|}}\")")]
    [InlineData("m.ReplyAsync($\"{{|DateTimeOffset.UtcNow|}}\")")]
    public async Task Is_found_in_the_handler_of_a_stream(string call)
        => await UserCode.InSync($"using var on = skype.Chats.MessageReceived.Handle(async m => await {call});").HasAsync("S4N009");

    [Fact]
    public async Task Is_found_in_a_handler_method()
        => await UserCode.File("""
            public sealed class Handlers : SkypeEventHandler
            {
                public override async ValueTask OnMessageReceivedAsync(ChatMessage message, CancellationToken cancellationToken)
                    => await {|Task.Delay(1000, cancellationToken)|};
            }
            """).HasAsync("S4N009");

    [Fact]
    public async Task Is_found_in_a_command_and_in_a_handler_that_is_a_service()
        => await UserCode.File(Declared + """
            public sealed class Bot : Skype4Net.Hosting.IEventHandler<ChatMessage>
            {
                [Skype4Net.Commands.BotCommand("wait")]
                public Task WaitAsync(Skype4Net.Commands.CommandContext context) => {|Task.Delay(1000)|};
                public async ValueTask HandleAsync(ChatMessage value, CancellationToken cancellationToken)
                    => await value.ReplyAsync($"{{|DateTime.Today|}}");
                public Task OtherAsync() => Task.Delay(1000);
            }
            """).HasAsync("S4N009");

    [Theory]
    [InlineData("await Task.Delay(1000); Console.WriteLine(DateTime.Now);")]
    [InlineData("using var on = skype.Chats.MessageReceived.Handle(async m => await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System));")]
    [InlineData("using var on = Observable.Range(1, 3).Subscribe(n => Console.WriteLine(DateTime.Now));")]
    [InlineData("using var on = skype.Chats.MessageReceived.Handle(async m => await m.ReplyAsync($\"{await m.Timestamp}\"));")]
    public async Task Other_code_and_other_clocks_are_left_alone(string statement) => await UserCode.InAsync(statement).IsFineAsync();

    [Theory]
    [InlineData("await Task.Delay(1000, cancellationToken);", "await Task.Delay(TimeSpan.FromMilliseconds(1000), clock, cancellationToken);")]
    [InlineData("await Task.Delay(_pause);", "await Task.Delay(_pause, clock);")]
    [InlineData("await message.ReplyAsync($\"{DateTimeOffset.UtcNow}\");", "{clock.GetUtcNow()}")]
    [InlineData("await message.ReplyAsync($\"{DateTimeOffset.Now}\");", "{clock.GetLocalNow()}")]
    [InlineData("await message.ReplyAsync($\"{DateTime.UtcNow}\");", "{clock.GetUtcNow().UtcDateTime}")]
    [InlineData("await message.ReplyAsync($\"{DateTime.Now.Hour}\");", "{clock.GetLocalNow().DateTime.Hour}")]
    [InlineData("await message.ReplyAsync($\"{DateTime.Today}\");", "{clock.GetLocalNow().Date}")]
    public async Task Is_fixed_by_the_clock_of_the_class(string before, string after)
        => await Handlers("TimeProvider clock", before).BecomesAsync(after);

    [Fact]
    public async Task Is_fixed_by_the_clock_of_the_command()
        => await UserCode.File(Declared + """
            public sealed class Bot(TimeProvider clock)
            {
                [Skype4Net.Commands.BotCommand("wait")]
                public Task WaitAsync(Skype4Net.Commands.CommandContext context) => Task.Delay(TimeSpan.FromSeconds(1));
                public TimeProvider Clock => clock;
            }
            """).BecomesAsync("Task.Delay(TimeSpan.FromSeconds(1), context.TimeProvider);");

    [Fact]
    public async Task Where_there_is_no_clock_at_hand_there_is_no_fix()
        => await Handlers("ILogger log", "log.LogInformation(\"x\"); await Task.Delay(_pause, cancellationToken);").HasNoFixAsync();

    // Stands for the packages of commands and hosting, of which the analyzers know the names alone.
    private const string Declared = """
        namespace Skype4Net.Commands
        {
            public sealed class BotCommandAttribute(string name) : Attribute { public string Name => name; }
            public sealed class CommandContext { public TimeProvider TimeProvider => TimeProvider.System; }
        }
        namespace Skype4Net.Hosting
        {
            public interface IEventHandler<in TEvent> { ValueTask HandleAsync(TEvent value, CancellationToken cancellationToken); }
        }

        """;

    private static UserCode Handlers(string parameter, string body)
        => UserCode.File($$"""
            public sealed class Handlers({{parameter}}) : SkypeEventHandler
            {
                private static readonly TimeSpan _pause = TimeSpan.FromSeconds(1);
                public override async ValueTask OnMessageReceivedAsync(ChatMessage message, CancellationToken cancellationToken)
                {
                    {{body}}
                    await message.ReplyAsync("{{parameter[..2]}}" + nameof({{parameter.Split(' ')[1]}}), cancellationToken);
                }
            }
            """);
}
