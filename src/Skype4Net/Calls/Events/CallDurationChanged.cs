namespace Skype4Net;

/// <summary>A second of a call has passed (<c>CALL n DURATION</c>).</summary>
/// <param name="Call">The call.</param>
/// <param name="Duration">How long people have talked.</param>
public sealed record CallDurationChanged(Call Call, TimeSpan Duration);
