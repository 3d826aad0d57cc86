using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The kind of a voicemail: <c>VOICEMAIL n TYPE</c>.</summary>
public enum VoicemailType
{
    /// <summary>Not known, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>Left for us (<c>INCOMING</c>).</summary>
    [Wire("INCOMING")]
    Incoming,
    /// <summary>Left by us (<c>OUTGOING</c>).</summary>
    [Wire("OUTGOING")]
    Outgoing,
    /// <summary>The greeting that Skype provides (<c>DEFAULT_GREETING</c>).</summary>
    [Wire("DEFAULT_GREETING")]
    DefaultGreeting,
    /// <summary>A greeting of one's own (<c>CUSTOM_GREETING</c>).</summary>
    [Wire("CUSTOM_GREETING")]
    CustomGreeting,
}
