using static Skype4Net.Emulator.Sms.SmsEffects;

namespace Skype4Net.Emulator.Sms;

/// <summary>What an SMS is after something happened to it, and what follows.</summary>
internal readonly record struct SmsTransition(SmsStatus Status, SmsEffects Effects);

/// <summary>What can happen to an SMS in which status. The guards of commands and the module's own steps ask here alike.</summary>
internal static class SmsTransitions
{
    /// <summary>The outcome of an event; null when it cannot happen.</summary>
    public static SmsTransition? Next(SmsStatus status, SmsEvent happened) => (happened, status) switch
    {
        (SmsEvent.Edit, SmsStatus.Composing) => new(SmsStatus.Composing, None),
        (SmsEvent.Send, SmsStatus.Composing) => new(SmsStatus.SendingToServer, NotifyStatus),
        (SmsEvent.Arrive, SmsStatus.Composing) => new(SmsStatus.Received, NotifyStatus),
        (SmsEvent.Accept, SmsStatus.SendingToServer) => new(SmsStatus.SentToServer, NotifyStatus),
        (SmsEvent.Refuse, SmsStatus.SendingToServer) => new(SmsStatus.Failed, NotifyStatus | MarkFailedUnseen),
        (SmsEvent.DeliverToAll, _) when WasSent(status) => new(SmsStatus.Delivered, NotifyStatus),
        (SmsEvent.DeliverToSome, _) when WasSent(status) => new(SmsStatus.SomeTargetsFailed, NotifyStatus),
        (SmsEvent.DeliverToNone, _) when WasSent(status) => new(SmsStatus.Failed, NotifyStatus | MarkFailedUnseen),
        (SmsEvent.See, SmsStatus.Received) => new(SmsStatus.Read, NotifyStatus),
        (SmsEvent.See, SmsStatus.Failed) => new(SmsStatus.Failed, ClearFailedUnseen),
        (SmsEvent.See, _) => new(status, None),
        _ => null,
    };

    // A telephone may report again what was reported before, or change its mind.
    private static bool WasSent(SmsStatus status)
        => status is SmsStatus.SentToServer or SmsStatus.Delivered or SmsStatus.SomeTargetsFailed or SmsStatus.Failed;
}
