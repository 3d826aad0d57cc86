using Skype4Net.Emulator.Chats;

namespace Skype4Net.Tests.Emulator;

/// <summary>What can happen to the user's membership of a chat.</summary>
public class ChatTransitionTests
{
    private static readonly ChatMembership s_dialog = new(ChatStatus.Dialog, MyChatStatus.Subscribed, IsDialog: true);
    private static readonly ChatMembership s_outside = new(ChatStatus.Unsubscribed, MyChatStatus.Unsubscribed, IsDialog: false);
    private static readonly ChatMembership s_inside = new(ChatStatus.MultiSubscribed, MyChatStatus.Subscribed, IsDialog: false);

    [Fact]
    public void Who_makes_a_chat_is_in_it() => Assert.Equal(s_inside, ChatTransitions.Next(s_outside, ChatEvent.Create));

    [Fact]
    public void Who_is_added_is_in_the_chat_and_is_not_added_again()
    {
        Assert.Equal(s_inside, ChatTransitions.Next(s_outside, ChatEvent.Invite));
        Assert.Null(ChatTransitions.Next(s_inside, ChatEvent.Invite));
    }

    [Fact]
    public void Joining_goes_by_way_of_connecting_and_waiting()
    {
        ChatMembership connecting = ChatTransitions.Next(s_outside, ChatEvent.AskToJoin)!.Value;
        ChatMembership waiting = ChatTransitions.Next(connecting, ChatEvent.AwaitAccept)!.Value;

        Assert.Equal(s_outside with { MyStatus = MyChatStatus.Connecting }, connecting);
        Assert.Equal(s_outside with { MyStatus = MyChatStatus.WaitingRemoteAccept }, waiting);
        Assert.Equal(s_inside, ChatTransitions.Next(waiting, ChatEvent.Join));
    }

    [Fact]
    public void Nobody_asks_to_join_a_dialog_or_a_chat_they_are_in()
    {
        Assert.Null(ChatTransitions.Next(s_dialog, ChatEvent.AskToJoin));
        Assert.Null(ChatTransitions.Next(s_inside, ChatEvent.AskToJoin));
        Assert.Null(ChatTransitions.Next(s_inside, ChatEvent.AwaitAccept));
    }

    [Theory]
    [InlineData(MyChatStatus.PasswordRequired)]
    [InlineData(MyChatStatus.ApplicationDenied)]
    [InlineData(MyChatStatus.Banned)]
    public void An_answer_that_is_no_leaves_the_user_outside(MyChatStatus answer)
        => Assert.Equal(s_outside with { MyStatus = answer }, ChatTransitions.Next(s_outside, ChatEvent.Answer, answer));

    [Theory]
    [InlineData(MyChatStatus.Unsubscribed)]
    [InlineData(MyChatStatus.Kicked)]
    [InlineData(MyChatStatus.ChatDisbanded)]
    public void Who_leaves_or_is_removed_is_outside(MyChatStatus how)
        => Assert.Equal(s_outside with { MyStatus = how }, ChatTransitions.Next(s_inside, ChatEvent.Leave, how));

    [Fact]
    public void Only_who_is_in_a_chat_of_several_changes_it()
    {
        Assert.Equal(s_inside, ChatTransitions.Next(s_inside, ChatEvent.Change));
        Assert.Null(ChatTransitions.Next(s_outside, ChatEvent.Change));
        Assert.Null(ChatTransitions.Next(s_dialog, ChatEvent.Change));
    }

    [Fact]
    public void People_are_added_to_a_dialog_which_grows_to_a_chat_of_several()
    {
        Assert.Equal(s_dialog, ChatTransitions.Next(s_dialog, ChatEvent.AddMembers));
        Assert.Null(ChatTransitions.Next(s_outside, ChatEvent.AddMembers));
        Assert.Equal(s_inside, ChatTransitions.Next(s_dialog, ChatEvent.Grow));
    }
}
