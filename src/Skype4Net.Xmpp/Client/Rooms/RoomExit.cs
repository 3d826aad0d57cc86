namespace Skype4Net.Xmpp.Client.Rooms;

/// <summary>Why somebody is no longer in a room.</summary>
internal enum RoomExit
{
    /// <summary>By their own wish, or with their connection.</summary>
    Left,

    /// <summary>By their own wish, as a client of this kind says.</summary>
    LeftForGood,

    /// <summary>Put out (status 307).</summary>
    Kicked,

    /// <summary>Put out and not let in again (status 301).</summary>
    Banned,

    /// <summary>No longer a member of a room for members (status 321, 322).</summary>
    Excluded,

    /// <summary>The room was closed.</summary>
    Destroyed,

    /// <summary>The service stops (status 332).</summary>
    Shutdown,
}
