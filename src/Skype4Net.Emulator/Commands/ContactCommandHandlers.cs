using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>Searches for people.</summary>
internal static class ContactCommandHandlers
{
    public static void Register()
    {
        CommandTable.Add("SEARCH", "FRIENDS", Friends);
        CommandTable.Add("SEARCH", "USERS", Users);
        CommandTable.Add("SEARCH", "USERSWAITINGMYAUTHORIZATION", Waiting);
        CommandTable.Add("GET", "AUTH_CONTACTS_PROFILES", Profiles);
    }

    private static void Friends(CommandContext context)
    {
        if (context.Words.RestTrimmed.Length > 0)
            throw new CommandRefusal(SkypeError.SearchFriendsTargetNotAllowed);
        context.ReplyList("USERS", context.Client.Network.Contacts.Select(context.Client.Network.SpellingOf));
    }

    private static void Users(CommandContext context)
    {
        string text = context.Words.RestTrimmed;
        if (text.Length == 0)
            throw new CommandRefusal(SkypeError.EmptyTargetNotAllowed);
        IReadOnlyList<Identity> found = context.Client.Network.Search(text);
        context.Client.Found(found);
        context.ReplyList("USERS", found.Select(context.Client.Network.SpellingOf));
    }

    private static void Waiting(CommandContext context)
    {
        if (context.Words.RestTrimmed.Length > 0)
            throw new CommandRefusal(SkypeError.SearchTargetNotAllowed);
        context.ReplyList("USERS", context.Client.Network.PendingRequests.Keys.Select(context.Client.Network.SpellingOf));
    }

    // Nine fields a contact, divided by semicolons; read by the Pidgin plug-in at its start.
    private static void Profiles(CommandContext context)
    {
        EmulatedClient client = context.Client;
        IEnumerable<string> records = client.Network.Contacts.Select(who =>
        {
            IReadOnlyDictionary<string, string> profile = client.ProfileOf(who);
            string[] fields =
            [
                client.Network.SpellingOf(who),
                Field(UserProperties.FullName),
                Field(UserProperties.PhoneHome),
                Field(UserProperties.PhoneOffice),
                Field(UserProperties.PhoneMobile),
                EnumCodecs.OnlineStatus.Encode(client.PresenceOf(who)),
                client.Contacts.DisplayNames.GetValueOrDefault(who, ""),
                "FALSE",
                Field(UserProperties.MoodText),
            ];
            return string.Join(';', fields.Select(f => f.Replace(';', ' ').Replace(',', ' ')));

            string Field(PropertyDefinition field) => profile.GetValueOrDefault(field.Name, "");
        });
        context.Reply($"AUTH_CONTACTS_PROFILES {string.Join(',', records)}");
    }
}
