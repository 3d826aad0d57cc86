namespace Skype4Net;

/// <summary>A missed call was acknowledged (<c>CALL n SEEN</c>).</summary>
/// <param name="Call">The call.</param>
/// <param name="Seen">Whether it was.</param>
public sealed record CallSeenChanged(Call Call, bool Seen);
