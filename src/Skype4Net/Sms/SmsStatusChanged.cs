namespace Skype4Net;

/// <summary>The state of an SMS changed (<c>SMS n STATUS</c>).</summary>
/// <param name="Message">The message.</param>
/// <param name="Status">The new state.</param>
public sealed record SmsStatusChanged(SmsMessage Message, SmsStatus Status);
