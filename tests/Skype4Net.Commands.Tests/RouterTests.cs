using Skype4Net.Commands;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Tests.Commands;

/// <summary>What becomes of a command: each has one outcome, told in one place.</summary>
public sealed class RouterTests : CommandWorld
{
    [Fact]
    public async Task A_command_that_throws_gives_the_person_a_code_that_is_in_the_log_and_the_next_one_runs()
    {
        await Anna.SayAsync("!fail");

        HandlerError error = await World.ExpectHandlerErrorAsync();
        var failed = Assert.IsType<CommandFailedException>(error.Exception);
        Assert.Equal(("fail", "a mistake of the command"), (failed.Command, failed.InnerException!.Message));
        Assert.Equal($"That failed (ref {failed.Reference}).", await Anna.ExpectReplyAsync());
        await AnswersAsync(Anna, "!ping", "pong");
        Assert.Equal([OutcomeKind.Failed, OutcomeKind.Ran], Kinds());
        Assert.Equal(failed.Reference, Outcomes[0].Reference);
    }

    [Fact]
    public async Task A_command_tells_in_its_own_words_why_it_does_not()
    {
        await AnswersAsync(Anna, "!decline", "Not on Sundays.");

        Assert.Equal([OutcomeKind.Failed], Kinds());
        await Anna.ExpectNothingAsync();
    }

