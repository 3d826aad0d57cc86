namespace Skype4Net.Tests.Analyzers;

/// <summary>S4N005 and S4N006: results that must not be dropped.</summary>
public class DroppedTests
{
    [Fact]
    public async Task A_subscription_made_by_a_handler_is_found()
        => await UserCode.InSync("""
            using var on = skype.Chats.MessageReceived.Handle(async m =>
            {
                {|user.OnlineStatus.Subscribe(s => Console.WriteLine(s))|};
                await m.MarkSeenAsync();
            });
            """).HasAsync("S4N005");

    [Theory]
    [InlineData("public void Start() => {|skype.Chats.MessageReceived.Handle(OnAsync)|};")]
    [InlineData("public void Start() { {|skype.Chats.MessageReceived.Where(m => m.Id > 3).Handle(OnAsync)|}; }")]
    [InlineData("public void Start() { {|skype.Use(new Handlers())|}; }")]
    public async Task A_subscription_of_an_object_that_is_disposed_before_its_client_is_found(string start)
        => await UserCode.File($$"""
            public sealed class Bot(ISkype skype) : IDisposable
            {
                {{start}}
                public void Dispose() { }
                private static ValueTask OnAsync(ChatMessage m) => default;
                private sealed class Handlers : SkypeEventHandler;
            }
            """).HasAsync("S4N005");

    [Theory]
    [InlineData("skype.Chats.MessageReceived.Handle(async m => await m.MarkSeenAsync());")]
    [InlineData("using var on = skype.Chats.MessageReceived.Handle(async m => { m.Body.Take(1).Subscribe(b => Console.WriteLine(b)); "
        + "await m.MarkSeenAsync(); });")]
    public async Task A_subscription_as_long_as_the_client_is_left_alone(string statement) => await UserCode.InSync(statement).IsFineAsync();

    [Fact]
    public async Task An_object_that_owns_its_client_is_left_alone()
        => await UserCode.File("""
            public sealed class Bot : IAsyncDisposable
            {
                private ISkype _skype = null!;
                public async Task StartAsync()
                {
                    _skype = await Skype.AttachAsync("Bot");
                    _skype.Chats.MessageReceived.Handle(async m => await m.MarkSeenAsync());
                }
                public ValueTask DisposeAsync() => _skype.DisposeAsync();
            }
            """).IsFineAsync();

    [Fact]
    public async Task What_a_function_inside_is_given_is_not_known_to_outlive_the_object()
        => await UserCode.File("""
            public sealed class Tests : IDisposable
            {
                public void Start() => With(stream => stream.Handle(async m => await m.MarkSeenAsync()));
                public void Dispose() { }
                private static void With(Action<IObservable<ChatMessage>> listen) { }
            }
            """).IsFineAsync();

    [Theory]
    [InlineData("{|chat.SendAsync(\"hello\")|};")]
    [InlineData("chat?{|.SendAsync(\"hello\")|};")]
    [InlineData("{|skype.UserStatus.SetAsync(UserStatus.Away)|};")]
    [InlineData("using var on = skype.Chats.MessageReceived.Subscribe(m => {|m.ReplyAsync(\"hello\")|});")]
    public async Task A_command_that_nobody_awaits_is_found(string statement) => await UserCode.InSync(statement).HasAsync("S4N006");

    [Theory]
    [InlineData("_ = chat.SendAsync(\"hello\");")]
    [InlineData("Task sent = chat.SendAsync(\"hello\");")]
    [InlineData("Func<Task> send = () => chat.SendAsync(\"hello\");")]
    [InlineData("skype.DisposeAsync();")]
    [InlineData("Task.Run(() => 1);")]
    [InlineData("chat.SendAsync(\"hello\").ContinueWith(t => Console.WriteLine(t.IsFaulted), TaskScheduler.Default);")]
    public async Task What_is_dropped_on_purpose_or_kept_is_left_alone(string statement) => await UserCode.InSync(statement).IsFineAsync();

    [Fact]
    public async Task A_handler_that_drops_its_only_task_becomes_an_asynchronous_one()
        => await UserCode.InSync("using var on = skype.Chats.MessageReceived.Subscribe(m => m.ReplyAsync(\"hello\"));")
            .BecomesAsync("skype.Chats.MessageReceived.Handle(async m => await m.ReplyAsync(\"hello\"))");
}
