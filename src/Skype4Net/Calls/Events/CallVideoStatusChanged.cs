namespace Skype4Net;

/// <summary>What video a call could have changed (<c>CALL n VIDEO_STATUS</c>).</summary>
/// <param name="Call">The call.</param>
/// <param name="Status">The new state.</param>
public sealed record CallVideoStatusChanged(Call Call, CallVideoStatus Status);
