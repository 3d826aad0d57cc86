namespace Skype4Net;

/// <summary>How an SMS stands at its numbers changed (<c>SMS n TARGET_STATUSES</c>).</summary>
/// <param name="Message">The message.</param>
/// <param name="Targets">All of its numbers.</param>
public sealed record SmsTargetsChanged(SmsMessage Message, IReadOnlyList<SmsTargetState> Targets);
