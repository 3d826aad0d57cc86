namespace Skype4Net.Receiving;

/// <summary>What a warning is about.</summary>
internal enum CoreWarning
{
    /// <summary>The messages of the chat could not be listed: those told are handed over without knowing that none is missing before them.</summary>
    Unchecked,

    /// <summary>The message could not be read: it is handed over without what is missing.</summary>
    Unread,

    /// <summary>The chat of the message could not be read: it is handed over without a chat, in no order.</summary>
    Unplaced,

    /// <summary>The client numbers its messages anew.</summary>
    Renumbered,

    /// <summary>The message by which the numbering is recognized could not be read: the numbers are taken to mean the same as before.</summary>
    Unrecognized,

    /// <summary>The lists that show what is old mail could not be had: a chat begins with the first list of it.</summary>
    Undivided,
}
