using System.Reactive.Linq;
using System.Reactive.Threading.Tasks;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Tests.Testing;

/// <summary>The test kit for bots: what it waits for, what it lets pass, and what it says when things go wrong.</summary>
public sealed class BotWorldTests : IAsyncDisposable
{
    private readonly BotWorld _world = new(new BotWorldOptions { RealTimeLimit = Eventually.Limit });

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_reply_is_expected_and_the_clock_stands_still_meanwhile()
    {
        await using ISkype skype = await AttachAsync(message => message.ReplyAsync("hello yourself"));
        Conversation anna = _world.With("anna");
        DateTimeOffset before = _world.Clock.GetUtcNow();

        await anna.SayAsync("hello");
        string reply = await anna.ExpectReplyAsync("hello *");

        Assert.Equal("hello yourself", reply);
        Assert.Equal(before, _world.Clock.GetUtcNow());
    }

    [Fact]
    public async Task When_somebody_has_spoken_the_bot_has_done_what_it_does_at_once()
    {
        int handled = 0;
        await using ISkype skype = await AttachAsync(async message =>
        {
            for (int i = 0; i < 20; i++)
                await (await message.Chat)!.Status.RefreshAsync();
            await Task.Run(() => handled++);
        });

        for (int i = 1; i <= 20; i++)
        {
            await _world.With("anna").SayAsync($"number {i}");
            Assert.Equal(i, handled);
        }
    }

    [Fact]
    public async Task A_reply_that_takes_an_hour_takes_no_time_and_comes_at_its_time()
    {
        await using ISkype skype = await AttachAsync(async message =>
        {
            await Task.Delay(TimeSpan.FromHours(1), _world.Clock);
            await message.ReplyAsync("an hour later");
        });
        Conversation anna = _world.With("anna");
        await anna.SayAsync("remind me");
        DateTimeOffset before = _world.Clock.GetUtcNow();

        await anna.ExpectNothingAsync(TimeSpan.FromMinutes(59));
        await anna.ExpectReplyAsync("an hour later", TimeSpan.FromHours(5));

        Assert.Equal(TimeSpan.FromHours(1), _world.Clock.GetUtcNow() - before);
    }

    [Fact]
    public async Task Within_a_time_means_the_last_moment_too_and_nothing_after_it()
    {
        await using ISkype skype = await AttachAsync(async message =>
        {
            await Task.Delay(TimeSpan.FromSeconds(5), _world.Clock);
            await message.ReplyAsync("five seconds later");
        });
        Conversation anna = _world.With("anna");

        await anna.SayAsync("one");
        await anna.ExpectReplyAsync("five*", TimeSpan.FromSeconds(5));
        await anna.SayAsync("two");
        ConversationException late = await Assert.ThrowsAsync<ConversationException>(() => anna.ExpectReplyAsync("five*", TimeSpan.FromSeconds(4.9)));

        Assert.Equal("anna heard nothing within 00:00:04.9000000, and expected \"five*\".", late.Problem);
    }

