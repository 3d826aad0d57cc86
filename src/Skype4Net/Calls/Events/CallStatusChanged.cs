namespace Skype4Net;

/// <summary>The state of a call changed (<c>CALL n STATUS</c>). The client may tell the same twice.</summary>
/// <param name="Call">The call.</param>
/// <param name="Status">The new state.</param>
public sealed record CallStatusChanged(Call Call, CallStatus Status);
