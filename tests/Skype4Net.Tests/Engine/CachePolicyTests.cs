namespace Skype4Net.Tests.Engine;

/// <summary>What a reply may do to the cache and to the streams: how it stands to the notifications around it decides.</summary>
public class CachePolicyTests
{
    [Fact]
    public async Task A_reply_that_a_notification_overtook_does_not_leave_the_older_value()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        User anna = scripted.Skype.User("anna");
        ValueTask<OnlineStatus> read = anna.OnlineStatus.GetAsync();

        scripted.Client.Push("USER anna ONLINESTATUS AWAY");
        scripted.Client.Reply("GET USER anna ONLINESTATUS", "USER anna ONLINESTATUS ONLINE");

        Assert.Equal(OnlineStatus.Online, await read.InTime());
        Assert.False(anna.OnlineStatus.TryGetCached(out _));
        scripted.Client.Answer = _ => "USER anna ONLINESTATUS AWAY";
        Assert.Equal(OnlineStatus.Away, await anna.OnlineStatus.GetAsync().InTime());
        Assert.Equal(OnlineStatus.Away, await anna.OnlineStatus.GetAsync().InTime());
        Assert.Equal(2, scripted.Client.Sent.Count);
    }

    [Fact]
    public async Task A_refresh_that_a_notification_overtook_leaves_the_notified_value()
    {
        await using var scripted = await ScriptedSkype.AttachAsync(client: new ScriptedTransport { Answer = _ => null });
        User anna = scripted.Skype.User("anna");
        ValueTask<OnlineStatus> first = anna.OnlineStatus.GetAsync();
        scripted.Client.Reply("GET USER anna ONLINESTATUS", "USER anna ONLINESTATUS ONLINE");
        await first.InTime();
        ValueTask<OnlineStatus> again = anna.OnlineStatus.RefreshAsync();

        scripted.Client.Push("USER anna ONLINESTATUS AWAY");
        scripted.Client.Reply("GET USER anna ONLINESTATUS", "USER anna ONLINESTATUS ONLINE");

        Assert.Equal(OnlineStatus.Online, await again.InTime());
        Assert.True(anna.OnlineStatus.TryGetCached(out OnlineStatus cached));
        Assert.Equal(OnlineStatus.Away, cached);
    }

    [Fact]
    public async Task A_handler_that_reads_the_property_of_its_event_does_not_join_a_read_that_is_older()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        User anna = scripted.Skype.User("anna");
        ValueTask<OnlineStatus> before = anna.OnlineStatus.GetAsync();
        string older = scripted.Client.Numbers["GET USER anna ONLINESTATUS"];

        scripted.Client.Push("USER anna ONLINESTATUS AWAY");
        ValueTask<OnlineStatus> after = anna.OnlineStatus.GetAsync();
        scripted.Client.Push($"{older} USER anna ONLINESTATUS ONLINE");
        scripted.Client.Reply("GET USER anna ONLINESTATUS", "USER anna ONLINESTATUS AWAY");

        Assert.Equal(OnlineStatus.Online, await before.InTime());
        Assert.Equal(OnlineStatus.Away, await after.InTime());
        Assert.Equal(OnlineStatus.Away, await anna.OnlineStatus.GetAsync().InTime());
    }

    [Fact]
    public async Task A_body_that_was_edited_while_it_was_read_is_read_again()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        ChatMessage message = scripted.Skype.Chats.GetMessage(290);
        ValueTask<string> body = message.Body.GetAsync();

        scripted.Client.Push("CHATMESSAGE 290 EDITED_TIMESTAMP 1174380400");
        scripted.Client.Reply("GET CHATMESSAGE 290 BODY", "CHATMESSAGE 290 BODY before the edit");

        Assert.Equal("before the edit", await body.InTime());
        Assert.False(message.Body.TryGetCached(out _));
    }

    [Fact]
    public async Task A_reply_to_another_command_does_not_bring_back_what_was_notified_since()
    {
        var ringing = new ScriptedTransport { Answer = c => c.StartsWith("GET CALL 5") ? "CALL 5 STATUS RINGING" : null };
        await using var scripted = await ScriptedSkype.AttachAsync(client: ringing);
        Call call = scripted.Skype.Calls.Get(5);
        Assert.Equal(CallStatus.Ringing, await call.Status.GetAsync().InTime());
        Task answering = scripted.Skype.SendAsync("SET CALL 5 STATUS INPROGRESS");

        scripted.Client.Push("CALL 5 STATUS INPROGRESS");
        scripted.Client.Reply("SET CALL 5 STATUS INPROGRESS", "CALL 5 STATUS RINGING");

        await answering.InTime();
        Assert.Equal(CallStatus.InProgress, await call.Status.GetAsync().InTime());
    }

    [Fact]
    public async Task A_late_reply_is_kept_as_a_value_and_is_no_news()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var received = scripted.Skype.Chats.MessageStatusChanged.Record();
        using var notifications = scripted.Skype.Notifications.Record();
        ChatMessage message = scripted.Skype.Chats.GetMessage(290);
        ValueTask<ChatMessageStatus> read = message.Status.GetAsync();
        scripted.Clock.Advance(TimeSpan.FromSeconds(30));
        await Assert.ThrowsAsync<SkypeTimeoutException>(() => read.InTime());

        scripted.Client.Reply("GET CHATMESSAGE 290 STATUS", "CHATMESSAGE 290 STATUS RECEIVED");

        Assert.True(message.Status.TryGetCached(out ChatMessageStatus status));
        Assert.Equal(ChatMessageStatus.Received, status);
        scripted.Client.Push("PONG");
        Assert.Equal("PONG", await notifications.NextAsync());
        Assert.True(received.IsEmpty);
        Assert.Equal(1, scripted.Skype.Engine.LateReplies);
    }

    [Fact]
    public async Task So_is_the_reply_to_a_read_that_was_cancelled()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var cancel = new CancellationTokenSource();
        ValueTask<string> read = scripted.Skype.User("anna").FullName.GetAsync(cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read.InTime());

        scripted.Client.Reply("GET USER anna FULLNAME", "USER anna FULLNAME Anna B.");

        Assert.True(scripted.Skype.User("anna").FullName.TryGetCached(out string name));
        Assert.Equal("Anna B.", name);
    }

    [Fact]
    public async Task A_late_reply_of_before_a_loss_is_forgotten()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        ValueTask<string> read = scripted.Skype.User("anna").FullName.GetAsync();
        scripted.Clock.Advance(TimeSpan.FromSeconds(30));
        await Assert.ThrowsAsync<SkypeTimeoutException>(() => read.InTime());
        scripted.Client.Peer(AttachmentStatus.NotAvailable);
        scripted.Client.Peer(AttachmentStatus.Available);
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));

        scripted.Client.Reply("GET USER anna FULLNAME", "USER anna FULLNAME Anna B.");

        Assert.False(scripted.Skype.User("anna").FullName.TryGetCached(out _));
    }

    [Fact]
    public async Task A_reply_that_comes_twice_is_no_news_the_second_time()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var statuses = scripted.Skype.User("anna").OnlineStatus.Record();
        using var notifications = scripted.Skype.Notifications.Record();
        ValueTask<OnlineStatus> read = scripted.Skype.User("anna").OnlineStatus.GetAsync();
        scripted.Client.Reply("GET USER anna ONLINESTATUS", "USER anna ONLINESTATUS ONLINE");
        await read.InTime();

        scripted.Client.Reply("GET USER anna ONLINESTATUS", "USER anna ONLINESTATUS ONLINE");
        scripted.Client.Push("PONG");

        Assert.Equal("PONG", await notifications.NextAsync());
        Assert.True(statuses.IsEmpty);
    }

    [Theory]
    [InlineData("#4711 USER anna ONLINESTATUS AWAY")]
    [InlineData("#other USER anna ONLINESTATUS AWAY")]
    public async Task A_number_that_was_never_given_marks_a_notification(string line)
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var statuses = scripted.Skype.User("anna").OnlineStatus.Record();

        scripted.Client.Push(line);

        Assert.Equal(OnlineStatus.Away, await statuses.NextAsync());
        Assert.Equal(0, scripted.Skype.Engine.LateReplies);
    }
}
