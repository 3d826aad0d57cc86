using Skype4Net.Emulator;

namespace Skype4Net.Tests.Behaviour;

/// <summary>The attachment, several programs at one client, handlers and their errors. Written once and run over every transport.</summary>
public abstract class SessionBehaviour<TTransport> : SkypeWorld<TTransport>
    where TTransport : BehaviourTransport, new()
{
    [SkippableFact]
    public async Task The_attached_client_knows_who_it_is()
    {
        Assert.Equal("bot", Skype.CurrentUser.Handle);
        Assert.Equal(8, Skype.Protocol);
        Assert.Equal(ConnectionStatus.Online, await Skype.ConnectionStatus);
        Assert.Equal(UserStatus.Online, await Skype.UserStatus);
        Assert.NotEqual("", await Skype.Version);
        Assert.True(await Skype.PingAsync() >= TimeSpan.Zero);
    }

    [SkippableFact]
    public async Task What_the_client_refuses_is_an_exception_that_says_which_command()
    {
        var exception = await Assert.ThrowsAsync<SkypeCommandException>(() => Skype.Chats.Get("#no/$such;1").Topic.GetAsync().InTime());

        Assert.Equal(SkypeError.ChatNotFound, exception.Error);
        Assert.Equal("GET CHAT #no/$such;1 TOPIC", exception.Command);
    }

    [SkippableFact]
    public async Task Sixteen_pool_threads_blocked_in_Value_all_return()
    {
        // The emulator shares the pool that is full; it must not count as silent because of that.
        ISkype skype = await AttachAsync(o => o with { FriendlyName = "Sixteen", CommandTimeout = TimeSpan.FromMinutes(2) });

        string[] names = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(
            () => skype.User(i % 2 == 0 ? "anna" : "bot").FullName.Value + skype.User($"u{i}").City.Value))).InTime();

        Assert.Equal(16, names.Length);
        Assert.All(names, n => Assert.Contains(n, new[] { "Anna B.", "The Bot" }));
    }

    [SkippableFact]
    public async Task A_handler_that_blocks_on_a_command_does_no_harm()
    {
        using var watch = Skype.Chats.MessageReceived.Subscribe(m => m.Chat.Value!.SendAsync(m.Body.Value + " back").GetAwaiter().GetResult());
        Task<ChatEntry> heard = Anna.WaitForMessageAsync(m => m.Text == "hello back");

        Anna.Say(Bot, "hello");

        await heard.InTime();
    }

    [SkippableFact]
    public async Task Several_programs_share_one_client()
    {
        ISkype second = await AttachAsync(o => o with { FriendlyName = "Second" });
        using var first = Skype.Chats.MessageReceived.Record();
        using var other = second.Chats.MessageReceived.Record();

        Anna.Say(Bot, "hello both");

        Assert.Equal("hello both", await (await first.NextAsync()).Body);
        Assert.Equal("hello both", await (await other.NextAsync()).Body);
        Assert.Contains("Second", Bot.Programs);
    }

    [SkippableFact]
    public async Task What_several_programs_say_at_once_does_not_mix()
    {
        ISkype[] programs =
            [Skype, await AttachAsync(o => o with { FriendlyName = "Second" }), await AttachAsync(o => o with { FriendlyName = "Third" })];
        Chat[] chats = await Task.WhenAll(programs.Select(p => p.Chats.WithAsync("anna")));
        string[] texts = [.. Enumerable.Range(0, 90).Select(i => new string((char)('a' + (i % 26)), 1 + (i * 37 % 400)))];

        ChatMessage[] sent = await Task.WhenAll(texts.Select((text, i) => chats[i % 3].SendAsync(text))).InTime();

        Assert.Equal(texts, await Task.WhenAll(sent.Select(m => m.Body.GetAsync().AsTask())));
        await SettleAsync();
        Assert.Equal(texts.Order(StringComparer.Ordinal), Anna.GetMessages(Bot).Select(m => m.Text).Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task Signing_out_and_in_again_is_survived_without_code()
    {
        using var back = Skype.Reattached.Record();
        using var received = Skype.Chats.MessageReceived.Record();
        Anna.Say(Bot, "hello");
        await received.NextAsync();

        Bot.LogOut();
        Anna.Say(Bot, "while you were away");
        Bot.LogIn();
        await back.NextAsync();

        Assert.Equal("while you were away", await (await received.NextAsync()).Body);
        Anna.Say(Bot, "and now");
        Assert.Equal("and now", await (await received.NextAsync()).Body);
    }

    [SkippableFact]
    public async Task Chosen_properties_of_many_objects_are_loaded_at_once()
    {
        for (int i = 0; i < 20; i++)
            Network.MakeContacts(Network.LogIn($"friend{i}", $"Friend {i}"), Bot);
        IReadOnlyList<User> friends = await Skype.Contacts.Friends;

        Assert.Equal(0, await friends.PrefetchAsync(f => [f.FullName, f.OnlineStatus, f.MoodText], window: 7));

        Assert.All(friends, f => Assert.True(f.FullName.TryGetCached(out _) && f.OnlineStatus.TryGetCached(out _)));
        ChatMessage[] none = [Skype.Chats.GetMessage(999_999)];
        Assert.Equal(1, await none.PrefetchAsync(m => [m.Body]));
    }

    [SkippableFact]
    public async Task One_property_that_fails_does_not_ruin_an_event()
    {
        using var received = Skype.Chats.MessageReceived.Record();
        Bot.Faults.ChatsAreCloudChats = true;

        Anna.Say(Bot, "still heard");

        ChatMessage message = await received.NextAsync();
        Assert.Equal("still heard", await message.Body);
        Assert.Equal("anna", await message.SenderHandle);
        await Assert.ThrowsAsync<SkypeCommandException>(async () => await (await message.Chat)!.Topic);
    }

    [SkippableFact]
    public async Task Handlers_are_methods_to_override()
    {
        var handlers = new Handlers();
        using IDisposable use = Skype.Use(handlers);

        Anna.Say(Bot, "hello");
        Assert.Equal("message hello", await handlers.Happened.NextAsync());
        Anna.SetStatus(UserStatus.Away);
        Assert.Equal("anna is Away", await handlers.Happened.NextAsync());
        await Assert.ThrowsAsync<SkypeCommandException>(() => Skype.SendAsync("NONSENSE"));
        Assert.Equal("failed 2 NONSENSE", await handlers.Happened.NextAsync());
        Anna.Call(Bot);
        Assert.Equal("call from anna", await handlers.Happened.NextAsync());
        use.Dispose();
        Anna.Say(Bot, "unheard");
        await SettleAsync();
        Assert.True(handlers.Happened.IsEmpty);
    }

    private sealed class Handlers : SkypeEventHandler
    {
        private readonly System.Reactive.Subjects.ReplaySubject<string> _happened = new();

        public Handlers() => Happened = _happened.Record();

        public Recorder<string> Happened { get; }

        public override async ValueTask OnMessageReceivedAsync(ChatMessage message, CancellationToken cancellationToken = default)
            => _happened.OnNext($"message {await message.Body}");

        public override ValueTask OnOnlineStatusChangedAsync(OnlineStatusChanged change, CancellationToken cancellationToken = default)
        {
            _happened.OnNext($"{change.User} is {change.Status}");
            return default;
        }

        public override ValueTask OnCommandFailedAsync(CommandFailure failure, CancellationToken cancellationToken = default)
        {
            _happened.OnNext($"failed {failure.Code} {failure.Command}");
            return default;
        }

        public override async ValueTask OnIncomingCallAsync(Call call, CancellationToken cancellationToken = default)
            => _happened.OnNext($"call from {await call.Partner}");
    }
}
