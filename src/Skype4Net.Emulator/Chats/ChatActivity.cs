using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.Groups;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Chats;

/// <summary>When something happened in a chat last, who has written there, and whose clients are reached.</summary>
internal sealed class ChatActivity(ChatModule chats, ClientContext client)
{
    private ContactModule Contacts => client.Module<ContactModule>();

    /// <summary>The members whose clients are connected, as far as this one has reached them.</summary>
    public IEnumerable<Identity> ActiveMembers(ChatRecord chat)
        => chat.IsDialog
            ? chat.Members.Where(m => m == client.Me || Contacts.IsOnline(m))
            : chat.Room?.Members.Where(m => m.Who == client.Me || chats.Store.Member(chat, m.Who).IsActive).Select(m => m.Who) ?? [];

    /// <summary>Somebody has written.</summary>
    public void OnPosted(ChatRecord chat, Identity who, DateTimeOffset at)
    {
        if (chat.AddPoster(who))
            client.Notify(ChatProperties.Posters, chat.Name, chat.Posters.ToHandles());

        Set(chat, at);
    }

    /// <summary>Something else than a message has happened.</summary>
    public void OnMoved(ChatRecord chat, DateTimeOffset at)
    {
        if (chat.Activity != at)
            Set(chat, at);
    }

    /// <summary>A member's client is reached, or is not any more; nothing happens for those who never were members.</summary>
    public void Show(ChatRecord chat, Identity who, bool isActive)
    {
        if (!chat.MemberObjects.TryGetValue(who, out MemberRecord? member) || member.IsActive == isActive)
            return;
        member.IsActive = isActive;
        client.Notify(ChatMemberProperties.IsActive, member.IdText, isActive);
        client.Notify(ChatProperties.ActiveMembers, chat.Name, ActiveMembers(chat).ToHandles());
    }

    private void Set(ChatRecord chat, DateTimeOffset at)
    {
        chat.Activity = at;
        if (chat.Partner is { } partner)
            client.Modules.Find<GroupModule>()?.RecountLater(partner);
        client.Notify(ChatProperties.ActivityTimestamp, chat.Name, at);
    }
}
