using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Profile;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Contacts;

/// <summary>Searches for people, and the profiles of all contacts at once.</summary>
internal sealed class ContactCommandHandlers(ContactModule contacts, ClientContext client)
{
    private static readonly PropertyDefinition[] s_phones = [UserProperties.PhoneHome, UserProperties.PhoneOffice, UserProperties.PhoneMobile];

    public void Map(CommandRouter router)
    {
        router.On(UserCommands.SearchFriends, SearchFriends);
        router.On(UserCommands.SearchUsers, SearchUsers);
        router.On(UserCommands.SearchWaitingAuthorization, SearchWaitingAuthorization);
        router.On(UserCommands.GetContactProfiles, GetContactProfiles);
    }

    private void SearchFriends(CommandContext context)
    {
        if (context.Words.RestTrimmed.Length > 0)
            throw new CommandRefusal(SkypeError.SearchFriendsTargetNotAllowed);
        ReplyUsers(context, client.Network.Contacts);
    }

    private void SearchUsers(CommandContext context)
    {
        string text = context.Words.RestTrimmed;
        if (text.Length == 0)
            throw new CommandRefusal(SkypeError.EmptyTargetNotAllowed);
        context.IsDeferred = DeferredQuery.Run(
            client, token => client.Network.Session.SearchAsync(text, token), DeferredQuery.SearchTime, found => Reply(context, found));
    }

    private void Reply(CommandContext context, IReadOnlyList<FoundUser>? found)
    {
        client.Network.Meet(found ?? []);
        Identity[] people = [.. (found ?? []).Select(f => f.Who)];
        contacts.AddFound(people);
        ReplyUsers(context, people);
    }

    private void SearchWaitingAuthorization(CommandContext context)
    {
        if (context.Words.RestTrimmed.Length > 0)
            throw new CommandRefusal(SkypeError.SearchTargetNotAllowed);
        ReplyUsers(context, client.Network.PendingRequests.Keys);
    }

    private void ReplyUsers(CommandContext context, IEnumerable<Identity> users)
        => context.ReplyList("USERS", users.Select(client.Network.SpellingOf));

    // Nine fields a contact, divided by semicolons; the plug-in for Pidgin reads them at its start.
    private void GetContactProfiles(CommandContext context)
        => context.Reply($"AUTH_CONTACTS_PROFILES {string.Join(',', client.Network.Contacts.Select(ProfileOf))}");

    private string ProfileOf(Identity who)
    {
        IReadOnlyDictionary<string, string> profile = client.Module<ProfileModule>().Of(who);
        string[] fields =
        [
            client.Network.SpellingOf(who),
            Field(UserProperties.FullName),
            .. s_phones.Select(Field),
            EnumCodecs.OnlineStatus.Encode(contacts.PresenceOf(who)),
            contacts.DisplayNameOf(who),
            "FALSE",
            Field(UserProperties.MoodText),
        ];
        return string.Join(';', fields.Select(f => f.Replace(';', ' ').Replace(',', ' ')));

        string Field(PropertyDefinition field) => profile.GetValueOrDefault(field.Name, "");
    }
}
