namespace Skype4Net;

/// <summary>The kind of a chat: the property <c>CHAT TYPE</c>, protocol 7.</summary>
public enum ChatType
{
    /// <summary>A word this library does not know (<c>UNKNOWN</c>).</summary>
    Unknown,
    /// <summary>Two participants (<c>DIALOG</c>).</summary>
    Dialog,
    /// <summary>More than two, public chats included (<c>MULTICHAT</c>).</summary>
    MultiChat,
    /// <summary>The carrier of a shared contact group (<c>SHAREDGROUP</c>).</summary>
    SharedGroup,
    /// <summary>Obsolete (<c>LEGACY_DIALOG</c>).</summary>
    LegacyDialog,
    /// <summary>Obsolete (<c>LEGACY_UNSUBSCRIBED</c>).</summary>
    LegacyUnsubscribed,
}
