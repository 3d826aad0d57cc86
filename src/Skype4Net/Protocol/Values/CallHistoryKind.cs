using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Which part of the call history to clear: <c>CLEAR CALLHISTORY</c>.</summary>
public enum CallHistoryKind
{
    /// <summary>None of these (<c>UNKNOWN</c>); cannot be sent.</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>All (<c>ALL</c>).</summary>
    [Wire("ALL")]
    All,
    /// <summary>Missed calls (<c>MISSED</c>).</summary>
    [Wire("MISSED")]
    Missed,
    /// <summary>Calls that came in (<c>INCOMING</c>).</summary>
    [Wire("INCOMING")]
    Incoming,
    /// <summary>Calls that were placed (<c>OUTGOING</c>).</summary>
    [Wire("OUTGOING")]
    Outgoing,
}
