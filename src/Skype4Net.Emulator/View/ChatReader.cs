using Skype4Net.Emulator.Chats;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.View;

/// <summary>Reads what a window shows of chats. On the client's executor.</summary>
internal static class ChatReader
{
    public static ChatView Read(ClientContext client, ChatRecord chat)
    {
        ChatModule chats = client.Module<ChatModule>();
        ContactModule contacts = client.Module<ContactModule>();
        RoomState? room = chat.IsDialog ? null : chat.Room;
        ChatType type = chat.IsDialog ? ChatType.Dialog : ChatType.MultiChat;
        string title = chat.IsDialog ? contacts.ShownName(chat.Partner!.Value) : chats.FriendlyNameOf(chat);
        return new ChatView(chat.Name, title, type, Members(client, chat))
        {
            Topic = XmlText.Strip(chat.Room?.TopicXml ?? ""),
            Partner = chat.IsDialog ? chat.Partner!.Value.Value : "",
            Status = chat.Status,
            MyStatus = chat.MyStatus,
            MyRole = chat.MyRole,
            Applicants = (room?.Applicants ?? []).ToHandles(),
            Unread = chats.Store.Unread.Count(m => m.Chat == chat),
            Activity = chat.Activity,
            IsBookmarked = chat.Bookmarked,
            IsOpen = chat.IsOpen,
            Options = room?.Options ?? ChatOptions.None,
            Guidelines = room?.Guidelines ?? "",
            Description = room?.Description ?? "",
            JoinHint = room?.PasswordHint ?? "",
            IsLocked = room is { HasPassword: true },
            Adder = chat.Adder,
            Messages = chat.Messages.Count,
            Last = chat.Messages.LastOrDefault() is { } last ? Read(client, last) : null,
        };
    }

    public static MessageView Read(ClientContext client, MessageRecord record)
    {
        NetworkMessage message = record.Message;
        return new MessageView(record.Id, message.Key.Value, record.Chat.Name, message.From.Value, record.Body)
        {
            Name = client.Module<ContactModule>().ShownName(message.From),
            Type = message.Type,
            Status = record.Status,
            SentAt = message.SentAt,
            EditedAt = record.EditedAt,
            EditedBy = record.EditedBy?.Value ?? "",
            Users = message.Users.ToHandles(),
            Role = message.Role,
            Program = record.Program,
        };
    }

    /// <summary>The newest of a chat's messages, oldest first.</summary>
    public static MessageView[] Messages(ClientContext client, string chat, int count, long before)
    {
        if (client.Module<ChatModule>().Find(chat) is not { } record)
            return [];
        List<MessageRecord> all = record.Messages;
        int end = all.Count;
        while (end > 0 && all[end - 1].Id >= before)
            end--;
        int begin = Math.Max(0, end - count);
        return [.. all.GetRange(begin, end - begin).Select(m => Read(client, m))];
    }

    private static ChatMemberView[] Members(ClientContext client, ChatRecord chat)
    {
        HashSet<Identity> active = [.. client.Module<ChatModule>().Activity.ActiveMembers(chat)];
        ContactModule contacts = client.Module<ContactModule>();
        IEnumerable<Identity> who = chat.IsDialog || chat.Room is null ? chat.Members : chat.Room.Members.Select(m => m.Who);
        return [.. who.Select(w => new ChatMemberView(w.Value, contacts.ShownName(w), RoleOf(w), active.Contains(w)))];

        ChatRole RoleOf(Identity who) => chat.Room?.Find(who)?.Role ?? ChatRole.User;
    }
}
