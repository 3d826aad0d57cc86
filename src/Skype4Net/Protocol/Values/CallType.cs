using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>How a call came about: <c>CALL n TYPE</c>.</summary>
public enum CallType
{
    /// <summary>Not known, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>From a telephone (<c>INCOMING_PSTN</c>).</summary>
    [Wire("INCOMING_PSTN")]
    IncomingPstn,
    /// <summary>To a telephone (<c>OUTGOING_PSTN</c>).</summary>
    [Wire("OUTGOING_PSTN")]
    OutgoingPstn,
    /// <summary>From a Skype user (<c>INCOMING_P2P</c>).</summary>
    [Wire("INCOMING_P2P")]
    IncomingP2P,
    /// <summary>To a Skype user (<c>OUTGOING_P2P</c>).</summary>
    [Wire("OUTGOING_P2P")]
    OutgoingP2P,
}
