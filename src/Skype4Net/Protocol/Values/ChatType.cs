using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The kind of a chat: the property <c>CHAT TYPE</c>, protocol 7.</summary>
public enum ChatType
{
    /// <summary>A word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>Two participants (<c>DIALOG</c>).</summary>
    [Wire("DIALOG")]
    Dialog,
    /// <summary>More than two, public chats included (<c>MULTICHAT</c>).</summary>
    [Wire("MULTICHAT")]
    MultiChat,
    /// <summary>The chat of a shared contact group (<c>SHAREDGROUP</c>).</summary>
    [Wire("SHAREDGROUP")]
    SharedGroup,
    /// <summary>Obsolete (<c>LEGACY_DIALOG</c>).</summary>
    [Wire("LEGACY_DIALOG")]
    LegacyDialog,
    /// <summary>Obsolete (<c>LEGACY_UNSUBSCRIBED</c>).</summary>
    [Wire("LEGACY_UNSUBSCRIBED")]
    LegacyUnsubscribed,
}
