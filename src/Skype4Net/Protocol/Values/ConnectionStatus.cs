using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>How the Skype client is connected to its network: the wire variable <c>CONNSTATUS</c>.</summary>
public enum ConnectionStatus
{
    /// <summary>A word this library does not know.</summary>
    Unknown,
    /// <summary>Not connected (<c>OFFLINE</c>).</summary>
    [Wire("OFFLINE")]
    Offline,
    /// <summary>Trying to connect (<c>CONNECTING</c>).</summary>
    [Wire("CONNECTING")]
    Connecting,
    /// <summary>Waiting before the next attempt (<c>PAUSING</c>).</summary>
    [Wire("PAUSING")]
    Pausing,
    /// <summary>Connected (<c>ONLINE</c>).</summary>
    [Wire("ONLINE")]
    Online,
    /// <summary>The user signed out, or the client is closing (<c>LOGGEDOUT</c>).</summary>
    [Wire("LOGGEDOUT")]
    LoggedOut,
}
