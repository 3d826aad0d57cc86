using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.Groups;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Profile;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.View;

/// <summary>Reads what a window shows of people and groups. On the client's executor.</summary>
internal static class ContactReader
{
    public static IEnumerable<Identity> All(ClientContext client)
        => client.Network.AllContacts.Keys.Concat(client.Network.PendingRequests.Keys).Distinct().Where(who => IsShown(client, who));

    /// <summary>Whether somebody is a contact, asks to be one, or is blocked.</summary>
    public static bool IsShown(ClientContext client, Identity who)
    {
        Contact contact = client.Network.ContactOf(who);
        return contact.IsListed || contact.IsBlocked || client.Network.RequestFrom(who) is not null;
    }

    public static ContactView Read(ClientContext client, Identity who)
    {
        ContactModule contacts = client.Module<ContactModule>();
        Contact contact = client.Network.ContactOf(who);
        IReadOnlyDictionary<string, string> profile = contacts.Knows(who) ? client.Module<ProfileModule>().Of(who) : new Dictionary<string, string>();
        return new ContactView(client.Network.SpellingOf(who), contacts.ShownName(who), contacts.PresenceOf(who), contact.Status)
        {
            FullName = profile.GetValueOrDefault(UserProperties.FullName.Name, ""),
            Mood = profile.GetValueOrDefault(UserProperties.MoodText.Name, ""),
            IsAuthorized = contact.IsAuthorized,
            IsBlocked = contact.IsBlocked,
            Request = client.Network.RequestFrom(who),
            Groups = [.. client.Module<GroupModule>().Made.Where(g => !g.IsHardwired && g.Members.Contains(who)).Select(g => g.Id)],
        };
    }

    public static GroupView Read(ClientContext client, GroupRecord group)
        => new(group.Id, group.Type, group.Name, client.Module<GroupModule>().MembersOf(group).ToHandles(), group.IsVisible, group.IsExpanded)
        {
            IsBuiltIn = group.IsHardwired,
        };
}
