namespace Skype4Net.Emulator.Network;

/// <summary>Why a request came to nothing.</summary>
public enum RequestFailure
{
    /// <summary>It was done.</summary>
    None,

    /// <summary>There is no such account, room or message.</summary>
    NoSuchAccount,

    /// <summary>Nobody is there to hear it, and it does not wait.</summary>
    NotThere,

    /// <summary>The own account may not do that.</summary>
    NotPermitted,

    /// <summary>The other one has blocked the own account.</summary>
    Blocked,

    /// <summary>It is longer than the network carries.</summary>
    TooLarge,

    /// <summary>The network cannot do that.</summary>
    NotSupported,

    /// <summary>There was no connection, or it was lost before the outcome was known.</summary>
    ConnectionLost,

    /// <summary>No answer came.</summary>
    TimedOut,

    /// <summary>Anything else.</summary>
    Other,
}
