namespace Skype4Net.Tests.Engine;

public class AttachingTests
{
    [Fact]
    public async Task Attaching_says_the_name_asks_for_the_protocol_and_learns_who_is_signed_in()
    {
        await using var scripted = ScriptedSkype.Create();

        await scripted.Skype.AttachAsync().InTime();

        Assert.Equal(["NAME Test", "PROTOCOL 8", "GET CURRENTUSERHANDLE"], scripted.Client.Sent);
        Assert.Equal("#0", scripted.Client.Numbers["NAME Test"]);
        Assert.Equal(8, scripted.Skype.Protocol);
        Assert.Equal("nora.lund", scripted.Skype.CurrentUser.Handle);
        Assert.Equal(AttachmentStatus.Success, scripted.Skype.AttachmentStatus);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("half ? a character")]
    public void A_name_that_cannot_be_told_is_refused_at_once(string name)
        => Assert.Equal("FriendlyName",
            Assert.Throws<ArgumentException>(() => ScriptedSkype.Create(o => o with { FriendlyName = name.Replace('?', '\ud83d') })).ParamName);

    [Fact]
    public async Task The_version_that_the_client_answers_is_the_one_in_force()
    {
        var client = new ScriptedTransport { Answer = c => c.StartsWith("PROTOCOL ") ? "PROTOCOL 3" : null };
        await using var scripted = await ScriptedSkype.AttachAsync(client: client);

        Assert.Equal(3, scripted.Skype.Protocol);
    }

    [Fact]
    public async Task With_nothing_running_it_ends_within_its_time_and_says_what_was_looked_for_and_what_to_do()
    {
        await using var scripted = ScriptedSkype.Create(client: new ScriptedTransport { IsRunning = false });

        Task attaching = scripted.Skype.AttachAsync();
        scripted.Clock.Advance(TimeSpan.FromSeconds(29));
        Assert.False(attaching.IsCompleted);
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));

        var exception = await Assert.ThrowsAsync<SkypeAttachException>(() => attaching.InTime());
        Assert.Equal(AttachFailure.NotRunning, exception.Failure);
        Assert.Contains("the script of a test", exception.Message);
        Assert.Contains("30 s", exception.Message);
        Assert.Contains("emulator", exception.Message);
        Assert.Equal(AttachmentStatus.Unknown, scripted.Skype.AttachmentStatus);
    }

    [Fact]
    public async Task A_client_that_starts_while_we_look_is_attached_a_second_later()
    {
        await using var scripted = ScriptedSkype.Create(client: new ScriptedTransport { IsRunning = false });
        Task attaching = scripted.Skype.AttachAsync();

        scripted.Client.Peer(AttachmentStatus.Available);
        Assert.Empty(scripted.Client.Sent);
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));

        await attaching.InTime();
    }

    [Fact]
    public async Task A_refusal_is_told_and_never_retried()
    {
        var client = new ScriptedTransport { Answer = c => c.StartsWith("NAME ") ? "ERROR 68" : null };
        await using var scripted = ScriptedSkype.Create(client: client);

        var exception = await Assert.ThrowsAsync<SkypeAttachException>(() => scripted.Skype.AttachAsync().InTime());

        Assert.Equal(AttachFailure.Refused, exception.Failure);
        Assert.Equal(AttachmentStatus.Refused, scripted.Skype.AttachmentStatus);
        scripted.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(["NAME Test"], client.Sent);
    }

    [Fact]
    public async Task While_nobody_is_signed_in_it_asks_again_each_second()
    {
        int asked = 0;
        var client = new ScriptedTransport { Answer = c => c.StartsWith("NAME ") && ++asked < 4 ? "CONNSTATUS OFFLINE" : null };
        await using var scripted = ScriptedSkype.Create(client: client);

        Task attaching = scripted.Skype.AttachAsync();
        for (int i = 0; i < 3; i++)
            scripted.Clock.Advance(TimeSpan.FromSeconds(1));

        await attaching.InTime();
        Assert.Equal(4, asked);
    }

    [Fact]
    public async Task Nobody_signed_in_at_the_end_of_the_time_is_said_so()
    {
        var client = new ScriptedTransport { Answer = c => c.StartsWith("NAME ") ? "CONNSTATUS OFFLINE" : null };
        await using var scripted = ScriptedSkype.Create(client: client);

        Task attaching = scripted.Skype.AttachAsync();
        scripted.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(AttachFailure.NotSignedIn, (await Assert.ThrowsAsync<SkypeAttachException>(() => attaching.InTime())).Failure);
    }

    [Fact]
    public async Task The_user_may_think_for_longer_than_the_time_for_attaching()
    {
        var client = new ScriptedTransport { Answer = c => c.StartsWith("NAME ") ? "" : "ERROR 68" };
        await using var scripted = ScriptedSkype.Create(client: client);
        using var statuses = scripted.Skype.AttachmentStatusChanged.Record();

        Task attaching = scripted.Skype.AttachAsync();
        scripted.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(AttachmentStatus.PendingAuthorization, await statuses.NextAsync());
        Assert.False(attaching.IsCompleted);

        client.Answer = _ => null;
        client.Reply("NAME Test", "OK");
        await attaching.InTime();
        Assert.Equal(AttachmentStatus.Success, await statuses.NextAsync());
    }

    [Fact]
    public async Task The_users_time_can_be_limited()
    {
        var client = new ScriptedTransport { Answer = c => c.StartsWith("NAME ") ? "" : "ERROR 68" };
        await using var scripted = ScriptedSkype.Create(o => o with { AuthorizationTimeout = TimeSpan.FromMinutes(1) }, client);

        Task attaching = scripted.Skype.AttachAsync();
        scripted.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(AttachFailure.Pending, (await Assert.ThrowsAsync<SkypeAttachException>(() => attaching.InTime())).Failure);
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_for_the_attachment()
    {
        await using var scripted = ScriptedSkype.Create(client: new ScriptedTransport { IsRunning = false });
        using var cancel = new CancellationTokenSource();

        Task attaching = scripted.Skype.AttachAsync(cancel.Token);
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => attaching.InTime());
    }

    [Fact]
    public async Task An_empty_friendly_name_is_refused_before_anything_happens()
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => Skype.AttachAsync(" \n"));
        Assert.Equal("FriendlyName", exception.ParamName);
    }
}
