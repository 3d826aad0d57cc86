namespace Skype4Net.Emulator.Network;

/// <summary>What a network can do.</summary>
[Flags]
public enum NetworkFeatures
{
    /// <summary>Messages, contacts and presence, which all can.</summary>
    None = 0,

    /// <summary>
    /// It knows at once whether an account exists: <see cref="INetworkSession.GetProfileAsync"/> completes without waiting while there is a
    /// connection.
    /// Elsewhere only those are known who are contacts, share a room or were met.
    /// </summary>
    KnowsStrangers = 1,

    /// <summary>It has a directory to search.</summary>
    Search = 2,

    /// <summary>It has rooms of several.</summary>
    Rooms = 4,

    /// <summary>Who goes offline stays a member of a room.</summary>
    KeepsMembers = 8,

    /// <summary>It keeps away those whom the user has blocked.</summary>
    Blocking = 16,

    /// <summary>Calls and SMS reach telephone numbers.</summary>
    Telephones = 32,
}
