namespace Skype4Net.Tests.Engine;

/// <summary>Commands that wait: for the attachment, for their turn, for a reply; and how each wait ends.</summary>
public class WaitingTests
{
    [Fact]
    public async Task Cancelling_one_reader_who_waits_for_the_client_leaves_the_others_alone()
    {
        await using var scripted = await Waiting();
        using var cancel = new CancellationTokenSource();
        ValueTask<string> given_up = scripted.Skype.User("anna").FullName.GetAsync(cancel.Token);
        ValueTask<string> wanted = scripted.Skype.User("anna").FullName.GetAsync();

        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given_up.InTime());
        Return(scripted);

        Assert.Equal("Anna B.", await wanted.InTime());
    }

    [Fact]
    public async Task The_limit_of_a_command_that_waits_for_the_client_counts_from_the_call()
    {
        await using var scripted = await Waiting(_ => null);
        Task<string> focus = scripted.Skype.SendAsync("FOCUS");

        scripted.Clock.Advance(TimeSpan.FromSeconds(28));
        Return(scripted);
        Assert.Contains("FOCUS", scripted.Client.Sent);
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAsync<SkypeTimeoutException>(() => focus.InTime());
    }

    [Fact]
    public async Task A_command_that_was_cancelled_before_the_client_came_back_is_never_sent()
    {
        await using var scripted = await Waiting();
        using var cancel = new CancellationTokenSource();
        Task<string> focus = scripted.Skype.SendAsync("FOCUS", cancel.Token);
        ValueTask<string> city = scripted.Skype.User("anna").City.GetAsync(cancel.Token);

        await cancel.CancelAsync();
        Return(scripted);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => focus.InTime());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => city.InTime());
        Assert.Equal(["NAME Test", "PROTOCOL 8", "GET CURRENTUSERHANDLE"], scripted.Client.Sent);
        Assert.Equal(0, scripted.Skype.Engine.Outstanding);
    }

    [Fact]
    public async Task A_command_that_waits_outlives_another_loss_and_is_sent_once()
    {
        await using var scripted = await Waiting();
        Task<string> focus = scripted.Skype.SendAsync("FOCUS");

        scripted.Client.Answer = c => c.StartsWith("GET CURRENT") ? "" : Names(c);
        Return(scripted);
        scripted.Client.Peer(AttachmentStatus.NotAvailable);
        scripted.Client.Answer = Names;
        Return(scripted);

        Assert.Equal("FOCUS", await focus.InTime());
        Assert.Single(scripted.Client.Sent, "FOCUS");
    }

    [Fact]
    public async Task A_command_whose_time_ended_before_it_was_sent_says_so()
    {
        await using var scripted = await Waiting();
        Task<string> focus = scripted.Skype.SendAsync("FOCUS");

        scripted.Clock.Advance(TimeSpan.FromSeconds(30));

        var exception = await Assert.ThrowsAsync<SkypeTimeoutException>(() => focus.InTime());
        Assert.Contains("was not sent", exception.Message);
        Return(scripted);
        Assert.DoesNotContain("FOCUS", scripted.Client.Sent);
    }

    [Fact]
    public async Task Cancelling_commands_without_a_limit_leaves_nothing_behind()
    {
        await using var scripted = await ScriptedSkype.AttachAsync(o => o with { CommandTimeout = Timeout.InfiniteTimeSpan });
        using var cancel = new CancellationTokenSource();
        Task<string> focus = scripted.Skype.SendAsync("FOCUS", cancel.Token);
        ValueTask<string> first = scripted.Skype.User("anna").FullName.GetAsync(cancel.Token);
        ValueTask<string> second = scripted.Skype.User("anna").FullName.GetAsync(cancel.Token);
        Assert.Equal(2, scripted.Skype.Engine.Outstanding);

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => focus.InTime());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first.InTime());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second.InTime());
        Assert.Equal(0, scripted.Skype.Engine.Outstanding);
    }

    [Fact]
    public async Task Blocking_reads_end_within_their_limit_though_they_fill_the_pool()
    {
        using var program = RunningProgram.Alone("tests/Skype4Net.Tests", Runner.FullPool.Switch);

        Assert.Equal("16 timeouts", await program.LineAsync(l => l.EndsWith("timeouts")));
    }

    private static async Task<ScriptedSkype> Waiting(Func<string, string?>? answer = null)
    {
        var client = new ScriptedTransport { Answer = answer ?? Names };
        ScriptedSkype scripted = await ScriptedSkype.AttachAsync(o => o with { WhileDetached = WhileDetached.Wait }, client);
        scripted.Client.Peer(AttachmentStatus.NotAvailable);
        return scripted;
    }

    private static void Return(ScriptedSkype scripted)
    {
        scripted.Client.Peer(AttachmentStatus.Available);
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));
    }

    private static string? Names(string command) => command switch
    {
        "GET USER anna FULLNAME" => "USER anna FULLNAME Anna B.",
        "FOCUS" => "FOCUS",
        _ => null,
    };
}
