using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Chats;

/// <summary>Dialogs of two: finding, opening, and the lines of a new one in the order of recorded sessions.</summary>
internal sealed class DialogChats(ChatModule chats, ClientContext client)
{
    /// <summary>Every chat that is or was a dialog.</summary>
    public IEnumerable<ChatRecord> All => chats.Store.Chats.Values.Where(c => c.Partner is not null);

    /// <summary>The dialog with somebody, if there is one here.</summary>
    public ChatRecord? Find(Identity with) => chats.Store.DialogWith(with);

    /// <summary>The dialog with somebody, made if there is none.</summary>
    /// <param name="with">With whom.</param>
    /// <param name="isNew">Whether it was made: the caller announces it.</param>
    /// <param name="arrived">The conversation in which something has come from the network; null when the user opens the dialog.</param>
    public ChatRecord Open(Identity with, out bool isNew, ConversationKey? arrived = null)
    {
        isNew = false;
        if (Find(with) is { } known)
            return known;
        isNew = true;
        ConversationKey key = arrived ?? client.Network.Session.DialogWith(with);
        string name = arrived is null ? ChatNames.OfDialog(key, client.Me, with) : ChatNames.OfDialog(key, with, client.Me);
        bool opens = arrived is null && ChatNames.IsOpenedBy(name, client.Me) && !client.Network.HasMessages(key);
        var chat = new ChatRecord(name, key) { Partner = with, Timestamp = client.Time.GetUtcNow(), Room = client.Network.Room(key) };
        chat.AddMember(client.Me);
        chat.AddMember(with);
        chats.Store.Add(chat);
        chats.Store.Member(chat, client.Me).IsActive = true;
        chats.Store.Member(chat, with);
        if (opens)
            chat.Opening = chats.Store.AddHidden(chat, OpeningOf(chat, with));
        return chat;
    }

    /// <summary>Sends the lines of a new dialog.</summary>
    public void Announce(ChatRecord chat)
    {
        string[] me = [client.Me.Value];
        client.Notify(ChatProperties.Name, chat.Name, chat.Name);
        client.Notify(ChatProperties.Status, chat.Name, ChatStatus.Dialog);
        client.Notify(ChatMemberProperties.Role, chats.Store.Member(chat, client.Me).IdText, ChatRole.User);
        client.Notify(ChatProperties.MyRole, chat.Name, ChatRole.User);
        client.Notify(ChatProperties.Members, chat.Name, me);
        client.Notify(ChatProperties.ActiveMembers, chat.Name, me);
        client.Notify(ChatProperties.Status, chat.Name, ChatStatus.Dialog);
        client.Notify(ChatProperties.Timestamp, chat.Name, chat.Timestamp);
        client.Notify(ChatProperties.DialogPartner, chat.Name, chat.Partner!.Value.Value);
        client.Notify(ChatProperties.Members, chat.Name, chat.Members.ToHandles());
        chats.NotifyFriendlyName(chat);
    }

    private NetworkMessage OpeningOf(ChatRecord chat, Identity with)
        => new(chat.Key, MessageDelivery.NewKey(), client.Me, chat.Timestamp, ChatMessageType.CreatedChatWith, "") { Users = [with] };
}
