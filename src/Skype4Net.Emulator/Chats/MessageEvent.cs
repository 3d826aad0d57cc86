namespace Skype4Net.Emulator.Chats;

/// <summary>What happens to a message.</summary>
internal enum MessageEvent
{
    /// <summary>The user sends it.</summary>
    Send,

    /// <summary>The network takes it.</summary>
    Accept,

    /// <summary>The network does not take it.</summary>
    Refuse,

    /// <summary>The network had taken it, and could not deliver it.</summary>
    RefuseLate,

    /// <summary>Somebody else's has come.</summary>
    Arrive,

    /// <summary>Somebody else's has come into a window that is open.</summary>
    ArriveInWindow,

    /// <summary>The user's own has come, sent from another machine.</summary>
    ArriveFromSelf,

    /// <summary>The user has seen it: <c>SET CHATMESSAGE SEEN</c>.</summary>
    See,
}
