namespace Skype4Net;

/// <summary>How a call came about: <c>CALL n TYPE</c>.</summary>
public enum CallType
{
    /// <summary>Not known, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    Unknown,
    /// <summary>From a telephone (<c>INCOMING_PSTN</c>).</summary>
    IncomingPstn,
    /// <summary>To a telephone (<c>OUTGOING_PSTN</c>).</summary>
    OutgoingPstn,
    /// <summary>From a Skype user (<c>INCOMING_P2P</c>).</summary>
    IncomingP2P,
    /// <summary>To a Skype user (<c>OUTGOING_P2P</c>).</summary>
    OutgoingP2P,
}
