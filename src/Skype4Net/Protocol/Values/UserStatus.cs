using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The status the signed-in user shows to others: the wire variable <c>USERSTATUS</c>.</summary>
public enum UserStatus
{
    /// <summary>No information, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>Not connected (<c>OFFLINE</c>).</summary>
    [Wire("OFFLINE")]
    Offline,
    /// <summary>Available (<c>ONLINE</c>).</summary>
    [Wire("ONLINE")]
    Online,
    /// <summary>Free to be approached by anybody (<c>SKYPEME</c>); protocol 2, gone from later clients.</summary>
    [Wire("SKYPEME")]
    SkypeMe,
    /// <summary>Away (<c>AWAY</c>).</summary>
    [Wire("AWAY")]
    Away,
    /// <summary>Away for long (<c>NA</c>); later clients treat it as <see cref="Away"/>.</summary>
    [Wire("NA")]
    NotAvailable,
    /// <summary>Do not disturb (<c>DND</c>).</summary>
    [Wire("DND")]
    DoNotDisturb,
    /// <summary>Online, but shown as offline to others (<c>INVISIBLE</c>).</summary>
    [Wire("INVISIBLE")]
    Invisible,
    /// <summary>Signed out; the API session ends (<c>LOGGEDOUT</c>).</summary>
    [Wire("LOGGEDOUT")]
    LoggedOut,
}
