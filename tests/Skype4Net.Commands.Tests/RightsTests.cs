using Skype4Net.Commands;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Tests.Commands;

/// <summary>Rights that the client is asked for each time: what changes in it counts for the next command.</summary>
public sealed class RightsTests : CommandWorld
{
    [Fact]
    public async Task Who_was_authorized_may_until_that_is_taken_back()
    {
        await Skype.User("anna").IsAuthorized.SetAsync(true);
        await AnswersAsync(Anna, "!authorized", "hello, friend");

        await Skype.User("anna").IsAuthorized.SetAsync(false);
        await Anna.SayAsync("!authorized");

        await Anna.ExpectNothingAsync();
        Assert.Equal([OutcomeKind.Ran, OutcomeKind.Refused], Kinds());
        Assert.Equal("not-authorized", Outcomes[1].Refusal!.Reason);
    }

    [Fact]
    public async Task Everybody_may_who_is_not_blocked()
    {
        Conversation stranger = World.WithStranger("stranger");
        await AnswersAsync(stranger, "!open", "open to you");

        // A client delivers nothing of somebody who is blocked: this one is blocked while the command waits for its turn.
        await stranger.SayAsync("!slow 1");
        await stranger.SayAsync("!open");
        World.Bot.Block(stranger.Person);
        await World.AdvanceAsync(TimeSpan.FromMinutes(2));

        Assert.Equal([OutcomeKind.Ran, OutcomeKind.Ran, OutcomeKind.Refused], Kinds());
        Assert.Equal("blocked", Outcomes[2].Refusal!.Reason);
    }

    [Fact]
    public async Task The_bot_needs_a_role_itself()
    {
        IReadOnlyList<Conversation> room = await World.CreateChatAsync(Anna, Ben);
        await room[0].SayAsync("!lead");
        await room[0].ExpectReplyAsync("lead needs the role * in this chat, which I do not have.");

        var chat = new Emulator.EmulatedChat((await Outcomes[0].Message.Chat)!.Name);
        Anna.Person.SetRole(chat, World.Bot, ChatRole.Master);
        await World.SettleAsync();
        await room[0].SayAsync("!lead");

        await room[0].ExpectReplyAsync("led");
        await AnswersAsync(Ben, "!lead", "led");
    }
}
