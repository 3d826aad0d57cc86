using Skype4Net.Emulator.Chats;

namespace Skype4Net.Tests.Emulator;

/// <summary>What becomes of a message by what happens to it.</summary>
public class MessageTransitionTests
{
    [Theory]
    [InlineData(ChatMessageStatus.Unknown, MessageEvent.Send, ChatMessageStatus.Sending)]
    [InlineData(ChatMessageStatus.Unknown, MessageEvent.Accept, ChatMessageStatus.Sent)]
    [InlineData(ChatMessageStatus.Sending, MessageEvent.Accept, ChatMessageStatus.Sent)]
    [InlineData(ChatMessageStatus.Sent, MessageEvent.Accept, ChatMessageStatus.Sent)]
    [InlineData(ChatMessageStatus.Sending, MessageEvent.Refuse, ChatMessageStatus.Failed)]
    [InlineData(ChatMessageStatus.Sent, MessageEvent.RefuseLate, ChatMessageStatus.Failed)]
    [InlineData(ChatMessageStatus.Unknown, MessageEvent.Arrive, ChatMessageStatus.Received)]
    [InlineData(ChatMessageStatus.Unknown, MessageEvent.ArriveInWindow, ChatMessageStatus.Read)]
    [InlineData(ChatMessageStatus.Unknown, MessageEvent.ArriveFromSelf, ChatMessageStatus.Sent)]
    [InlineData(ChatMessageStatus.Received, MessageEvent.See, ChatMessageStatus.Read)]
    [InlineData(ChatMessageStatus.Read, MessageEvent.See, ChatMessageStatus.Read)]
    internal void An_event_has_its_outcome(ChatMessageStatus status, MessageEvent happened, ChatMessageStatus then)
        => Assert.Equal(then, MessageTransitions.Next(status, happened));

    [Theory]
    [InlineData(ChatMessageStatus.Sending)]
    [InlineData(ChatMessageStatus.Sent)]
    [InlineData(ChatMessageStatus.Failed)]
    public void Ones_own_are_not_marked_as_seen(ChatMessageStatus status) => Assert.Null(MessageTransitions.Next(status, MessageEvent.See));

    [Theory]
    [InlineData(ChatMessageStatus.Received)]
    [InlineData(ChatMessageStatus.Read)]
    public void Those_of_others_are_neither_accepted_nor_refused(ChatMessageStatus status)
    {
        Assert.Null(MessageTransitions.Next(status, MessageEvent.Accept));
        Assert.Null(MessageTransitions.Next(status, MessageEvent.Refuse));
        Assert.Null(MessageTransitions.Next(status, MessageEvent.RefuseLate));
    }

    [Fact]
    public void A_message_that_has_gone_out_does_not_fail() => Assert.Null(MessageTransitions.Next(ChatMessageStatus.Sent, MessageEvent.Refuse));
}
