namespace Skype4Net.Emulator.Network;

/// <summary>How a session stands with its network.</summary>
public enum NetworkConnection
{
    /// <summary>It tries to connect and log in (<c>CONNSTATUS CONNECTING</c>).</summary>
    Connecting,

    /// <summary>It is logged in; what was missed comes now.</summary>
    CatchingUp,

    /// <summary>What was missed has come; all is live from here on (<c>CONNSTATUS ONLINE</c>).</summary>
    Online,

    /// <summary>The last attempt failed; the next one comes by itself (<c>CONNSTATUS PAUSING</c>).</summary>
    Waiting,

    /// <summary>There is no connection, as the client wished (<c>CONNSTATUS OFFLINE</c>). A session begins so.</summary>
    Disconnected,

    /// <summary>
    /// The network does not let the account in: the password is wrong, the account is gone, or somebody else keeps logging in as it. No attempt
    /// follows
    /// (<c>CONNSTATUS LOGGEDOUT</c>).
    /// </summary>
    Refused,
}