    [Fact]
    public async Task Code_of_the_bot_that_is_no_handler_is_followed_through_time()
    {
        await using ISkype skype = await _world.AttachAsync();
        Conversation anna = _world.With("anna");
        using var stop = new CancellationTokenSource();
        Task chimes = ChimeAsync(skype, stop.Token);

        for (int hour = 1; hour <= 24; hour++)
            Assert.Equal($"It is {9 + hour} o'clock.", await anna.ExpectReplyAsync(within: TimeSpan.FromHours(1)));

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => chimes.InTime());
    }

    [Fact]
    public async Task A_handler_may_wait_for_what_is_said_next()
    {
        await using ISkype skype = await _world.AttachAsync();
        using IDisposable bot = skype.Chats.MessageReceived.Handle(async message =>
        {
            if (await message.Body != "order")
                return;
            Task<ChatMessage> next = skype.Chats.MessageReceived.FirstAsync().ToTask();
            await message.ReplyAsync("What?");
            await message.ReplyAsync($"One {await (await next).Body} comes.");
        });
        Conversation anna = _world.With("anna");

        await anna.SayAsync("order");
        await anna.ExpectReplyAsync("What?");
        await anna.ExpectNothingAsync();
        await anna.SayAsync("pizza");

        await anna.ExpectReplyAsync("One pizza comes.");
    }

    [Fact]
    public async Task A_reply_of_the_client_that_is_delayed_comes_when_time_passes()
    {
        await using ISkype skype = await AttachAsync(async message => await message.ReplyAsync("here I am"));
        Conversation anna = _world.With("anna");
        _world.Bot.Faults.DelayReplies = 1;
        _world.Bot.Faults.Delay = TimeSpan.FromSeconds(1);

        await anna.SayAsync("are you there?");

        await anna.ExpectReplyAsync("here I am", TimeSpan.FromSeconds(10));
        Assert.True(_world.Clock.GetUtcNow() >= new BotWorldOptions().Start + TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Something_else_than_expected_fails_and_shows_all_that_was_said()
    {
        await using ISkype skype = await AttachAsync(message => message.ReplyAsync("hi"));
        Conversation anna = _world.With("anna");
        await anna.SayAsync("hello");

        ConversationException failure = await Assert.ThrowsAsync<ConversationException>(() => anna.ExpectReplyAsync("good morning"));

        Assert.Equal("anna heard \"hi\", and expected \"good morning\".", failure.Problem);
        Assert.Equal(["     0.0 s  anna: hello", "     0.0 s  bot to anna: hi"], failure.Transcript.Split(Environment.NewLine));
        Assert.EndsWith(failure.Transcript, failure.Message);
        await anna.ExpectReplyAsync("hi");
    }

    [Fact]
    public async Task What_nobody_expected_fails_the_expectation_of_nothing()
    {
        await using ISkype skype = await AttachAsync(message => message.ReplyAsync("hi"));
        Conversation anna = _world.With("anna");
        await anna.SayAsync("hello");

        await Assert.ThrowsAsync<ConversationException>(() => anna.ExpectNothingAsync());
        anna.Ignore();
        await anna.ExpectNothingAsync();
    }

    [Fact]
    public async Task A_handler_that_throws_fails_the_next_expectation_unless_it_was_expected()
    {
        await using ISkype skype = await AttachAsync(_ => throw new FormatException("no number"));
        Conversation anna = _world.With("anna");

        await anna.SayAsync("one");
        ConversationException failure = await Assert.ThrowsAsync<ConversationException>(() => anna.ExpectNothingAsync());
        Assert.Equal("A handler of Chats.MessageReceived threw FormatException: no number", failure.Problem);
        Assert.IsType<FormatException>(failure.InnerException);

        await anna.SayAsync("two");
        HandlerError error = await _world.ExpectHandlerErrorAsync();
        Assert.IsType<FormatException>(error.Exception);
        await anna.ExpectNothingAsync();
        await Assert.ThrowsAsync<ConversationException>(() => _world.ExpectHandlerErrorAsync());
    }

    [Fact]
    public async Task Work_outside_of_the_world_is_waited_for()
    {
        var outside = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using ISkype skype = await AttachAsync(async message => await message.ReplyAsync(await outside.Task));
        Conversation anna = _world.With("anna");

        Task said = anna.SayAsync("what is the weather?");
        Assert.False(said.IsCompleted);
        outside.SetResult("rain");
        await said.InTime();

        await anna.ExpectReplyAsync("rain", TimeSpan.Zero);
    }

    [Fact]
    public async Task A_handler_that_never_ends_is_named()
    {
        await using var world = new BotWorld(new BotWorldOptions { RealTimeLimit = TimeSpan.FromMilliseconds(1) });
        await using ISkype skype = await world.AttachAsync();
        var never = new TaskCompletionSource();
        using IDisposable bot = skype.Chats.MessageReceived.Handle(async _ => await never.Task);

        ConversationException failure = await Assert.ThrowsAsync<ConversationException>(() => world.With("anna").SayAsync("hello"));

        Assert.StartsWith("The world did not come to rest within 0.001 s of real time: ", failure.Problem);
        never.SetResult();
    }

    [Fact]
    public async Task Code_that_still_runs_on_another_thread_is_waited_for_and_said()
    {
        await using var world = new BotWorld(new BotWorldOptions { RealTimeLimit = TimeSpan.FromMilliseconds(1) });
        var runs = new TaskCompletionSource();
        using var gate = new SemaphoreSlim(0);
        Task work = Task.Run(() =>
        {
            runs.SetResult();
            gate.Wait();
        });
        await runs.Task.InTime();

        ConversationException failure = await Assert.ThrowsAsync<ConversationException>(() => world.SettleAsync());

        Assert.Equal("The world did not come to rest within 0.001 s of real time: code of the test or the bot runs or blocks on another thread.",
            failure.Problem);
        gate.Release();
        await work.InTime();
    }

    [Fact]
    public async Task A_handler_that_waits_for_another_is_left_alone_if_the_test_says_so()
    {
        await using var world = new BotWorld(
            new BotWorldOptions { UnseenWaitsAfter = TimeSpan.FromMilliseconds(1), RealTimeLimit = Eventually.Limit });
        await using ISkype skype = await world.AttachAsync();
        var second = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        using IDisposable one = skype.Chats.MessageReceived.Where(m => m.Body.Value == "one")
            .Handle(async m => await m.ReplyAsync($"one and {await second.Task}"));
        using IDisposable two = skype.Chats.MessageReceived.Where(m => m.Body.Value != "one").Handle(async m => second.SetResult(await m.Body));
        Conversation anna = world.With("anna");

        await anna.SayAsync("one");
        await anna.ExpectNothingAsync();
        await anna.SayAsync("two");

        await anna.ExpectReplyAsync("one and two");
    }

    [Fact]
    public async Task A_bot_that_is_taken_off_leaves_the_world_at_rest()
    {
        await using ISkype skype = await _world.AttachAsync();
        IDisposable? bot = null;
        bot = skype.Chats.MessageReceived.Handle(message =>
        {
            bot!.Dispose();
            return ValueTask.CompletedTask;
        });
        Conversation anna = _world.With("anna");

        _world.With("ben").Person.Say(_world.Bot, "one");
        await anna.SayAsync("two");
        await anna.SayAsync("three");
        await skype.DisposeAsync();
        await anna.SayAsync("four");

        await anna.ExpectNothingAsync(TimeSpan.FromDays(1));
    }

    private async Task<ISkype> AttachAsync(Func<ChatMessage, Task> answer)
    {
        ISkype skype = await _world.AttachAsync();
        skype.Chats.MessageReceived.Handle(async message => await answer(message));
        return skype;
    }

    private async Task ChimeAsync(ISkype skype, CancellationToken stop)
    {
        using var hourly = new PeriodicTimer(TimeSpan.FromHours(1), _world.Clock);
        int hour = 9;
        while (await hourly.WaitForNextTickAsync(stop).ConfigureAwait(false))
            await skype.Chats.SendAsync("anna", $"It is {++hour} o'clock.", stop).ConfigureAwait(false);
    }
}
