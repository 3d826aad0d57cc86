namespace Skype4Net.Xmpp.Client.Rooms;

/// <summary>Invitations into rooms: by the room (XEP-0045, 7.8.2), and by a person (XEP-0249).</summary>
internal static class RoomInvitations
{
    /// <summary>Null for a message that is none.</summary>
    /// <param name="message">The message.</param>
    /// <param name="from">Who sent it.</param>
    /// <param name="isTold">Whether it says something that is said in another place, too.</param>
    public static XmppEvent.RoomInvitation? Read(XmppElement message, Jid from, out bool isTold)
    {
        isTold = false;
        if (message["type"] == "error")
            return null;
        XmppElement? user = message.Find("x", Namespaces.MucUser);
        if (user?.Find("invite", Namespaces.MucUser) is { } invite && from.IsBare && Jid.TryParse(invite["from"]) is { } guest)
            return new XmppEvent.RoomInvitation(
                from, guest, invite.TextOf("reason", Namespaces.MucUser) ?? "", user.TextOf("password", Namespaces.MucUser) ?? "");
        if (message.Find("x", Namespaces.Conference) is not { } direct || Jid.TryParse(direct["jid"]) is not { IsBare: true } room
            || message["type"] == "groupchat")
            return null;
        // Rooms send the old form beside the new one.
        isTold = user is not null;
        return new XmppEvent.RoomInvitation(room, from, direct["reason"] ?? "", direct["password"] ?? "");
    }
}
