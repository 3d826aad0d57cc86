using Skype4Net.Commands;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Tests.Commands;

/// <summary>Who may run what, where, and how often.</summary>
public sealed class PreconditionTests : CommandWorld
{
    protected override CommandOptions Options => new() { Owners = ["BEN"], Ignore = ["otherbot"] };

    [Fact]
    public async Task Strangers_are_refused_without_a_word()
    {
        await AnswersAsync(Anna, "!contacts", "hello, contact");
        Conversation stranger = World.WithStranger("stranger");
        await stranger.SayAsync("!contacts");

        await stranger.ExpectNothingAsync();
        Assert.Equal([OutcomeKind.Ran, OutcomeKind.Refused], Kinds());
        Assert.Equal("not-a-contact", Outcomes[1].Refusal!.Reason);
    }

    [Fact]
    public async Task A_stranger_hears_of_no_mistake_either()
    {
        Conversation stranger = World.WithStranger("stranger");

        await stranger.SayAsync("!contacts and more");

        await stranger.ExpectNothingAsync();
        Assert.Equal([OutcomeKind.Refused], Kinds());
    }

    [Fact]
    public async Task Owners_are_named_in_the_options()
    {
        await AnswersAsync(Ben, "!secret", "hello, owner");
        await Anna.SayAsync("!secret");
        await Anna.ExpectNothingAsync();
    }

    [Fact]
    public async Task Some_commands_are_for_dialogs_and_some_for_chats_of_several()
    {
        IReadOnlyList<Conversation> room = await World.CreateChatAsync(Anna, Ben);

        await AnswersAsync(Anna, "!alone", "alone");
        await AnswersAsync(Anna, "!together", "together works only in a chat of several.");
        await room[0].SayAsync("!together");
        await room[0].ExpectReplyAsync("together");
        await room[0].SayAsync("!alone");
        await room[0].ExpectReplyAsync("alone works only when we are alone; write to me directly.");
    }

    [Fact]
    public async Task A_role_in_the_chat_is_needed()
    {
        IReadOnlyList<Conversation> room = await World.CreateChatAsync(Anna, Ben);

        await room[0].SayAsync("!rule");
        await room[0].ExpectReplyAsync("ruled");
        await room[1].SayAsync("!rule");
        await room[0].ExpectReplyAsync("rule needs the role * in this chat, which you do not have.");
    }

    [Fact]
    public async Task What_ran_too_often_is_refused_and_what_was_not_understood_does_not_count()
    {
        await AnswersAsync(Anna, "!limited 1", "1");
        await AnswersAsync(Anna, "!limited x", "\"x\" is no number.\nUsage: !limited <number>");
        await AnswersAsync(Anna, "!limited 2", "2");
        await AnswersAsync(Anna, "!limited 3", "You have called limited too often. Try again in 1m.");
        await AnswersAsync(Ben, "!limited 4", "4");

        await World.AdvanceAsync(TimeSpan.FromMinutes(1));
        await AnswersAsync(Anna, "!limited 5", "5");
    }

    [Fact]
    public async Task A_policy_of_one_s_own_decides()
    {
        await AnswersAsync(Anna, "!odd", "even");
        await World.AdvanceAsync(TimeSpan.FromMinutes(1));
        await AnswersAsync(Anna, "!odd", "Only in even minutes.");
    }

    [Fact]
    public async Task Other_bots_are_not_listened_to()
    {
        Conversation bot = World.With("otherbot");

        await bot.SayAsync("!ping");

        await bot.ExpectNothingAsync();
    }

    [Fact]
    public async Task Help_shows_what_somebody_can_run_here_and_how()
    {
        Conversation stranger = World.WithStranger("stranger");
        await stranger.SayAsync("!help");
        string theirs = await stranger.ExpectReplyAsync();
        await Ben.SayAsync("!help");
        string bens = await Ben.ExpectReplyAsync();

        Assert.Contains("!remind <after> <text...>: Reminds you later.\n", theirs);
        Assert.Contains("!remind list: Lists them.\n", theirs);
        Assert.Contains("!light <red|amber|dark-green>\n", theirs);
        Assert.DoesNotContain("contacts", theirs);
        Assert.DoesNotContain("secret", theirs);
        Assert.DoesNotContain("together", theirs);
        Assert.EndsWith("\n!help [command...]: Shows what I know.\nSay !help with a command for more.", theirs);
        Assert.Contains("!contacts", bens);
        Assert.Contains("!secret", bens);
        await AnswersAsync(Anna, "!help remind", "Reminds you later.\nUsage: !remind <after> <text...>\nExample: !remind 20m tea\nAlso: !in");
    }
}
