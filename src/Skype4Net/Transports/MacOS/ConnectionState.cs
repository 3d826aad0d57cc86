namespace Skype4Net.Transports.MacOS;

/// <summary>How a program stands with a client.</summary>
internal enum ConnectionState
{
    /// <summary>Nothing is asked for.</summary>
    Apart,

    /// <summary>Asked whether a client is there.</summary>
    Searching,

    /// <summary>Asked to be let in.</summary>
    Asking,

    Attached,
}
