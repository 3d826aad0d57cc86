namespace Skype4Net.Xmpp.Client.Rooms;

/// <summary>Reads why somebody is no longer in a room.</summary>
internal static class RoomExits
{
    /// <summary>By the presence that says so.</summary>
    /// <param name="presence">The presence.</param>
    /// <param name="statuses">The codes in it.</param>
    public static RoomExit Of(XmppElement presence, IReadOnlySet<string> statuses)
    {
        if (presence.Find("x", Namespaces.MucUser)?.Find("destroy", Namespaces.MucUser) is not null)
            return RoomExit.Destroyed;
        return statuses.Contains("301") ? RoomExit.Banned
            : statuses.Contains("307") ? RoomExit.Kicked
            : statuses.Contains("321") || statuses.Contains("322") ? RoomExit.Excluded
            : statuses.Contains("332") ? RoomExit.Shutdown
            : presence.Find("left", Namespaces.Signals) is not null ? RoomExit.LeftForGood
            : RoomExit.Left;
    }

    /// <summary>By the error with which a room does not let us in again; null for one that may pass.</summary>
    public static RoomExit? Of(XmppStanzaException refused) => refused.Condition switch
    {
        "forbidden" => RoomExit.Banned,
        "registration-required" or "not-authorized" => RoomExit.Excluded,
        "gone" or "item-not-found" => RoomExit.Destroyed,
        _ => null,
    };
}
