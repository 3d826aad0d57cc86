using Skype4Net.Commands;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Tests.Commands;

/// <summary>Commands that ask back, and what they keep.</summary>
public sealed class QuestionTests : CommandWorld
{
    [Fact]
    public async Task The_next_message_is_the_answer_and_the_one_after_it_is_an_ordinary_one()
    {
        await AnswersAsync(Anna, "!name", "Your name?");
        await AnswersAsync(Anna, "Anna", "Hello, Anna.");
        await Anna.SayAsync("Anna");
        await Anna.ExpectNothingAsync();
    }

    [Theory]
    [InlineData("yes", "Gone.")]
    [InlineData("Nein", "They stay.")]
    [InlineData("cancel", "They stay.")]
    public async Task A_question_is_answered_by_yes_or_no(string answer, string reply)
    {
        await AnswersAsync(Anna, "!wipe", "Really?");
        await AnswersAsync(Anna, answer, reply);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_is_asked_again_three_times_in_all()
    {
        await AnswersAsync(Anna, "!wipe", "Really?");
        await AnswersAsync(Anna, "perhaps", "\"perhaps\" is neither yes nor no.");
        await AnswersAsync(Anna, "later", "\"later\" is neither yes nor no.");
        await AnswersAsync(Anna, "hm", "They stay.");
    }

    [Fact]
    public async Task Without_an_answer_the_question_ends_at_its_time()
    {
        await AnswersAsync(Anna, "!name", "Your name?");

        await Anna.ExpectNothingAsync(TimeSpan.FromMinutes(2) - TimeSpan.FromTicks(1));
        Assert.Equal("TimedOut", await Anna.ExpectReplyAsync(within: TimeSpan.FromTicks(1)));
        Assert.Equal([OutcomeKind.Ran], Kinds());
    }

    [Fact]
    public async Task The_time_of_the_answer_is_not_the_command_s()
    {
        await AnswersAsync(Anna, "!name", "Your name?");
        await World.AdvanceAsync(TimeSpan.FromSeconds(119));
        await AnswersAsync(Anna, "Anna", "Hello, Anna.");
    }

    [Fact]
    public async Task Another_command_takes_the_place_of_the_question()
    {
        await AnswersAsync(Anna, "!name", "Your name?");
        await Anna.SayAsync("!remind 5m tea");

        string[] replies = [await Anna.ExpectReplyAsync(), await Anna.ExpectReplyAsync()];
        Assert.Equal(["In 5m: tea", "Superseded"], replies.Order());
    }

    [Fact]
    public async Task Two_people_of_a_chat_are_asked_at_the_same_time()
    {
        IReadOnlyList<Conversation> room = await World.CreateChatAsync(Anna, Ben);
        await room[0].SayAsync("!name");
        await room[0].ExpectReplyAsync("Your name?");
        await room[1].SayAsync("!name");
        await room[0].ExpectReplyAsync("Your name?");

        await room[1].SayAsync("Benjamin");
        await room[0].ExpectReplyAsync("Hello, Benjamin.");
        await room[0].SayAsync("Anna Maria");
        await room[0].ExpectReplyAsync("Hello, Anna Maria.");
    }

    [Fact]
    public async Task Others_run_commands_while_somebody_is_asked()
    {
        IReadOnlyList<Conversation> room = await World.CreateChatAsync(Anna, Ben);
        await room[0].SayAsync("!name");
        await room[1].SayAsync("!remind 5m tea");

        await room[0].ExpectReplyAsync("Your name?");
        await room[0].ExpectReplyAsync("In 5m: tea", within: TimeSpan.Zero);
    }

    [Fact]
    public async Task Anybody_may_answer_where_anybody_was_asked()
    {
        IReadOnlyList<Conversation> room = await World.CreateChatAsync(Anna, Ben);
        await room[0].SayAsync("!quiz");
        await room[0].ExpectReplyAsync("Who knows?");

        await room[1].SayAsync("42");

        await room[0].ExpectReplyAsync("Right: 42.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_leaves_or_is_removed_is_not_waited_for(bool isRemoved)
    {
        EmulatedChat chat = Anna.Person.CreateChat(World.Bot, Ben.Person);
        Ben.Person.Say(chat, "!name");
        await World.SettleAsync();
        Assert.Equal("Your name?", World.Bot.GetMessages(chat)[^1].Text);

        if (isRemoved)
            Anna.Person.Kick(chat, Ben.Person);
        else
            Ben.Person.Leave(chat);
        await World.ExpectAsync("the command has ended", () => Outcomes.Count > 0);

        Assert.Equal([OutcomeKind.Cancelled], Kinds());
    }

    [Fact]
    public async Task In_a_chat_that_the_bot_is_put_out_of_nothing_is_waited_for()
    {
        EmulatedChat chat = Anna.Person.CreateChat(World.Bot, Ben.Person);
        Ben.Person.Say(chat, "!name");
        await World.SettleAsync();

        Anna.Person.Kick(chat, World.Bot);
        await World.SettleAsync();

        Assert.Equal([OutcomeKind.Cancelled], Kinds());
    }

    [Fact]
    public async Task Chats_and_people_have_their_state()
    {
        IReadOnlyList<Conversation> room = await World.CreateChatAsync(Anna, Ben);

        await AnswersAsync(Anna, "!count", "1 here, 1 yours");
        await room[0].SayAsync("!count");
        await room[0].ExpectReplyAsync("1 here, 1 yours");
        await room[1].SayAsync("!count");
        await room[0].ExpectReplyAsync("2 here, 1 yours");

        await World.AdvanceAsync(TimeSpan.FromHours(1));
        await room[1].SayAsync("!count");
        await room[0].ExpectReplyAsync("3 here, 1 yours");
    }
}
