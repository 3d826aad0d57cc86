namespace Skype4Net.Tests.Analyzers;

/// <summary>S4N002 and S4N004: what a <c>Subscribe</c> handler must not do.</summary>
public class SubscribeTests
{
    [Theory]
    [InlineData("using var on = skype.Chats.MessageReceived.Subscribe({|async m => await m.ReplyAsync(\"hello\")|});")]
    [InlineData("using var on = skype.Chats.MessageReceived.Where(m => m.Id > 5).Subscribe({|async m => { await m.MarkSeenAsync(); }|});")]
    [InlineData("using var on = user.OnlineStatus.Subscribe({|async delegate { await Task.Yield(); }|});")]
    [InlineData("IObservable<ChatMessage> all = skype.Chats.MessageReceived; using var on = all.Subscribe({|async m => await m.MarkSeenAsync()|});")]
    public async Task An_asynchronous_handler_is_found(string statement) => await UserCode.InSync(statement).HasAsync("S4N002");

    [Fact]
    public async Task An_async_void_method_is_found()
        => await UserCode.File("""
            public class Bot
            {
                public IDisposable Start(ISkype skype) => skype.Chats.MessageReceived.Subscribe({|OnMessage|});
                private static async void OnMessage(ChatMessage message) => await message.MarkSeenAsync();
            }
            """).HasAsync("S4N002");

    [Theory]
    [InlineData("using var on = skype.Chats.MessageReceived.Handle(async m => await m.ReplyAsync(\"hello\"));")]
    [InlineData("using var on = skype.Chats.MessageReceived.Subscribe(m => Console.WriteLine(m.Id));")]
    [InlineData("using var on = Observable.Range(1, 3).Subscribe(async n => await Task.Yield());")]
    [InlineData("using var on = skype.Chats.MessageReceived.SelectMany(m => Observable.FromAsync(async () => await "
        + "m.Body)).Subscribe(b => Console.WriteLine(b));")]
    [InlineData("using var on = skype.Chats.MessageReceived.Subscribe(m => { _ = m.Body.GetAsync(); });")]
    [InlineData("using var on = skype.Chats.MessageReceived.Subscribe(m => Console.WriteLine(m.Body.Value));")]
    [InlineData("using var on = skype.Chats.MessageReceived.ObserveOn(Scheduler.Default).Subscribe(m => "
        + "skype.Chats.MessageReceived.FirstAsync().Wait());")]
    [InlineData("skype.Chats.MessageReceived.FirstAsync().Wait();")]
    [InlineData("using var on = skype.Chats.MessageReceived.Subscribe(m => m.MarkSeenAsync().Wait());")]
    [InlineData("using var on = skype.Chats.MessageReceived.Subscribe(m => Task.Run(() => skype.Chats.MessageReceived.FirstAsync().Wait()));")]
    public async Task What_works_is_left_alone(string statement) => await UserCode.InSync(statement).IsFineAsync();

    [Fact]
    public async Task Subscribe_becomes_Handle()
        => await UserCode.InSync("using var on = skype.Chats.MessageReceived.Subscribe(async m => await m.ReplyAsync(\"hello\"));")
            .BecomesAsync("skype.Chats.MessageReceived.Handle(async m => await m.ReplyAsync(\"hello\"))");

    [Fact]
    public async Task A_subscription_with_an_end_is_not_rewritten()
        => await UserCode.InSync("using var on = skype.Chats.MessageReceived.Subscribe(async m => await m.MarkSeenAsync(), () => { });")
            .HasNoFixAsync();

    [Theory]
    [InlineData("using var on = skype.Chats.MessageReceived.Subscribe(m => {|skype.Chats.MessageReceived.FirstAsync().Wait()|});")]
    [InlineData("using var on = skype.Chats.MessageReceived.Subscribe(m => Console.WriteLine({|skype.Chats.MessageReceived.Where(n => "
        + "n.Id > m.Id).First()|}.Id));")]
    [InlineData("using var on = skype.Chats.MessageReceived.Subscribe(m => "
        + "Console.WriteLine({|skype.Chats.MessageReceived.FirstAsync().ToTask().Result|}.Id));")]
    [InlineData("using var on = user.OnlineStatus.Subscribe(s => {|user.OnlineStatus.WhenAsync(o => o == "
        + "OnlineStatus.Online).GetAwaiter().GetResult()|});")]
    public async Task A_handler_that_waits_for_another_event_is_found(string statement) => await UserCode.InSync(statement).HasAsync("S4N004");

    [Theory]
    [InlineData("m => skype.Chats.MessageReceived.FirstAsync().Wait()", "async m => await skype.Chats.MessageReceived.FirstAsync()")]
    [InlineData(
        "m => Console.WriteLine(skype.Chats.MessageReceived.Where(n => n.Id > m.Id).First().Id)",
        "async m => Console.WriteLine((await skype.Chats.MessageReceived.Where(n => n.Id > m.Id).FirstAsync()).Id)")]
    [InlineData(
        "m => { Console.WriteLine(skype.Chats.MessageReceived.FirstAsync().ToTask().Result.Id); }",
        "async m => { Console.WriteLine((await skype.Chats.MessageReceived.FirstAsync().ToTask()).Id); }")]
    [InlineData(
        "m => { user.OnlineStatus.WhenAsync(o => o == OnlineStatus.Online).GetAwaiter().GetResult(); }",
        "async m => { await user.OnlineStatus.WhenAsync(o => o == OnlineStatus.Online); }")]
    public async Task A_handler_that_waits_for_another_event_awaits_it(string handler, string fixedHandler)
        => await UserCode.InSync($"using var on = skype.Chats.MessageReceived.Subscribe({handler});")
            .BecomesAsync($"skype.Chats.MessageReceived.Handle({fixedHandler});");

    [Theory]
    [InlineData("m => user.OnlineStatus.WhenAsync(o => o == OnlineStatus.Online).Wait(1000)")]
    [InlineData("m => skype.Chats.MessageReceived.FirstAsync().Wait(), () => { }")]
    public async Task A_handler_that_waits_and_cannot_be_given_to_Handle_is_not_rewritten(string handler)
        => await UserCode.InSync($"using var on = skype.Chats.MessageReceived.Subscribe({handler});").HasNoFixAsync();
}
