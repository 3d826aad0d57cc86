namespace Skype4Net.Protocol;

/// <summary>How long the answer to a command may take; each has a time limit of its own in the options.</summary>
internal enum CommandTimeoutClass
{
    /// <summary>Answered by the client at once.</summary>
    Normal,

    /// <summary>Answered after work or a look at the network: searches.</summary>
    Slow,

    /// <summary>Answered when the user has decided.</summary>
    User,
}
