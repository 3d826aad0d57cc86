namespace Skype4Net;

/// <summary>Which video a call could have: <c>CALL n VIDEO_STATUS</c>.</summary>
public enum CallVideoStatus
{
    /// <summary>Not known, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    Unknown,
    /// <summary>None (<c>VIDEO_NONE</c>).</summary>
    None,
    /// <summary>Ours can be sent (<c>VIDEO_SEND_ENABLED</c>).</summary>
    SendEnabled,
    /// <summary>The other side's can be received (<c>VIDEO_RECV_ENABLED</c>).</summary>
    ReceiveEnabled,
    /// <summary>Both (<c>VIDEO_BOTH_ENABLED</c>).</summary>
    BothEnabled,
}
