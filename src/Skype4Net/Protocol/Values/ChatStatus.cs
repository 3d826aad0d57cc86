using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>What a chat is to the signed-in user: the property <c>CHAT STATUS</c>.</summary>
public enum ChatStatus
{
    /// <summary>A word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>An old-style instant message window (<c>LEGACY_DIALOG</c>).</summary>
    [Wire("LEGACY_DIALOG")]
    LegacyDialog,
    /// <summary>A conversation with one person (<c>DIALOG</c>).</summary>
    [Wire("DIALOG")]
    Dialog,
    /// <summary>A chat of several, and we are in it (<c>MULTI_SUBSCRIBED</c>).</summary>
    [Wire("MULTI_SUBSCRIBED")]
    MultiSubscribed,
    /// <summary>We left, were removed, or have not joined (<c>UNSUBSCRIBED</c>).</summary>
    [Wire("UNSUBSCRIBED")]
    Unsubscribed,
    /// <summary>An invitation to accept (<c>MULTI_NEED_ACCEPT</c>).</summary>
    [Wire("MULTI_NEED_ACCEPT")]
    MultiNeedAccept,
}
