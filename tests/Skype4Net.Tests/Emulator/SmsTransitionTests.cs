using Skype4Net.Emulator.Sms;
using static Skype4Net.Emulator.Sms.SmsEffects;

namespace Skype4Net.Tests.Emulator;

/// <summary>What can happen to an SMS in which status.</summary>
public class SmsTransitionTests
{
    [Theory]
    [InlineData(SmsStatus.Composing, SmsEvent.Edit, SmsStatus.Composing, None)]
    [InlineData(SmsStatus.Composing, SmsEvent.Send, SmsStatus.SendingToServer, NotifyStatus)]
    [InlineData(SmsStatus.Composing, SmsEvent.Arrive, SmsStatus.Received, NotifyStatus)]
    [InlineData(SmsStatus.SendingToServer, SmsEvent.Accept, SmsStatus.SentToServer, NotifyStatus)]
    [InlineData(SmsStatus.SendingToServer, SmsEvent.Refuse, SmsStatus.Failed, NotifyStatus | MarkFailedUnseen)]
    [InlineData(SmsStatus.SentToServer, SmsEvent.DeliverToAll, SmsStatus.Delivered, NotifyStatus)]
    [InlineData(SmsStatus.SentToServer, SmsEvent.DeliverToSome, SmsStatus.SomeTargetsFailed, NotifyStatus)]
    [InlineData(SmsStatus.SentToServer, SmsEvent.DeliverToNone, SmsStatus.Failed, NotifyStatus | MarkFailedUnseen)]
    [InlineData(SmsStatus.Received, SmsEvent.See, SmsStatus.Read, NotifyStatus)]
    [InlineData(SmsStatus.Failed, SmsEvent.See, SmsStatus.Failed, ClearFailedUnseen)]
    [InlineData(SmsStatus.Composing, SmsEvent.See, SmsStatus.Composing, None)]
    internal void An_event_has_its_outcome(SmsStatus status, SmsEvent happened, SmsStatus then, SmsEffects effects)
        => Assert.Equal(new SmsTransition(then, effects), SmsTransitions.Next(status, happened));

    [Fact]
    public void What_was_sent_is_neither_edited_nor_sent_again()
    {
        SmsStatus[] sent = [.. Enum.GetValues<SmsStatus>().Where(s => s != SmsStatus.Composing)];

        Assert.All(sent, status => Assert.Null(SmsTransitions.Next(status, SmsEvent.Edit)));
        Assert.All(sent, status => Assert.Null(SmsTransitions.Next(status, SmsEvent.Send)));
    }

    [Fact]
    public void What_was_not_sent_is_not_delivered()
        => Assert.All(
            [SmsEvent.Accept, SmsEvent.Refuse, SmsEvent.DeliverToAll, SmsEvent.DeliverToSome, SmsEvent.DeliverToNone],
            happened => Assert.Null(SmsTransitions.Next(SmsStatus.Composing, happened)));

    [Fact]
    public void A_telephone_that_reports_again_is_believed()
        => Assert.Equal(SmsStatus.Failed, SmsTransitions.Next(SmsStatus.Delivered, SmsEvent.DeliverToNone)!.Value.Status);
}
