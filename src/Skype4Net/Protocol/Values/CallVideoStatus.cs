using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Which video a call could have: <c>CALL n VIDEO_STATUS</c>.</summary>
public enum CallVideoStatus
{
    /// <summary>Not known, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>None (<c>VIDEO_NONE</c>).</summary>
    [Wire("VIDEO_NONE")]
    None,
    /// <summary>Ours can be sent (<c>VIDEO_SEND_ENABLED</c>).</summary>
    [Wire("VIDEO_SEND_ENABLED")]
    SendEnabled,
    /// <summary>The other side's can be received (<c>VIDEO_RECV_ENABLED</c>).</summary>
    [Wire("VIDEO_RECV_ENABLED")]
    ReceiveEnabled,
    /// <summary>Both (<c>VIDEO_BOTH_ENABLED</c>).</summary>
    [Wire("VIDEO_BOTH_ENABLED")]
    BothEnabled,
}
