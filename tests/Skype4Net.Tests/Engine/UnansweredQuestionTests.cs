using Skype4Net.Transports;

namespace Skype4Net.Tests.Engine;

/// <summary>
/// NAME, PROTOCOL and GET CURRENTUSERHANDLE may be lost, late or answered with nonsense: no state of the attachment waits for ever.
/// </summary>
public class UnansweredQuestionTests
{
    [Theory]
    [InlineData("NAME Test")]
    [InlineData("PROTOCOL 8")]
    [InlineData("GET CURRENTUSERHANDLE")]
    public async Task One_lost_reply_at_the_first_attach_is_made_up_for(string lost)
    {
        await using var scripted = ScriptedSkype.Create(client: Once(lost, ""));

        Task attaching = scripted.Skype.AttachAsync();
        scripted.Clock.Advance(TimeSpan.FromSeconds(7));

        await attaching.InTime();
        Assert.Equal("nora.lund", scripted.Skype.CurrentUser.Handle);
    }

    [Theory]
    [InlineData("NAME Test", "")]
    [InlineData("NAME Test", "ERROR 9901 internal error")]
    [InlineData("NAME Test", "what")]
    [InlineData("PROTOCOL 8", "")]
    [InlineData("PROTOCOL 8", "ERROR 9901 internal error")]
    [InlineData("PROTOCOL 8", "PROTOCOL many")]
    [InlineData("PROTOCOL 8", "ERROR 68")]
    [InlineData("GET CURRENTUSERHANDLE", "")]
    [InlineData("GET CURRENTUSERHANDLE", "ERROR 9901 internal error")]
    [InlineData("GET CURRENTUSERHANDLE", "ERROR 68")]
    [InlineData("GET CURRENTUSERHANDLE", "CURRENTUSERHANDLE")]
    [InlineData("GET CURRENTUSERHANDLE", "what")]
    public async Task One_bad_reply_at_the_return_is_made_up_for(string command, string reply)
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var back = scripted.Skype.Reattached.Record();

        scripted.Client.Answer = Once(command, reply).Answer;
        Restart(scripted);
        scripted.Clock.Advance(TimeSpan.FromSeconds(7));