    [Fact]
    public async Task One_chat_does_one_command_at_a_time_and_another_chat_does_not_wait()
    {
        await Anna.SayAsync("!slow 60");
        await Anna.SayAsync("!remind 5m tea");
        await AnswersAsync(Ben, "!remind 5m cake", "In 5m: cake");
        await AnswersAsync(Anna, "!ping", "pong");

        await Anna.ExpectNothingAsync(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task The_commands_of_a_chat_run_in_their_order()
    {
        await Anna.SayAsync("!slow 1");
        await Anna.SayAsync("!remind 5m tea");

        await Anna.ExpectReplyAsync("done", within: TimeSpan.FromMinutes(1));
        await Anna.ExpectReplyAsync("In 5m: tea", within: TimeSpan.Zero);
    }

    [Fact]
    public async Task A_command_that_takes_too_long_is_told_and_its_chat_goes_on()
    {
        await Anna.SayAsync("!slow 3");
        await Anna.SayAsync("!remind 5m tea");

        await Anna.ExpectReplyAsync("slow took too long; I have stopped it.", within: TimeSpan.FromMinutes(2));
        await Anna.ExpectReplyAsync("In 5m: tea", within: TimeSpan.Zero);
        Assert.Equal([OutcomeKind.TimedOut, OutcomeKind.Ran], Kinds());
    }

    [Fact]
    public async Task A_command_that_does_not_listen_to_its_token_is_given_up_after_the_grace()
    {
        await Anna.SayAsync("!stuck");
        await Anna.SayAsync("!remind 5m tea");

        await Anna.ExpectNothingAsync(TimeSpan.FromMinutes(2) + TimeSpan.FromSeconds(4));
        await Anna.ExpectReplyAsync("stuck took too long; I have stopped it.", within: TimeSpan.FromSeconds(1));
        await Anna.ExpectReplyAsync("In 5m: tea", within: TimeSpan.Zero);

        // What it throws an hour later is nobody's but the log's.
        await World.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Equal([OutcomeKind.TimedOut, OutcomeKind.Ran], Kinds());
    }

    [Fact]
    public async Task More_commands_than_may_wait_are_answered_that_the_bot_is_busy()
    {
        await Anna.SayAsync("!slow 1");
        for (int i = 0; i < 10; i++)
            await Anna.SayAsync("!remind 5m tea");

        // Of the ten, eight are within the bound that this test has.
        Assert.Equal(2, Kinds().Count(k => k == OutcomeKind.Busy));
        await Anna.ExpectReplyAsync("I am busy here and did not run remind. Try again in a moment.");
        await Anna.ExpectReplyAsync("I am busy here and did not run remind. Try again in a moment.");
        await Anna.ExpectReplyAsync("done", within: TimeSpan.FromMinutes(1));
        for (int i = 0; i < 8; i++)
            await Anna.ExpectReplyAsync("In 5m: tea");
    }

    [Fact]
    public async Task An_unknown_command_is_answered_in_a_dialog_once_a_minute_with_what_may_have_been_meant()
    {
        await AnswersAsync(Anna, "!remnid 5m tea", "I do not know \"remnid\". Do you mean !remind? Say !help for what I know.");
        await Anna.SayAsync("!dance");
        await Anna.ExpectNothingAsync();

        await World.AdvanceAsync(TimeSpan.FromMinutes(1));
        await AnswersAsync(Anna, "!dance", "I do not know \"dance\". Say !help for what I know.");
    }

    [Fact]
    public async Task In_a_chat_of_several_only_what_is_addressed_and_known_is_answered()
    {
        IReadOnlyList<Conversation> room = await World.CreateChatAsync(Anna, Ben);

        await room[0].SayAsync("ping");
        await room[0].SayAsync("!dance");
        await room[0].ExpectNothingAsync();
        await room[1].SayAsync("!ping");
        await room[0].ExpectReplyAsync("pong");
        await room[1].SayAsync("bot: ping");
        await room[0].ExpectReplyAsync("pong");
    }

    [Fact]
    public async Task What_was_said_long_before_is_not_run_and_the_chat_is_told_which()
    {
        World.Bot.Crash();
        Anna.Person.Say(World.Bot, "!remind 5m tea");
        Anna.Person.Say(World.Bot, "!slow 1");
        await World.AdvanceAsync(TimeSpan.FromMinutes(10));
        World.Bot.Restart();

        string told = await Anna.ExpectReplyAsync("I was away and did not run: *", within: TimeSpan.FromMinutes(2));
        if (told.EndsWith("remind."))
            await Anna.ExpectReplyAsync("I was away and did not run: slow.");
        await Anna.ExpectNothingAsync();
        Assert.Equal([OutcomeKind.TooLate, OutcomeKind.TooLate], Kinds());
        Assert.Empty(Notebook.Lines);
    }

    [Fact]
    public async Task Two_bots_that_answer_each_other_fall_silent()
    {
        for (int i = 0; i < 8; i++)
            await AnswersAsync(Anna, "!light green", "\"green\" is no light. Which one? red, amber or dark-green.\n"
                + "Usage: !light <red|amber|dark-green>");
        await Anna.SayAsync("!light green");
        await Anna.SayAsync("!ping");
        await Anna.ExpectNothingAsync();

        await World.AdvanceAsync(TimeSpan.FromMinutes(1));
        await AnswersAsync(Anna, "!ping", "pong");
    }

    [Fact]
    public async Task Commands_are_marked_seen_and_what_is_said_besides_is_not()
    {
        await Anna.SayAsync("!ping");
        await Anna.ExpectReadAsync();
        await Anna.SayAsync("by the way");
        await World.SettleAsync();

        Assert.Contains(World.Bot.GetMessages(Anna.Person), m => m.Text == "by the way" && m.Status == ChatMessageStatus.Received);
    }

    [Fact]
    public async Task The_instance_of_a_command_is_disposed_when_its_work_has_ended()
    {
        await AnswersAsync(Anna, "!remind 5m tea", "In 5m: tea");

        Assert.Equal(["anna: tea", "disposed"], Notebook.Lines);
    }

    [Fact]
    public async Task After_the_end_nothing_is_answered_and_what_runs_is_cancelled()
    {
        await Anna.SayAsync("!slow 1");

        Commands.Dispose();
        await Anna.SayAsync("!ping");
        await Anna.ExpectNothingAsync(TimeSpan.FromMinutes(2));
    }

    protected override CommandOptions Options => new() { MaxWaiting = 8 };
}
