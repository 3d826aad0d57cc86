namespace Skype4Net.Receiving;

/// <summary>What a line said about a message.</summary>
internal enum MessageMark
{
    Received,

    /// <summary>It was read: in the window, by this program or by another.</summary>
    Read,

    /// <summary>It is one's own: being sent, sent, or not sent.</summary>
    Own,
}
