namespace Skype4Net;

/// <summary>The state of the video in one direction: <c>CALL n VIDEO_SEND_STATUS</c>, <c>CALL n VIDEO_RECEIVE_STATUS</c>.</summary>
public enum VideoStreamStatus
{
    /// <summary>Not known, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    Unknown,
    /// <summary>No camera, or no capability (<c>NOT_AVAILABLE</c>).</summary>
    NotAvailable,
    /// <summary>Possible, and not running (<c>AVAILABLE</c>).</summary>
    Available,
    /// <summary>About to run (<c>STARTING</c>).</summary>
    Starting,
    /// <summary>Refused by the other side (<c>REJECTED</c>).</summary>
    Rejected,
    /// <summary>Running (<c>RUNNING</c>).</summary>
    Running,
    /// <summary>About to end (<c>STOPPING</c>).</summary>
    Stopping,
    /// <summary>The call is on hold (<c>PAUSED</c>).</summary>
    Paused,
}
