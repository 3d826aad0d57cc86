namespace Skype4Net.Xmpp.Client;

/// <summary>How far a client is with its connection.</summary>
internal enum XmppConnectionState
{
    /// <summary>It connects and logs in.</summary>
    Connecting,

    /// <summary>It has a new session and fetches contacts and missed messages; it can send and receive.</summary>
    CatchingUp,

    /// <summary>What was missed has been told; what comes now is new.</summary>
    Online,

    /// <summary>The connection was lost or could not be made; it is tried again after a pause.</summary>
    Waiting,

    /// <summary>It was closed on this side.</summary>
    Disconnected,

    /// <summary>The server does not let this account in, and asking again would not help.</summary>
    Refused,
}
