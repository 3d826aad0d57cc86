namespace Skype4Net;

/// <summary>The video in one direction changed its state (<c>CALL n VIDEO_SEND_STATUS</c>, <c>CALL n VIDEO_RECEIVE_STATUS</c>).</summary>
/// <param name="Call">The call.</param>
/// <param name="Status">The new state.</param>
public sealed record CallVideoStreamChanged(Call Call, VideoStreamStatus Status);
