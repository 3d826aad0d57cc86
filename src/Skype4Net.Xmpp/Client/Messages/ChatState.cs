namespace Skype4Net.Xmpp.Client.Messages;

/// <summary>What somebody does in a conversation (XEP-0085).</summary>
internal enum ChatState
{
    /// <summary>Takes part.</summary>
    Active,

    /// <summary>Types.</summary>
    Composing,

    /// <summary>Has stopped typing.</summary>
    Paused,

    /// <summary>Has not taken part for some minutes.</summary>
    Inactive,

    /// <summary>Has left the conversation.</summary>
    Gone,
}
