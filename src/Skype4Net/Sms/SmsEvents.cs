namespace Skype4Net;

/// <summary>The state of an SMS changed (<c>SMS n STATUS</c>).</summary>
/// <param name="Message">Which SMS.</param>
/// <param name="Status">The new state.</param>
public sealed record SmsStatusChanged(SmsMessage Message, SmsStatus Status);

/// <summary>How an SMS stands at its numbers changed (<c>SMS n TARGET_STATUSES</c>).</summary>
/// <param name="Message">Which SMS.</param>
/// <param name="Targets">All of its numbers.</param>
public sealed record SmsTargetsChanged(SmsMessage Message, IReadOnlyList<SmsTargetState> Targets);
