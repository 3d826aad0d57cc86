namespace Skype4Net.Tests.Engine;

public class CommandTests
{
    [Fact]
    public async Task Replies_find_their_commands_in_any_order()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        ValueTask<string> anna = scripted.Skype.User("anna").FullName.GetAsync();
        ValueTask<string> ben = scripted.Skype.User("ben").FullName.GetAsync();

        scripted.Client.Reply("GET USER ben FULLNAME", "USER ben FULLNAME Ben Okoro");
        scripted.Client.Reply("GET USER anna FULLNAME", "USER anna FULLNAME Anna B.");

        Assert.Equal("Anna B.", await anna.InTime());
        Assert.Equal("Ben Okoro", await ben.InTime());
    }

    [Fact]
    public async Task Identical_reads_at_the_same_time_share_one_command()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        ValueTask<string> first = scripted.Skype.User("anna").FullName.GetAsync();
        ValueTask<string> second = scripted.Skype.User("ANNA").FullName.GetAsync();

        Assert.Equal(["GET USER anna FULLNAME"], scripted.Client.Sent);
        scripted.Client.Reply("GET USER anna FULLNAME", "USER anna FULLNAME Anna B.");
        Assert.Equal("Anna B.", await first.InTime());
        Assert.Equal("Anna B.", await second.InTime());
    }

    [Fact]
    public async Task Cancelling_one_of_two_that_share_a_command_leaves_the_other_alone()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var cancel = new CancellationTokenSource();
        ValueTask<string> given_up = scripted.Skype.User("anna").FullName.GetAsync(cancel.Token);
        ValueTask<string> wanted = scripted.Skype.User("anna").FullName.GetAsync();

        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given_up.InTime());
        scripted.Client.Reply("GET USER anna FULLNAME", "USER anna FULLNAME Anna B.");

        Assert.Equal("Anna B.", await wanted.InTime());
    }

    [Fact]
    public async Task A_handle_may_come_back_in_another_case()
    {
        await using var scripted = await ScriptedSkype.AttachAsync(client: Answering("GET USER Anna FULLNAME", "user anna fullname Anna B."));

        Assert.Equal("Anna B.", await scripted.Skype.User("Anna").FullName.GetAsync().InTime());
    }

    [Fact]
    public async Task An_error_becomes_an_exception_with_its_number_its_name_and_the_command()
    {
        await using var scripted = await ScriptedSkype.AttachAsync(client: Answering("GET USER anna CITY", "ERROR 10 Invalid PROP"));

        var exception = await Assert.ThrowsAsync<SkypeCommandException>(() => scripted.Skype.User("anna").City.GetAsync().InTime());

        Assert.Equal(10, exception.Code);
        Assert.Equal(SkypeError.InvalidProperty, exception.Error);
        Assert.Equal("Invalid PROP", exception.Text);
        Assert.Equal("GET USER anna CITY", exception.Command);
    }

    [Fact]
    public async Task An_error_with_an_unknown_number_keeps_its_number()
    {
        await using var scripted = await ScriptedSkype.AttachAsync(client: Answering("FOCUS", "ERROR 4711 whatever"));

        var exception = await Assert.ThrowsAsync<SkypeCommandException>(() => scripted.Skype.SendAsync("FOCUS").InTime());

        Assert.Equal((4711, SkypeError.Unknown), (exception.Code, exception.Error));
    }

    [Fact]
    public async Task A_cloud_chat_is_explained()
    {
        const string chat = "19:0123456789abcdef@thread.skype";
        await using var scripted = await ScriptedSkype.AttachAsync(client: Answering($"GET CHAT {chat} TOPIC", "ERROR 105"));

        var exception = await Assert.ThrowsAsync<SkypeCommandException>(() => scripted.Skype.Chats.Get(chat).Topic.GetAsync().InTime());

        Assert.Contains("never served by the Desktop API", exception.Message);
        Assert.True(scripted.Skype.Chats.Get(chat).IsCloudChat);
    }

    [Fact]
    public async Task A_reply_that_does_not_fit_is_an_error_that_shows_both()
    {
        await using var scripted = await ScriptedSkype.AttachAsync(client: Answering("GET USER anna FULLNAME", "BAD FORMAT"));

        var exception = await Assert.ThrowsAsync<SkypeProtocolException>(() => scripted.Skype.User("anna").FullName.GetAsync().InTime());

        Assert.Equal("BAD FORMAT", exception.Reply);
        Assert.Contains("USER anna FULLNAME", exception.Message);
    }

    [Fact]
    public async Task OK_is_success_for_a_command_that_returns_nothing()
    {
        const string chat = "#a/$b;1";
        await using var scripted = await ScriptedSkype.AttachAsync(client: Answering($"ALTER CHAT {chat} LEAVE", "OK"));

        await scripted.Skype.Chats.Get(chat).LeaveAsync().InTime();
    }

    [Theory]
    [InlineData("ALTER CHAT SETTOPIC")]
    [InlineData("ALTER CHAT SETTOPIC eggs")]
    [InlineData("ALTER CHAT #a/$b;1 SETTOPIC eggs")]
    public async Task The_reply_to_an_action_may_leave_out_the_chat_or_not(string reply)
    {
        await using var scripted = await ScriptedSkype.AttachAsync(client: Answering("ALTER CHAT #a/$b;1 SETTOPIC eggs", reply));

        await scripted.Skype.Chats.Get("#a/$b;1").Topic.SetAsync("eggs").InTime();
    }

    [Fact]
    public async Task A_command_that_is_not_answered_ends_in_time_and_a_late_reply_harms_nobody()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        ValueTask<string> name = scripted.Skype.User("anna").FullName.GetAsync();

        scripted.Clock.Advance(TimeSpan.FromSeconds(30));
        var exception = await Assert.ThrowsAsync<SkypeTimeoutException>(() => name.InTime());
        Assert.Equal("GET USER anna FULLNAME", exception.Command);
        Assert.Equal(TimeSpan.FromSeconds(30), exception.Timeout);
        Assert.Contains("Success", exception.Message);

        scripted.Client.Reply("GET USER anna FULLNAME", "USER anna FULLNAME Too Late");
        scripted.Client.Answer = _ => "USER anna FULLNAME Anna B.";
        Assert.Equal("Anna B.", await scripted.Skype.User("anna").FullName.RefreshAsync().InTime());
        Assert.Equal(0, scripted.Skype.Engine.Outstanding);
        Assert.Equal(1, scripted.Skype.Engine.LateReplies);
    }

    [Fact]
    public async Task Each_command_has_a_time_of_its_own()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        Task slow = scripted.Skype.Contacts.SearchAsync("lund");
        scripted.Clock.Advance(TimeSpan.FromSeconds(20));
        Task quick = scripted.Skype.SendAsync("FOCUS");

        scripted.Clock.Advance(TimeSpan.FromSeconds(30));
        await Assert.ThrowsAsync<SkypeTimeoutException>(() => quick.InTime());
        Assert.False(slow.IsCompleted);
        scripted.Clock.Advance(TimeSpan.FromSeconds(70));

        await Assert.ThrowsAsync<SkypeTimeoutException>(() => slow.InTime());
    }

    [Fact]
    public async Task Beyond_ten_thousand_unanswered_commands_the_next_one_waits_its_turn()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        scripted.Client.Sent.Clear();
        Task<string>[] replies = [.. Enumerable.Range(0, 10_001).Select(i => scripted.Skype.SendAsync($"COMMAND {i}"))];
        Assert.Equal("COMMAND 9999", scripted.Client.Sent[^1]);

        scripted.Client.Reply("COMMAND 0", "COMMAND 0");

        await replies[0].InTime();
        Assert.Equal("COMMAND 10000", scripted.Client.Sent[^1]);
    }

    [Fact]
    public async Task Ten_thousand_commands_may_be_open_at_once()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        Task<string>[] names = [.. Enumerable.Range(0, 10_000).Select(i => scripted.Skype.User($"user{i}").FullName.GetAsync().AsTask())];
        Assert.Equal(10_000, scripted.Skype.Engine.Outstanding);

        for (int i = 9_999; i >= 0; i--)
            scripted.Client.Reply($"GET USER user{i} FULLNAME", $"USER user{i} FULLNAME Name {i}");

        string[] all = await Task.WhenAll(names).InTime();
        Assert.Equal("Name 4711", all[4711]);
        Assert.Equal(0, scripted.Skype.Engine.Outstanding);
    }

    [Fact]
    public async Task What_the_transport_could_not_deliver_fails_that_command_alone()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        Task<string> lost = scripted.Skype.SendAsync("FOCUS");
        Task<string> kept = scripted.Skype.SendAsync("MINIMIZE");

        string number = scripted.Client.Numbers["FOCUS"];
        scripted.Skype.Engine.OnUndelivered(
            System.Text.Encoding.UTF8.GetBytes($"{number} FOCUS"), new SkypeTransportException("The bus refused it."));
        scripted.Client.Reply("MINIMIZE", "MINIMIZE");

        Assert.Contains("The bus refused it.", (await Assert.ThrowsAsync<SkypeTransportException>(() => lost.InTime())).Message);
        Assert.Equal("MINIMIZE", await kept.InTime());
    }

    [Fact]
    public async Task Disposing_ends_every_outstanding_command()
    {
        var scripted = await ScriptedSkype.AttachAsync();
        Task<string> focus = scripted.Skype.SendAsync("FOCUS");

        await scripted.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => focus.InTime());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => scripted.Skype.SendAsync("FOCUS").InTime());
        await scripted.DisposeAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("#5 FOCUS")]
    [InlineData("FOCUS\0")]
    [InlineData("half a character")]
    public async Task A_raw_command_that_cannot_be_sent_is_refused_before_it_is_sent(string command)
    {
        await using var scripted = await ScriptedSkype.AttachAsync();

        // The test runner cannot carry an unpaired surrogate as data.
        command = command == "half a character" ? "FOCUS \ud800" : command;
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => scripted.Skype.SendAsync(command));

        Assert.Equal("command", exception.ParamName);
        Assert.Empty(scripted.Client.Sent);
    }

    private static ScriptedTransport Answering(string command, string reply) => new() { Answer = c => c == command ? reply : null };
}
