using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The state of the video in one direction: <c>CALL n VIDEO_SEND_STATUS</c>, <c>CALL n VIDEO_RECEIVE_STATUS</c>.</summary>
public enum VideoStreamStatus
{
    /// <summary>Not known, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>No camera, or no capability (<c>NOT_AVAILABLE</c>).</summary>
    [Wire("NOT_AVAILABLE")]
    NotAvailable,
    /// <summary>Possible, and not running (<c>AVAILABLE</c>).</summary>
    [Wire("AVAILABLE")]
    Available,
    /// <summary>About to run (<c>STARTING</c>).</summary>
    [Wire("STARTING")]
    Starting,
    /// <summary>Refused by the other side (<c>REJECTED</c>).</summary>
    [Wire("REJECTED")]
    Rejected,
    /// <summary>Running (<c>RUNNING</c>).</summary>
    [Wire("RUNNING")]
    Running,
    /// <summary>About to end (<c>STOPPING</c>).</summary>
    [Wire("STOPPING")]
    Stopping,
    /// <summary>The call is on hold (<c>PAUSED</c>).</summary>
    [Wire("PAUSED")]
    Paused,
}
