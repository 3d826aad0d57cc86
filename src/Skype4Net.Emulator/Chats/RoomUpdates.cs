using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Chats;

/// <summary>Notifies programs of what is different in a room from what they were notified of before.</summary>
internal sealed class RoomUpdates(ChatModule chats, ClientContext client)
{
    /// <summary>Stores how a room is now without notifying anybody.</summary>
    public void Store(ChatRecord chat, RoomState room)
    {
        chat.Room = room;
        foreach (MemberRecord gone in chat.MemberObjects.Values.Where(m => room.Find(m.Who) is null))
            gone.IsActive = false;
        foreach (RoomMember member in room.Members)
        {
            chats.Store.Member(chat, member.Who).Role = member.Role;
            chat.AddMember(member.Who);
        }
    }

    /// <summary>Stores how a room is now, and notifies of the differences.</summary>
    public void Show(ChatRecord chat, RoomState room)
    {
        RoomState before = chat.Room ?? new RoomState(room.Key, room.Creator, room.CreatedAt);
        string friendlyName = chats.FriendlyNameOf(chat);
        if (chat.Partner is { } partner && !chat.IsMulti && room.Members.Any(m => m.Who != client.Me && m.Who != partner))
            Grow(chat, partner);
        Store(chat, room);
        ShowMembers(chat, before, room);
        ShowSettings(chat, before, room);
        if (chats.FriendlyNameOf(chat) != friendlyName)
            chats.NotifyFriendlyName(chat);
        ShowRoles(chat, before, room);
    }

    private void Grow(ChatRecord chat, Identity partner)
    {
        chat.IsMulti = true;
        chats.Store.Member(chat, partner).IsActive = client.Module<ContactModule>().IsOnline(partner);
        chat.Apply(ChatEvent.Grow);
        client.Notify(ChatProperties.Status, chat.Name, chat.Status);
    }

    private void ShowMembers(ChatRecord chat, RoomState before, RoomState room)
    {
        bool grew = room.Members.Any(m => before.Find(m.Who) is null), shrank = before.Members.Any(m => room.Find(m.Who) is null);
        if (grew || shrank)
            client.Notify(ChatProperties.Members, chat.Name, room.Members.Select(m => m.Who).ToHandles());
        if (shrank)
            client.Notify(ChatProperties.ActiveMembers, chat.Name, chats.Activity.ActiveMembers(chat).ToHandles());
    }

    private void ShowSettings(ChatRecord chat, RoomState before, RoomState room)
    {
        if (room.TopicXml != before.TopicXml)
        {
            client.Notify(ChatProperties.Topic, chat.Name, XmlText.Strip(room.TopicXml));
            client.Notify(ChatProperties.TopicXml, chat.Name, room.TopicXml);
        }

        NotifyIf(room.Options != before.Options, ChatProperties.Options, chat, room.Options);
        NotifyIf(room.Guidelines != before.Guidelines, ChatProperties.Guidelines, chat, room.Guidelines);
        NotifyIf(room.Description != before.Description, ChatProperties.Description, chat, room.Description);
        NotifyIf(room.PasswordHint != before.PasswordHint, ChatProperties.PasswordHint, chat, room.PasswordHint);
        NotifyIf(!room.Applicants.SequenceEqual(before.Applicants), ChatProperties.Applicants, chat, room.Applicants.ToHandles());
    }

    private void ShowRoles(ChatRecord chat, RoomState before, RoomState room)
    {
        // Of newcomers the role is shown in any case, of the user by MYROLE.
        foreach (RoomMember member in room.Members.Where(m => before.Find(m.Who) is { } known ? known.Role != m.Role : m.Who != client.Me))
            client.Notify(ChatMemberProperties.Role, chats.Store.Member(chat, member.Who).IdText, member.Role);
        if (room.Find(client.Me) is { } me && me.Role != chat.MyRole)
        {
            chat.MyRole = me.Role;
            client.Notify(ChatProperties.MyRole, chat.Name, me.Role);
        }
    }

    private void NotifyIf<T>(bool changed, PropertyDefinition<T> property, ChatRecord chat, T value)
    {
        if (changed)
            client.Notify(property, chat.Name, value);
    }
}
