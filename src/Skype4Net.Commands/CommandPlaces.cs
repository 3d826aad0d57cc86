namespace Skype4Net.Commands;

/// <summary>Kinds of chats.</summary>
[Flags]
public enum CommandPlaces
{
    /// <summary>None.</summary>
    Nowhere = 0,

    /// <summary>Chats of the bot with one person.</summary>
    Dialogs = 1,

    /// <summary>Chats of several.</summary>
    Groups = 2,

    /// <summary>All chats.</summary>
    Everywhere = Dialogs | Groups,
}
