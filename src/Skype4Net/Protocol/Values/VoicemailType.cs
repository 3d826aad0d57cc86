namespace Skype4Net;

/// <summary>The kind of a voicemail: <c>VOICEMAIL n TYPE</c>.</summary>
public enum VoicemailType
{
    /// <summary>Not known, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    Unknown,
    /// <summary>Left for us (<c>INCOMING</c>).</summary>
    Incoming,
    /// <summary>Left by us (<c>OUTGOING</c>).</summary>
    Outgoing,
    /// <summary>The greeting that Skype provides (<c>DEFAULT_GREETING</c>).</summary>
    DefaultGreeting,
    /// <summary>A greeting of one's own (<c>CUSTOM_GREETING</c>).</summary>
    CustomGreeting,
}