        Assert.Equal("nora.lund", (await back.NextAsync()).CurrentUser);
    }

    [Fact]
    public async Task The_name_itself_may_be_lost_so_it_is_said_again()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var back = scripted.Skype.Reattached.Record();
        int names = 0;
        scripted.Client.Answer = c => c.StartsWith("NAME ") ? ++names == 1 ? "" : null : names < 2 ? "ERROR 68" : null;

        Restart(scripted);
        scripted.Clock.Advance(TimeSpan.FromSeconds(15));

        await back.NextAsync();
    }

    [Fact]
    public async Task But_a_user_who_thinks_is_not_asked_again_and_again()
    {
        await using var scripted = ScriptedSkype.Create(client: Thinking());

        Task attaching = scripted.Skype.AttachAsync();
        scripted.Clock.Advance(TimeSpan.FromSeconds(25));
        Assert.Single(scripted.Client.Sent, "NAME Test");
        scripted.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(AttachmentStatus.PendingAuthorization, scripted.Skype.AttachmentStatus);
        Assert.InRange(scripted.Client.Sent.Count(c => c == "NAME Test"), 2, 12);
        scripted.Client.Answer = _ => null;
        scripted.Clock.Advance(TimeSpan.FromSeconds(5));
        await attaching.InTime();
    }

    [Fact]
    public async Task Asking_what_became_of_the_question_does_not_prolong_the_time_to_think()
    {
        await using var scripted = ScriptedSkype.Create(o => o with { AuthorizationTimeout = TimeSpan.FromMinutes(1) }, Thinking());

        Task attaching = scripted.Skype.AttachAsync();
        scripted.Clock.Advance(TimeSpan.FromSeconds(62));

        Assert.Equal(AttachFailure.Pending, (await Assert.ThrowsAsync<SkypeAttachException>(() => attaching.InTime())).Failure);
    }

    [Fact]
    public async Task When_the_client_quits_before_the_user_has_decided_the_time_for_finding_one_begins_anew()
    {
        await using var scripted = ScriptedSkype.Create(client: Thinking());
        Task attaching = scripted.Skype.AttachAsync();
        scripted.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.False(attaching.IsCompleted);

        scripted.Client.Peer(AttachmentStatus.NotAvailable);
        scripted.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(AttachFailure.NotRunning, (await Assert.ThrowsAsync<SkypeAttachException>(() => attaching.InTime())).Failure);
    }

    [Fact]
    public async Task A_client_that_is_there_and_says_nothing_at_all_is_no_user_who_thinks()
    {
        await using var scripted =
            ScriptedSkype.Create(o => o with { AttachTimeout = TimeSpan.FromSeconds(5) }, new ScriptedTransport { Answer = _ => "" });

        Task attaching = scripted.Skype.AttachAsync();
        scripted.Clock.Advance(TimeSpan.FromSeconds(5));

        var exception = await Assert.ThrowsAsync<SkypeAttachException>(() => attaching.InTime());
        Assert.Equal(AttachFailure.NoAnswer, exception.Failure);
        Assert.Contains("did not answer within 5 s", exception.Message);
        scripted.Client.Sent.Clear();
        scripted.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Empty(scripted.Client.Sent);
    }

    [Fact]
    public async Task A_client_that_does_not_know_who_is_signed_in_is_attached_without_a_user()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var back = scripted.Skype.Reattached.Record();
        scripted.Client.Answer = c => c == "GET CURRENTUSERHANDLE" ? "ERROR 7 GET: invalid WHAT" : null;

        Restart(scripted);
        scripted.Clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal("", (await back.NextAsync()).CurrentUser);
    }

    [Fact]
    public async Task Unless_it_has_told_it_unasked()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var back = scripted.Skype.Reattached.Record();
        scripted.Client.Answer = c =>
        {
            if (c == "PROTOCOL 8")
                scripted.Client.Push("CURRENTUSERHANDLE ada.k");
            return c == "GET CURRENTUSERHANDLE" ? "ERROR 2 Unknown command" : null;
        };

        Restart(scripted);
        scripted.Clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(("ada.k", true), await back.NextAsync() is var (user, changed, _) ? (user, changed) : default);
    }

    [Fact]
    public async Task An_attach_call_while_the_client_is_away_ends_within_its_time_and_the_search_goes_on()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        scripted.Client.Peer(AttachmentStatus.NotAvailable);

        Task attaching = scripted.Skype.AttachAsync();
        scripted.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(AttachFailure.NotRunning, (await Assert.ThrowsAsync<SkypeAttachException>(() => attaching.InTime())).Failure);

        using var statuses = scripted.Skype.AttachmentStatusChanged.Record();
        scripted.Client.Peer(AttachmentStatus.Available);
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));
        await statuses.NextAsync(s => s == AttachmentStatus.Success);
    }

    [Fact]
    public async Task A_client_whose_coming_was_not_told_is_found_by_looking()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var back = scripted.Skype.Reattached.Record();
        scripted.Client.Peer(AttachmentStatus.NotAvailable);

        scripted.Client.IsRunning = true;
        scripted.Clock.Advance(TimeSpan.FromSeconds(6));

        await back.NextAsync();
    }

    [Fact]
    public async Task On_a_connection_that_needs_no_permission_the_answer_to_the_name_tells_that_nobody_is_signed_in()
    {
        var client = new ScriptedTransport
        {
            AttachStyle = AttachStyle.ByConnection,
            Answer = c => c.StartsWith("NAME ") ? "CONNSTATUS OFFLINE" : "ERROR 68",
        };
        await using var scripted = ScriptedSkype.Create(client: client);

        Task attaching = scripted.Skype.AttachAsync();
        scripted.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(AttachFailure.NotSignedIn, (await Assert.ThrowsAsync<SkypeAttachException>(() => attaching.InTime())).Failure);
    }

    // As a client does while its user has the question on the screen.
    private static ScriptedTransport Thinking() => new() { Answer = c => c.StartsWith("NAME ") ? "" : "ERROR 68" };

    private static ScriptedTransport Once(string command, string reply)
    {
        bool done = false;
        return new ScriptedTransport
        {
            Answer = c =>
            {
                if (done || c != command)
                    return null;
                done = true;
                return reply;
            },
        };
    }

    private static void Restart(ScriptedSkype scripted)
    {
        scripted.Client.Peer(AttachmentStatus.NotAvailable);
        scripted.Client.Peer(AttachmentStatus.Available);
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));
    }
}
