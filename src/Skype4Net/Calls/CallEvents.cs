namespace Skype4Net;

/// <summary>The state of a call changed (<c>CALL n STATUS</c>). The client may tell the same twice.</summary>
/// <param name="Call">Which call.</param>
/// <param name="Status">The new state.</param>
public sealed record CallStatusChanged(Call Call, CallStatus Status);

/// <summary>A missed call was acknowledged (<c>CALL n SEEN</c>).</summary>
/// <param name="Call">Which call.</param>
/// <param name="Seen">Whether it was.</param>
public sealed record CallSeenChanged(Call Call, bool Seen);

/// <summary>Redirected input started or ended (<c>CALL n VAA_INPUT_STATUS</c>).</summary>
/// <param name="Call">Which call.</param>
/// <param name="IsActive">Whether it is flowing now.</param>
public sealed record CallInputStatusChanged(Call Call, bool IsActive);

/// <summary>The leg to whom a call is being transferred changed its state (<c>CALL n TRANSFER_STATUS</c>).</summary>
/// <param name="Call">Which call.</param>
/// <param name="Status">The state of that leg.</param>
public sealed record CallTransferStatusChanged(Call Call, CallStatus Status);

/// <summary>The other side pressed a key (<c>CALL n DTMF</c>).</summary>
/// <param name="Call">Which call.</param>
/// <param name="Digit">Of <c>0</c> to <c>9</c>, <c>*</c> and <c>#</c>.</param>
public sealed record CallDtmfReceived(Call Call, string Digit);

/// <summary>What video a call could have changed (<c>CALL n VIDEO_STATUS</c>).</summary>
/// <param name="Call">Which call.</param>
/// <param name="Status">The new state.</param>
public sealed record CallVideoStatusChanged(Call Call, CallVideoStatus Status);

/// <summary>The video in one direction changed its state (<c>CALL n VIDEO_SEND_STATUS</c>, <c>CALL n VIDEO_RECEIVE_STATUS</c>).</summary>
/// <param name="Call">Which call.</param>
/// <param name="Status">The new state.</param>
public sealed record CallVideoStreamChanged(Call Call, VideoStreamStatus Status);

/// <summary>A second of a call has passed (<c>CALL n DURATION</c>).</summary>
/// <param name="Call">Which call.</param>
/// <param name="Duration">How long people have talked.</param>
public sealed record CallDurationChanged(Call Call, TimeSpan Duration);
