namespace Skype4Net;

/// <summary>The leg to whom a call is being transferred changed its state (<c>CALL n TRANSFER_STATUS</c>).</summary>
/// <param name="Call">The call.</param>
/// <param name="Status">The state of that leg.</param>
public sealed record CallTransferStatusChanged(Call Call, CallStatus Status);
