namespace Skype4Net.Emulator.Chats;

/// <summary>What happens to a chat, as far as the user's own membership goes.</summary>
internal enum ChatEvent
{
    /// <summary>The user has made it.</summary>
    Create,

    /// <summary>Somebody has added the user.</summary>
    Invite,

    /// <summary>A third person has come into a dialog.</summary>
    Grow,

    /// <summary>The user changes something in a chat of several, or leaves it: most actions of <c>ALTER CHAT</c>.</summary>
    Change,

    /// <summary>The user adds people, also to a dialog: <c>ALTER CHAT ADDMEMBERS</c>.</summary>
    AddMembers,

    /// <summary>The user asks to be let in: <c>ALTER CHAT JOIN</c> and <c>ENTERPASSWORD</c>.</summary>
    AskToJoin,

    /// <summary>The network lets the user in, and the others are to accept that.</summary>
    AwaitAccept,

    /// <summary>The user is in.</summary>
    Join,

    /// <summary>The network answers a request to join: with what the user is now.</summary>
    Answer,

    /// <summary>The user has left, or was removed, or the chat was disbanded: with what the user is now.</summary>
    Leave,
}
