namespace Skype4Net.Emulator.Sms;

/// <summary>What follows from a transition of an SMS beside its status, in this order.</summary>
[Flags]
internal enum SmsEffects
{
    None = 0,

    /// <summary>Programs are notified of the status, also when it is the same again.</summary>
    NotifyStatus = 1,

    /// <summary>It failed, and the user does not know yet: <c>IS_FAILED_UNSEEN TRUE</c>.</summary>
    MarkFailedUnseen = 2,

    /// <summary>The user knows: <c>IS_FAILED_UNSEEN FALSE</c>.</summary>
    ClearFailedUnseen = 4,
}
