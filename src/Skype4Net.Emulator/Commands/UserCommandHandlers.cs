using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>GET USER, SET USER.</summary>
internal static class UserCommandHandlers
{
    /// <summary>No speed dial is longer.</summary>
    public const int SpeedDialLength = 2;

    /// <summary>What is not simply a field of the profile.</summary>
    public static PropertyTable<Identity> Properties { get; } = Build();

    public static void Register()
    {
        CommandTable.Add("GET", "USER", Get);
        CommandTable.Add("SET", "USER", Set);
    }

    private static PropertyTable<Identity> Build()
    {
        PropertyTable<Identity> table = new();
        table.Get(UserProperties.Handle, (client, who) => client.Network.SpellingOf(who))
            .Get(UserProperties.HasCallEquipment, (client, who) => client.Network.Exists(who))
            .Get(UserProperties.IsVideoCapable, (_, _) => false)
            .Get(UserProperties.IsVoicemailCapable,
                (client, who) => client.ProfileOf(who).GetValueOrDefault(UserProperties.IsVoicemailCapable.Name) == "TRUE")
            .Get(UserProperties.CanLeaveVoicemail, (client, who) => client.Voicemails.CanLeaveFor(who))
            .Get(UserProperties.BuddyStatus, (client, who) => client.Network.ContactOf(who).Status)
            .Get(UserProperties.IsAuthorized, (client, who) => client.Network.ContactOf(who).IsAuthorized)
            .Get(UserProperties.IsBlocked, (client, who) => client.Network.ContactOf(who).IsBlocked)
            .Get(UserProperties.OnlineStatus, (client, who) => client.PresenceOf(who))
            .Get(UserProperties.LastOnline, (client, who) => client.Network.LastOnlineOf(who))
            .Get(UserProperties.ReceivedAuthRequest, (client, who) => client.Network.RequestFrom(who) ?? "")
            .Get(UserProperties.SpeedDial, (client, who) => client.Contacts.SpeedDials.GetValueOrDefault(who, ""))
            .Get(UserProperties.DisplayName, (client, who) => client.Contacts.DisplayNames.GetValueOrDefault(who, ""))
            .Get(UserProperties.IsCallForwardActive, (_, _) => false)
            .Get(UserProperties.AuthorizedBuddyCount, (client, who) => client.Knows(who) ? client.Network.AuthorizedContactsOf(who) : 0);
        foreach (PropertyDefinition field in UserProperties.Schema.Properties)
            AddField(table, field);
        return table;
    }

    private static void AddField(PropertyTable<Identity> table, PropertyDefinition field)
    {
        if (!table.Readable.Contains(field))
            table.GetText(field, (client, who) => client.Knows(who) ? client.ProfileOf(who).GetValueOrDefault(field.Name, "") : "");
    }

    private static void Get(CommandContext context)
    {
        Identity who = context.NextHandle(SkypeError.InvalidUserHandle);
        string property = context.Words.NextKeyword();
        if (property == "AVATAR")
            AvatarFile.Save(context, who);
        else
            Properties.Answer(context, property, who, SkypeError.InvalidProperty);
    }

    private static void Set(CommandContext context)
    {
        string handle = context.Words.Next();
        Identity who = CommandContext.Handle(handle, SkypeError.InvalidHandle);
        string property = context.Words.NextKeyword();
        switch (property)
        {
            case "BUDDYSTATUS":
                SetBuddyStatus(context, handle, who);
                break;
            case "ISAUTHORIZED":
                bool allow = Truth(context, SkypeError.InvalidAuthorizedOrBlockedValue);
                context.Keep(who, SkypeError.ChangingAuthorizedOrBlockedFailed);
                context.Wait(SkypeError.ChangingAuthorizedOrBlockedFailed);
                Answer(context, handle, UserProperties.IsAuthorized, who, allow);
                context.Client.WhenConnected(() => context.Client.Network.AnswerContact(who, allow));
                break;
            case "ISBLOCKED":
                bool block = Truth(context, SkypeError.InvalidAuthorizedOrBlockedValue);
                context.Keep(who, SkypeError.ChangingAuthorizedOrBlockedFailed);
                context.Wait(SkypeError.ChangingAuthorizedOrBlockedFailed);
                Answer(context, handle, UserProperties.IsBlocked, who, block);
                context.Client.WhenConnected(() => context.Client.Network.Block(who, block));
                break;
            case "DISPLAYNAME":
                string name = context.Words.RestTrimmed;
                context.Keep(who, SkypeError.SetInvalidWhat);
                context.Client.Contacts.DisplayNames[who] = name;
                Answer(context, handle, UserProperties.DisplayName, who, name);
                break;
            case "SPEEDDIAL":
                string code = context.Words.RestTrimmed;
                if (!context.Client.Network.ContactOf(who).IsListed || code.Length > SpeedDialLength)
                    throw new CommandRefusal(SkypeError.AssigningSpeedDialFailed);
                context.Client.Contacts.SpeedDials[who] = code;
                Answer(context, handle, UserProperties.SpeedDial, who, code);
                break;
            default:
                throw new CommandRefusal(SkypeError.SetInvalidWhat);
        }
    }

    private static void SetBuddyStatus(CommandContext context, string handle, Identity who)
    {
        string value = context.Words.Next();
        if (who == context.Client.Me)
            throw new CommandRefusal(SkypeError.UpdatingBuddyStatusFailed);
        switch (value)
        {
            case "1":
                context.Keep(who, SkypeError.UpdatingBuddyStatusFailed);
                context.Wait(SkypeError.UpdatingBuddyStatusFailed);
                context.Reply($"USER {handle} BUDDYSTATUS 1");
                context.Client.Notify(UserProperties.BuddyStatus, who.Value, BuddyStatus.DeletedFriend);
                context.Client.WhenConnected(() => context.Client.Network.RemoveContact(who));
                break;
            case "2" or "3":
                if (!context.Client.Network.Exists(who) && !who.Value.StartsWith('+'))
                    throw new CommandRefusal(SkypeError.UpdatingBuddyStatusFailed);
                context.Keep(who, SkypeError.UpdatingBuddyStatusFailed);
                context.Wait(SkypeError.UpdatingBuddyStatusFailed);
                context.Reply($"USER {handle} BUDDYSTATUS {value}");
                string text = context.Words.Rest;
                context.Client.WhenConnected(() => context.Client.Network.RequestContact(who, text));
                break;
            default:
                throw new CommandRefusal(SkypeError.InvalidBuddyStatus);
        }
    }

    private static bool Truth(CommandContext context, SkypeError otherwise) => context.Words.NextKeyword() switch
    {
        "TRUE" => true,
        "FALSE" => false,
        _ => throw new CommandRefusal(otherwise),
    };

    // The tagged reply to the sender, then the same line untagged to all.
    private static void Answer<T>(CommandContext context, string handle, PropertyDefinition<T> property, Identity who, T value)
    {
        string text = property.Codec.Encode(value);
        context.Reply($"USER {handle} {property.Name} {text}");
        context.Client.Notify(property, who.Value, value);
    }
}
