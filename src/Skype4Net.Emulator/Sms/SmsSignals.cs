using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Sms;

/// <summary>An SMS for an account's number, or for a telephone.</summary>
/// <param name="Key">Names the SMS on the network; its sender's clients find it by that.</param>
/// <param name="From">The number or name that is shown as the sender.</param>
/// <param name="To">The number it goes to.</param>
/// <param name="Text">The text.</param>
internal sealed record SmsSent(string Key, string From, string To, string Text) : ClientSignal
{
    public override bool IsKept => true;
}

/// <summary>What became of an SMS at one number.</summary>
/// <param name="Key">The key of <see cref="SmsSent"/>.</param>
/// <param name="Number">The number.</param>
/// <param name="Status">Whether it was delivered.</param>
internal sealed record SmsOutcome(string Key, string Number, SmsTargetStatus Status) : ClientSignal
{
    public override bool IsKept => true;
}
