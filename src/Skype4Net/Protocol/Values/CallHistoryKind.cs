namespace Skype4Net;

/// <summary>Which part of the call history to clear: <c>CLEAR CALLHISTORY</c>.</summary>
public enum CallHistoryKind
{
    /// <summary>Never on the wire.</summary>
    Unknown,
    /// <summary>All (<c>ALL</c>).</summary>
    All,
    /// <summary>Missed calls (<c>MISSED</c>).</summary>
    Missed,
    /// <summary>Calls that came in (<c>INCOMING</c>).</summary>
    Incoming,
    /// <summary>Calls that were placed (<c>OUTGOING</c>).</summary>
    Outgoing,
}
