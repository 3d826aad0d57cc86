namespace Skype4Net;

/// <summary>How an SMS stands at one of its numbers.</summary>
/// <param name="Number">The telephone number.</param>
/// <param name="Status">How it stands.</param>
public readonly record struct SmsTargetState(string Number, SmsTargetStatus Status);
