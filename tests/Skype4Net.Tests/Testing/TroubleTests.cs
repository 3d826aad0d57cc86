using Skype4Net.Emulator;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Tests.Testing;

/// <summary>A client that crashes or loses replies, a bot that dies in the background, and what a failed expectation says of it.</summary>
public sealed class TroubleTests : IAsyncDisposable
{
    private readonly BotWorld _world = new(new BotWorldOptions { RealTimeLimit = Eventually.Limit });

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task The_client_crashes_and_what_was_said_meanwhile_is_answered_when_it_is_back()
    {
        await using ISkype skype = await _world.AttachAsync();
        using IDisposable bot = skype.Chats.MessageReceived.Handle(async message => await message.ReplyAsync($"You said: {await message.Body}"));
        Conversation anna = _world.With("anna");
        await _world.ExpectAttachedAsync(TimeSpan.Zero);

        await _world.CrashAsync();
        await Assert.ThrowsAsync<ConversationException>(() => _world.ExpectAttachedAsync());
        await anna.SayAsync("is anybody there?");
        await anna.ExpectNothingAsync();
        await _world.RestartAsync();

        await _world.ExpectAttachedAsync(TimeSpan.FromMinutes(1));
        await anna.ExpectReplyAsync("You said: is anybody there?", TimeSpan.FromMinutes(1));
        Assert.Contains("the client of bot crashes", _world.Transcript);
        Assert.Contains("the client of bot is started", _world.Transcript);
    }

    [Fact]
    public async Task A_loop_in_the_background_that_dies_is_in_the_transcript_of_the_failure_and_nowhere_else()
    {
        await using ISkype skype = await _world.AttachAsync();
        Conversation anna = _world.With("anna");
        Task loop = Task.Run(async () =>
        {
            await Task.Delay(TimeSpan.FromSeconds(1), _world.Clock);
            throw new FormatException("no number");
        });

        ConversationException failure = await Assert.ThrowsAsync<ConversationException>(() => anna.ExpectReplyAsync("hello"));

        Assert.Contains("     1.0 s  (FormatException was thrown: no number at Skype4Net.Tests.Testing.TroubleTests.", failure.Transcript);
        Assert.DoesNotContain("FormatException", _world.Transcript);
        await Assert.ThrowsAsync<FormatException>(() => loop);
    }

    [Fact]
    public async Task What_a_handler_threw_and_what_another_world_threw_is_not_told_again()
    {
        await using var other = new BotWorld(new BotWorldOptions { RealTimeLimit = Eventually.Limit, FailsOnHandlerErrors = false });
        await using ISkype skype = await other.AttachAsync();
        using IDisposable bot = skype.Chats.MessageReceived.Handle(_ => throw new FormatException("no number"));
        await other.With("anna").SayAsync("hello");

        ConversationException failure = await Assert.ThrowsAsync<ConversationException>(() => other.With("anna").ExpectReplyAsync());

        Assert.Single(failure.Transcript.Split(Environment.NewLine), l => l.Contains("FormatException"));
        Assert.DoesNotContain("FormatException", _world.Failure("none").Transcript);
    }

    [Fact]
    public async Task A_lost_reply_stalls_nobody_and_the_failure_names_its_command()
    {
        await using ISkype skype = await _world.AttachAsync();
        using IDisposable bot = skype.Chats.MessageReceived.Handle(async message =>
        {
            await skype.UserStatus.RefreshAsync();
            await message.ReplyAsync("hello");
        });
        Conversation anna = _world.With("anna");
        _world.Bot.Faults.NextReply(ReplyFault.Never, "GET USERSTATUS");

        await anna.SayAsync("hello");
        ConversationException failure = await Assert.ThrowsAsync<ConversationException>(() => anna.ExpectReplyAsync());

        Assert.Equal("No reply has come to \"GET USERSTATUS\".", failure.WaitsFor);
        Assert.Contains("(the client's reply to \"GET USERSTATUS\" is lost)", failure.Transcript);
        HandlerError late = await _world.ExpectHandlerErrorAsync(TimeSpan.FromMinutes(2));
        Assert.Contains("GET USERSTATUS", Assert.IsType<SkypeTimeoutException>(late.Exception).Message);
    }

    [Fact]
    public async Task A_client_that_answers_nothing_does_not_keep_the_world_from_its_rest()
    {
        await using ISkype skype = await _world.AttachAsync();
        using IDisposable bot = skype.Chats.MessageReceived.Handle(async message => await message.ReplyAsync("hello"));
        Conversation anna = _world.With("anna");
        _world.Bot.Faults.DropReplies = 1;

        await anna.SayAsync("hello");
        ConversationException failure = await Assert.ThrowsAsync<ConversationException>(() => anna.ExpectReplyAsync());

        Assert.StartsWith("anna heard nothing within 00:00:05", failure.Problem);
        Assert.Contains(" is lost)", failure.Transcript);
    }

    [Fact]
    public async Task A_command_that_the_test_awaits_itself_ends_by_its_time_limit()
    {
        await using ISkype skype = await _world.AttachAsync();
        _world.Bot.Faults.NextReply(ReplyFault.Never, "GET USERSTATUS");

        SkypeTimeoutException late = await Assert.ThrowsAsync<SkypeTimeoutException>(() => skype.UserStatus.RefreshAsync().AsTask().InTime());

        Assert.Contains("GET USERSTATUS", late.Message);
    }

    [Fact]
    public async Task A_failure_says_which_timers_and_events_the_bot_waits_for()
    {
        await using ISkype skype = await _world.AttachAsync();
        using IDisposable bot = skype.Chats.MessageReceived.Handle(async message =>
        {
            await Task.Delay(TimeSpan.FromHours(1), _world.Clock);
            await message.ReplyAsync("an hour later");
        });
        using IDisposable calls = skype.Calls.Incoming.Handle(async call => await call.Status.WhenAsync(s => s == CallStatus.OnHold));
        using var hourly = new PeriodicTimer(TimeSpan.FromHours(2), _world.Clock);
        Conversation anna = _world.With("anna");
        await anna.SayAsync("hello");
        await anna.CallAsync();

        ConversationException failure = await Assert.ThrowsAsync<ConversationException>(() => anna.ExpectReplyAsync());

        Assert.Equal(
            [
                "A handler of Chats.MessageReceived waits for a timer that is due at 3600.0 s.",
                "The bot or the test waits for a timer that is due at 7200.0 s.",
                "A handler of Calls.Incoming waits for an event.",
            ],
            failure.WaitsFor.Split(Environment.NewLine));
        Assert.Contains(failure.WaitsFor, failure.Message);
    }
}
