using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The presence of a user as others see it: the property <c>USER ONLINESTATUS</c>.</summary>
public enum OnlineStatus
{
    /// <summary>Not known, a user that does not exist, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>Not connected (<c>OFFLINE</c>).</summary>
    [Wire("OFFLINE")]
    Offline,
    /// <summary>Available (<c>ONLINE</c>).</summary>
    [Wire("ONLINE")]
    Online,
    /// <summary>Away (<c>AWAY</c>).</summary>
    [Wire("AWAY")]
    Away,
    /// <summary>Away for long (<c>NA</c>).</summary>
    [Wire("NA")]
    NotAvailable,
    /// <summary>Do not disturb (<c>DND</c>).</summary>
    [Wire("DND")]
    DoNotDisturb,
    /// <summary>A telephone contact (<c>SKYPEOUT</c>).</summary>
    [Wire("SKYPEOUT")]
    SkypeOut,
    /// <summary>Free to be approached by anybody (<c>SKYPEME</c>); protocol 2.</summary>
    [Wire("SKYPEME")]
    SkypeMe,
    /// <summary>Shown as offline to others; only ever seen of oneself (<c>INVISIBLE</c>).</summary>
    [Wire("INVISIBLE")]
    Invisible,
}
