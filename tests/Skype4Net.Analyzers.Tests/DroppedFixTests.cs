namespace Skype4Net.Tests.Analyzers;

/// <summary>What the fixes of S4N005 and S4N006 make of results that are dropped.</summary>
public class DroppedFixTests
{
    [Theory]
    [InlineData("{ _skype.Chats.MessageReceived.Handle(OnAsync); }", "{ _subscription = _skype.Chats.MessageReceived.Handle(OnAsync); }")]
    [InlineData("=> _skype.Chats.MessageReceived.Handle(OnAsync);", "=> _subscription = _skype.Chats.MessageReceived.Handle(OnAsync);")]
    public async Task A_subscription_is_kept_in_a_field(string start, string becomes)
        => await Bot(start, "void Dispose() { }").BecomesAsync("public void Start() " + becomes);

    [Theory]
    [InlineData("void Dispose() { }", "_subscription?.Dispose();")]
    [InlineData("void Dispose() { _end.Cancel(); }", "_subscription?.Dispose();", "_end.Cancel();")]
    [InlineData("void Dispose() => _end.Cancel();", "_subscription?.Dispose();", "_end.Cancel();")]
    [InlineData("ValueTask DisposeAsync() => new(_end.CancelAsync());", "_subscription?.Dispose();", "return new(_end.CancelAsync());")]
    [InlineData("async ValueTask DisposeAsync() => await _end.CancelAsync();", "_subscription?.Dispose();", "await _end.CancelAsync();")]
    public async Task The_field_is_disposed_before_the_rest(string dispose, params string[] becomes)
    {
        UserCode code = Bot("{ _skype.Chats.MessageReceived.Handle(OnAsync); }", dispose);

        await code.BecomesAsync("private IDisposable? _subscription;");
        foreach (string part in becomes)
            await code.BecomesAsync(part);
    }

    [Fact]
    public async Task A_class_whose_Dispose_is_elsewhere_is_not_rewritten()
        => await UserCode.File("""
            public abstract class Ending : IDisposable { public void Dispose() { } }
            public sealed class Bot(ISkype skype) : Ending
            {
                public void Start() { skype.Chats.MessageReceived.Handle(async m => await m.MarkSeenAsync()); }
            }
            """).HasNoFixAsync();

    [Fact]
    public async Task A_subscription_made_by_a_handler_that_awaits_something_afterwards_ends_with_it()
        => await InHandler("user.OnlineStatus.Subscribe(s => Console.WriteLine(s)); await m.MarkSeenAsync();")
            .BecomesAsync("using var subscription = user.OnlineStatus.Subscribe(s => Console.WriteLine(s));");

    [Fact]
    public async Task A_subscription_made_at_the_end_of_a_handler_is_not_rewritten()
        => await InHandler("await m.MarkSeenAsync(); user.OnlineStatus.Subscribe(s => Console.WriteLine(s));").HasNoFixAsync();

    [Theory]
    [InlineData("m => { m.ReplyAsync(\"hello\"); }", "async m => { await m.ReplyAsync(\"hello\"); }")]
    [InlineData("m => { if (m.Id > 3) m.ReplyAsync(\"hello\"); }", "async m => { if (m.Id > 3) await m.ReplyAsync(\"hello\"); }")]
    public async Task A_handler_with_a_body_awaits_its_task(string handler, string becomes)
        => await UserCode.InSync($"using var on = skype.Chats.MessageReceived.Subscribe({handler});")
            .BecomesAsync($"skype.Chats.MessageReceived.Handle({becomes});");

    [Fact]
    public async Task A_method_becomes_asynchronous()
        => await UserCode.File("""
            public class Bot
            {
                /// <summary>Says hello.</summary>
                public void Greet(Chat chat) => chat.SendAsync("hello");
            }
            """).BecomesAsync("public async Task Greet(Chat chat) => await chat.SendAsync(\"hello\");");

    [Fact]
    public async Task A_function_inside_becomes_asynchronous()
        => await UserCode.InAsync("await Greet(); async Task Greet() { Say(); await Task.Yield(); } void Say() { chat.SendAsync(\"hello\"); }")
            .BecomesAsync("async Task Say() { await chat.SendAsync(\"hello\"); }");

    [Theory]
    [InlineData("public override string ToString() { chat.SendAsync(\"hello\"); return \"\"; }")]
    [InlineData("public void Dispose() { chat.SendAsync(\"hello\"); }")]
    [InlineData("public Chat Loud { get { chat.SendAsync(\"hello\"); return chat; } }")]
    [InlineData("public void Listen(ISkype skype) => skype.Chats.MessageReceived.Subscribe(On); "
        + "private void On(ChatMessage m) { chat.SendAsync(\"hello\"); }")]
    public async Task What_cannot_become_asynchronous_drops_it_on_purpose(string member)
        => await UserCode.File($"public class Bot(Chat chat) : {(member.Contains("Dispose") ? "IDisposable" : "object")}\n{{\n{member}\n}}")
            .BecomesAsync("{ _ = chat.SendAsync(\"hello\");");

    [Fact]
    public async Task A_chat_that_may_be_missing_has_no_task_to_await()
        => await UserCode.InSync("chat?.SendAsync(\"hello\");").BecomesAsync("_ = chat?.SendAsync(\"hello\");");

    private static UserCode InHandler(string statements)
        => UserCode.InSync($"using var on = skype.Chats.MessageReceived.Handle(async m => {{ {statements} }});");

    private static UserCode Bot(string start, string dispose)
        => UserCode.File($$"""
            public sealed class Bot : {{(dispose.Contains("Async()") ? "IAsyncDisposable" : "IDisposable")}}
            {
                private readonly CancellationTokenSource _end = new();
                private readonly ISkype _skype;
                public Bot(ISkype skype) => _skype = skype;
                public void Start() {{start}}
                public {{dispose}}
                private static ValueTask OnAsync(ChatMessage m) => default;
            }
            """);
}
