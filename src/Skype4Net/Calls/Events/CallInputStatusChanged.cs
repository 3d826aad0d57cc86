namespace Skype4Net;

/// <summary>Redirected input started or ended (<c>CALL n VAA_INPUT_STATUS</c>).</summary>
/// <param name="Call">The call.</param>
/// <param name="IsActive">Whether it is flowing now.</param>
public sealed record CallInputStatusChanged(Call Call, bool IsActive);
