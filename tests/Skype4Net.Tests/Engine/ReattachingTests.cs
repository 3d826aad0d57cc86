using Skype4Net.Transports;

namespace Skype4Net.Tests.Engine;

public class ReattachingTests
{
    [Fact]
    public async Task When_the_client_goes_away_each_outstanding_command_fails_at_once_with_an_exception_of_its_own()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        Task<string> ping = scripted.Skype.SendAsync("GET SKYPEVERSION");
        Task<string> focus = scripted.Skype.SendAsync("FOCUS");

        scripted.Client.Peer(AttachmentStatus.NotAvailable, "the client was killed.");

        var first = await Assert.ThrowsAsync<SkypeTransportException>(() => ping.InTime());
        var second = await Assert.ThrowsAsync<SkypeTransportException>(() => focus.InTime());
        Assert.Equal("GET SKYPEVERSION", first.Command);
        Assert.Equal("FOCUS", second.Command);
        Assert.NotSame(first, second);
        Assert.Contains("the client was killed.", first.Message);
    }

    [Theory]
    [InlineData("the client was killed")]
    [InlineData("the client was killed.")]
    public async Task Why_it_went_away_is_one_sentence_in_the_exception_and_in_the_log(string reason)
    {
        var log = new RecordingLoggerFactory();
        await using var scripted = await ScriptedSkype.AttachAsync(o => o with { LoggerFactory = log });
        Task<string> focus = scripted.Skype.SendAsync("FOCUS");

        scripted.Client.Peer(AttachmentStatus.NotAvailable, reason);

        var exception = await Assert.ThrowsAsync<SkypeTransportException>(() => focus.InTime());
        Assert.Contains("was answered: the client was killed. The command", exception.Message);
        Assert.Contains(log.Messages, m => m.Contains("lost: the client was killed. 1 outstanding", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_it_is_back_the_name_and_the_protocol_are_said_again_and_nothing_is_cached()
    {
        await using var scripted = await ScriptedSkype.AttachAsync(client: new ScriptedTransport { Answer = Names });
        using var back = scripted.Skype.Reattached.Record();
        Assert.Equal("Anna B.", await scripted.Skype.User("anna").FullName);

        scripted.Client.Peer(AttachmentStatus.NotAvailable);
        Assert.False(scripted.Skype.User("anna").FullName.TryGetCached(out _));
        scripted.Client.Sent.Clear();
        scripted.Client.Peer(AttachmentStatus.Available);
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));

        Reattachment reattachment = await back.NextAsync();
        Assert.False(reattachment.AccountChanged);
        Assert.Equal(TimeSpan.FromSeconds(1), reattachment.Away);
        Assert.Equal(["NAME Test", "PROTOCOL 8", "GET CURRENTUSERHANDLE"], scripted.Client.Sent);
    }

    [Fact]
    public async Task A_server_that_takes_connections_is_ready_and_asked_at_once()
    {
        await using var scripted = await ScriptedSkype.AttachAsync(client: new ScriptedTransport { AttachStyle = AttachStyle.ByConnection });
        using var back = scripted.Skype.Reattached.Record();

        scripted.Client.Peer(AttachmentStatus.NotAvailable);
        scripted.Client.Peer(AttachmentStatus.Available);

        Assert.Equal(TimeSpan.Zero, (await back.NextAsync()).Away);
    }

    [Fact]
    public async Task Another_account_of_which_the_client_tells_in_passing_is_noticed_too()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var back = scripted.Skype.Reattached.Record();
        scripted.Client.Answer = c => c == "GET CURRENTUSERHANDLE" ? "CURRENTUSERHANDLE ada.k" : null;

        scripted.Client.Push("CURRENTUSERHANDLE ada.k");
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(("ada.k", true), await back.NextAsync() is var (user, changed, _) ? (user, changed) : default);
    }

    [Fact]
    public async Task Another_account_at_the_return_is_noticed()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var back = scripted.Skype.Reattached.Record();

        scripted.Client.Peer(AttachmentStatus.NotAvailable);
        scripted.Client.Answer = c => c == "GET CURRENTUSERHANDLE" ? "CURRENTUSERHANDLE ada.k" : null;
        scripted.Client.Peer(AttachmentStatus.Available);
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(new Reattachment("ada.k", true, TimeSpan.FromSeconds(1)), await back.NextAsync());
    }

    [Fact]
    public async Task Subscriptions_live_through_a_loss()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var back = scripted.Skype.Reattached.Record();
        using var statuses = scripted.Skype.User("anna").OnlineStatus.Record();

        scripted.Client.Peer(AttachmentStatus.NotAvailable);
        scripted.Client.Peer(AttachmentStatus.Available);
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));
        await back.NextAsync();
        scripted.Client.Push("USER anna ONLINESTATUS AWAY");

        Assert.Equal(OnlineStatus.Away, await statuses.NextAsync());
    }

    [Fact]
    public async Task Signing_out_is_a_loss_and_signing_in_again_is_found_by_asking()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var statuses = scripted.Skype.AttachmentStatusChanged.Record();
        bool signedIn = false;
        scripted.Client.Answer = c => c.StartsWith("NAME ") && !signedIn ? "CONNSTATUS OFFLINE" : null;

        scripted.Client.Push("CONNSTATUS LOGGEDOUT");
        Assert.Equal(AttachmentStatus.NotAvailable, await statuses.NextAsync());
        scripted.Clock.Advance(TimeSpan.FromMinutes(1));
        signedIn = true;
        scripted.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(AttachmentStatus.Success, await statuses.NextAsync());
    }

    [Fact]
    public async Task A_command_without_attachment_fails_at_once_and_says_why()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        scripted.Client.Peer(AttachmentStatus.NotAvailable, "it has gone");

        var exception = await Assert.ThrowsAsync<SkypeTransportException>(() => scripted.Skype.SendAsync("FOCUS").InTime());
        Assert.Contains("it has gone", exception.Message);
        await Assert.ThrowsAsync<SkypeTransportException>(() => scripted.Skype.User("anna").FullName.GetAsync().InTime());
        Assert.Throws<SkypeTransportException>(() => scripted.Skype.User("anna").City.Value);
    }

    [Fact]
    public async Task Or_it_waits_for_the_return_if_the_options_say_so()
    {
        await using var scripted = await ScriptedSkype.AttachAsync(
            o => o with { WhileDetached = WhileDetached.Wait }, new ScriptedTransport { Answer = Names });
        scripted.Client.Peer(AttachmentStatus.NotAvailable);
        ValueTask<string> name = scripted.Skype.User("anna").FullName.GetAsync();

        scripted.Client.Peer(AttachmentStatus.Available);
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("Anna B.", await name.InTime());
    }

    [Fact]
    public async Task But_not_for_longer_than_its_own_time()
    {
        await using var scripted = await ScriptedSkype.AttachAsync(o => o with { WhileDetached = WhileDetached.Wait });
        scripted.Client.Peer(AttachmentStatus.NotAvailable);
        Task<string> focus = scripted.Skype.SendAsync("FOCUS");

        scripted.Clock.Advance(TimeSpan.FromSeconds(30));

        await Assert.ThrowsAsync<SkypeTimeoutException>(() => focus.InTime());
    }

    [Fact]
    public async Task Without_the_policy_it_stays_detached_until_asked()
    {
        await using var scripted = await ScriptedSkype.AttachAsync(o => o with { Reattach = false });
        scripted.Client.Peer(AttachmentStatus.NotAvailable);
        scripted.Client.Peer(AttachmentStatus.Available);
        scripted.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(AttachmentStatus.Available, scripted.Skype.AttachmentStatus);

        await scripted.Skype.AttachAsync().InTime();

        Assert.Equal(AttachmentStatus.Success, scripted.Skype.AttachmentStatus);
    }

    private static string? Names(string command) => command == "GET USER anna FULLNAME" ? "USER anna FULLNAME Anna B." : null;
}
