using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Engine;

/// <summary>Reads of the same property share a command; each has its own limit, in full.</summary>
public class SharedReadTests
{
    private const string Question = "GET USER anna FULLNAME";

    [Fact]
    public async Task Who_joined_late_asks_again_when_the_command_was_not_answered()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        ValueTask<string> first = Name(scripted);
        scripted.Clock.Advance(TimeSpan.FromSeconds(20));
        ValueTask<string> second = Name(scripted);
        Assert.Single(scripted.Client.Sent, Question);

        Task again = AskedAsync(scripted, 2);
        scripted.Clock.Advance(TimeSpan.FromSeconds(10));
        await Assert.ThrowsAsync<SkypeTimeoutException>(() => first.InTime());
        await again;
        scripted.Clock.Advance(TimeSpan.FromSeconds(19));
        scripted.Client.Reply(Question, "USER anna FULLNAME Anna B.");

        Assert.Equal("Anna B.", await second.InTime());
    }

    [Fact]
    public async Task Each_wait_ends_after_its_own_limit()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        ValueTask<string> first = Name(scripted);
        scripted.Clock.Advance(TimeSpan.FromSeconds(10));
        ValueTask<string> second = Name(scripted);
        scripted.Clock.Advance(TimeSpan.FromSeconds(10));
        ValueTask<string> third = Name(scripted);
        Task again = AskedAsync(scripted, 2);
        scripted.Clock.Advance(TimeSpan.FromSeconds(10));
        await Assert.ThrowsAsync<SkypeTimeoutException>(() => first.InTime());
        await again;
        await JoinedAsync(scripted, 2);

        scripted.Clock.Advance(TimeSpan.FromSeconds(10));
        var late = await Assert.ThrowsAsync<SkypeTimeoutException>(() => second.InTime());
        scripted.Clock.Advance(TimeSpan.FromSeconds(9));
        scripted.Client.Reply(Question, "USER anna FULLNAME Anna B.");

        Assert.Equal(TimeSpan.FromSeconds(30), late.Timeout);
        Assert.Equal("Anna B.", await third.InTime());
        Assert.Equal(2, scripted.Client.Sent.Count(c => c == Question));
    }

    [Fact]
    public async Task A_thousand_who_joined_at_different_times_ask_together()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        var reads = new List<Task<string>>();
        for (int i = 0; i < 1000; i++)
        {
            reads.Add(Name(scripted).AsTask());
            scripted.Clock.Advance(TimeSpan.FromMilliseconds(20));
        }

        Task again = AskedAsync(scripted, 2);
        scripted.Clock.Advance(TimeSpan.FromSeconds(10));
        await Assert.ThrowsAsync<SkypeTimeoutException>(() => reads[0].InTime());
        await again;
        await JoinedAsync(scripted, 999);

        // Their last limit is over after 20 seconds, that of the second command after 30.
        for (int i = 0; i < 1400; i++)
        {
            scripted.Clock.Advance(TimeSpan.FromMilliseconds(20));
            await Task.Yield();
        }

        foreach (Task<string> read in reads)
            await Assert.ThrowsAsync<SkypeTimeoutException>(() => read.InTime());
        Assert.Equal(2, scripted.Client.Sent.Count(c => c == Question));
        Assert.Equal(0, scripted.Skype.Engine.Outstanding);
    }

    [Fact]
    public async Task Cancelling_one_that_has_asked_again_leaves_the_others_alone()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var cancel = new CancellationTokenSource();
        ValueTask<string> first = Name(scripted);
        scripted.Clock.Advance(TimeSpan.FromSeconds(20));
        ValueTask<string> given_up = scripted.Skype.User("anna").FullName.GetAsync(cancel.Token);
        ValueTask<string> wanted = Name(scripted);
        Task again = AskedAsync(scripted, 2);
        scripted.Clock.Advance(TimeSpan.FromSeconds(10));
        await Assert.ThrowsAsync<SkypeTimeoutException>(() => first.InTime());
        await again;
        await JoinedAsync(scripted, 2);

        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given_up.InTime());
        scripted.Client.Reply(Question, "USER anna FULLNAME Anna B.");

        Assert.Equal("Anna B.", await wanted.InTime());
    }

    [Fact]
    public async Task A_blocking_read_that_joined_has_its_own_limit_too()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        ValueTask<string> first = Name(scripted);
        scripted.Clock.Advance(TimeSpan.FromSeconds(20));
        var ended = new TaskCompletionSource<Exception?>();
        var reader = new Thread(() => ended.SetResult(Record.Exception(() => scripted.Skype.User("anna").FullName.Value)));
        reader.Start();
        while (reader.ThreadState != ThreadState.WaitSleepJoin)
            await Task.Yield();

        Task again = AskedAsync(scripted, 2);
        scripted.Clock.Advance(TimeSpan.FromSeconds(10));
        await Assert.ThrowsAsync<SkypeTimeoutException>(() => first.InTime());
        await again;
        scripted.Clock.Advance(TimeSpan.FromSeconds(20));

        Assert.IsType<SkypeTimeoutException>(await ended.Task.InTime());
        Assert.Equal(0, scripted.Skype.Engine.Outstanding);
    }

    /// <summary>So many wait for the command that is open: those who ask again do so on the pool.</summary>
    private static async Task JoinedAsync(ScriptedSkype scripted, int readers)
    {
        PropertySlot<string> slot = scripted.Skype.User("anna").Entry.Find(UserProperties.FullName)!;
        using var limit = new CancellationTokenSource(Eventually.Limit);
        while (slot.Readers < readers)
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private static ValueTask<string> Name(ScriptedSkype scripted) => scripted.Skype.User("anna").FullName.GetAsync();

    // Who asks again does so on the pool: the client tells when it was asked that often.
    private static Task AskedAsync(ScriptedSkype scripted, int times)
    {
        var asked = new TaskCompletionSource();
        int left = times - scripted.Client.Sent.Count(c => c == Question);
        scripted.Client.Answer = command =>
        {
            if (command == Question && --left == 0)
                asked.SetResult();
            return null;
        };
        return asked.Task.InTime();
    }
}
