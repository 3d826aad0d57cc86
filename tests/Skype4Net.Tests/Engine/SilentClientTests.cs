using Skype4Net.Transports;

namespace Skype4Net.Tests.Engine;

/// <summary>A client that hangs, or was stopped, is noticed when commands wait; one that is slow is not mistaken for it.</summary>
public class SilentClientTests
{
    [Theory]
    [InlineData(AttachStyle.ByName)]
    [InlineData(AttachStyle.ByConnection)]
    public async Task When_a_command_waits_and_nothing_comes_for_fifteen_seconds_the_attachment_is_lost(AttachStyle style)
    {
        await using var scripted = await ScriptedSkype.AttachAsync(client: new ScriptedTransport { AttachStyle = style });
        using var statuses = scripted.Skype.AttachmentStatusChanged.Record();
        scripted.Client.Answer = _ => "";
        Task<string> waiting = scripted.Skype.SendAsync("GET SKYPEVERSION");

        scripted.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(["GET SKYPEVERSION", "PING"], scripted.Client.Sent);
        scripted.Clock.Advance(TimeSpan.FromSeconds(9.9));
        Assert.False(waiting.IsCompleted);
        scripted.Clock.Advance(TimeSpan.FromSeconds(0.1));

        Assert.Contains("does not answer", (await Assert.ThrowsAsync<SkypeTransportException>(() => waiting.InTime())).Message);
        Assert.Equal(AttachmentStatus.NotAvailable, await statuses.NextAsync());
        Assert.Contains("does not answer",
            (await Assert.ThrowsAsync<SkypeTransportException>(() => scripted.Skype.SendAsync("FOCUS").InTime())).Message);
    }

    [Theory]
    [InlineData(AttachStyle.ByName)]
    [InlineData(AttachStyle.ByConnection)]
    public async Task It_is_attached_again_as_soon_as_it_answers_however_long_it_hung(AttachStyle style)
    {
        var client = new ScriptedTransport { AttachStyle = style };
        await using var scripted = await ScriptedSkype.AttachAsync(client: client);
        using var back = scripted.Skype.Reattached.Record();
        client.Answer = _ => "";
        Task<string> waiting = scripted.Skype.SendAsync("GET SKYPEVERSION");
        scripted.Clock.Advance(TimeSpan.FromHours(2));
        await Assert.ThrowsAsync<SkypeTransportException>(() => waiting.InTime());
        Assert.InRange(client.Sent.Count, 10, 3000);

        // It takes up where it stood: the last question is answered, and then all the others that come.
        client.Answer = _ => null;
        client.Reply("PROTOCOL 8", "PROTOCOL 8");

        await back.NextAsync();
        Assert.Equal(AttachmentStatus.Success, scripted.Skype.AttachmentStatus);
    }

    [Fact]
    public async Task Any_line_is_a_sign_of_life()
    {
        await using var scripted =
            await ScriptedSkype.AttachAsync(o => o with { CommandTimeout = TimeSpan.FromMinutes(10), SlowCommandTimeout = TimeSpan.FromMinutes(10) });
        scripted.Client.Answer = _ => "";
        Task<string> slow = scripted.Skype.SendAsync("SEARCH USERS anna");

        for (int i = 0; i < 60; i++)
        {
            scripted.Clock.Advance(TimeSpan.FromSeconds(4.9));
            scripted.Client.Push("USER ben LASTONLINETIMESTAMP 1");
        }

        Assert.Equal(["SEARCH USERS anna"], scripted.Client.Sent);
        scripted.Client.Reply("SEARCH USERS anna", "USERS anna");
        Assert.Equal("USERS anna", await slow.InTime());
    }

    [Theory]
    [InlineData("PONG")]
    [InlineData("ERROR 2 Unknown command")]
    public async Task A_client_that_answers_PING_may_take_its_time_for_the_rest(string answer)
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        scripted.Client.Answer = c => c == "PING" ? answer : "";
        Task<IReadOnlyList<User>> slow = scripted.Skype.Contacts.SearchAsync("anna");

        scripted.Clock.Advance(TimeSpan.FromSeconds(100));

        Assert.InRange(scripted.Client.Sent.Count(c => c == "PING"), 15, 21);
        Assert.False(slow.IsCompleted);
        Assert.Equal(AttachmentStatus.Success, scripted.Skype.AttachmentStatus);
    }

    [Fact]
    public async Task While_a_slow_command_runs_a_client_may_be_silent_for_half_of_its_time()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        scripted.Client.Answer = _ => "";
        Task<IReadOnlyList<User>> slow = scripted.Skype.Contacts.SearchAsync("anna");

        scripted.Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.False(slow.IsCompleted);
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAsync<SkypeTransportException>(() => slow.InTime());
    }

    [Fact]
    public async Task Nobody_asks_a_client_that_has_answered_everything()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();

        Assert.Equal("PONG", await scripted.Skype.SendAsync("PING").InTime());
        scripted.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(["PING"], scripted.Client.Sent);
    }

    [Fact]
    public async Task Commands_that_time_out_sooner_do_not_hide_it()
    {
        await using var scripted = await ScriptedSkype.AttachAsync(o => o with { CommandTimeout = TimeSpan.FromSeconds(2) });
        scripted.Client.Answer = _ => "";
        Task<string> waiting = scripted.Skype.SendAsync("FOCUS");

        scripted.Clock.Advance(TimeSpan.FromSeconds(15));

        await Assert.ThrowsAsync<SkypeTimeoutException>(() => waiting.InTime());
        Assert.Equal(AttachmentStatus.NotAvailable, scripted.Skype.AttachmentStatus);
    }

    [Fact]
    public async Task A_PING_that_is_answered_ERROR_68_says_that_the_user_has_signed_out()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        scripted.Client.Answer = c => c == "PING" ? "ERROR 68" : c.StartsWith("NAME ") ? "CONNSTATUS OFFLINE" : "";
        Task<string> waiting = scripted.Skype.SendAsync("FOCUS");

        scripted.Clock.Advance(TimeSpan.FromSeconds(5));

        await Assert.ThrowsAsync<SkypeTransportException>(() => waiting.InTime());
        Assert.Equal(AttachmentStatus.NotAvailable, scripted.Skype.AttachmentStatus);
    }
}
