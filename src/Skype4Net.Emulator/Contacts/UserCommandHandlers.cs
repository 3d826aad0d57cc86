using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Profile;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Emulator.Voicemails;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Contacts;

/// <summary>GET USER, SET USER: a person's profile, presence and authorization.</summary>
internal sealed class UserCommandHandlers(ContactModule contacts, ClientContext client)
{
    private ProfileModule Profile => client.Module<ProfileModule>();

    public void Map(CommandRouter router)
    {
        router.On(UserCommands.RequestAuthorization, RequestAuthorization);
        router.OnGet(Readable(), NextToGet, SkypeError.InvalidProperty);
        router.OnSet(Settable(), NextToSet, SkypeError.SetInvalidWhat);
    }

    private PropertyTable<Identity> Readable()
    {
        PropertyTable<Identity> table = new PropertyTable<Identity>()
            .Get(UserProperties.Handle, who => client.Network.SpellingOf(who))
            .Get(UserProperties.HasCallEquipment, who => client.Network.Exists(who) == true)
            .Get(UserProperties.IsVideoCapable, _ => false)
            .Get(UserProperties.IsVoicemailCapable, who => Profile.Of(who).GetValueOrDefault(UserProperties.IsVoicemailCapable.Name) == "TRUE")
            .Get(UserProperties.CanLeaveVoicemail, who => client.Module<VoicemailModule>().CanLeaveFor(who))
            .Get(UserProperties.BuddyStatus, who => client.Network.ContactOf(who).Status)
            .Get(UserProperties.IsAuthorized, who => client.Network.ContactOf(who).IsAuthorized)
            .Get(UserProperties.IsBlocked, who => client.Network.ContactOf(who).IsBlocked)
            .Get(UserProperties.OnlineStatus, contacts.PresenceOf)
            .Get(UserProperties.LastOnline, who => client.Network.LastOnlineOf(who))
            .Get(UserProperties.ReceivedAuthRequest, who => client.Network.RequestFrom(who) ?? "")
            .Get(UserProperties.SpeedDial, contacts.SpeedDialOf)
            .Get(UserProperties.DisplayName, contacts.DisplayNameOf)
            .Get(UserProperties.IsCallForwardActive, _ => false)
            .Get(UserProperties.AuthorizedBuddyCount, who => contacts.Knows(who) ? client.Network.AuthorizedContactsOf(who) : 0);

        // All else is simply a field of the profile.
        foreach (PropertyDefinition field in UserProperties.Schema.Properties.Except([.. table.Readable]))
            table.GetText(field, who => contacts.Knows(who) ? Profile.Of(who).GetValueOrDefault(field.Name, "") : "");
        return table;
    }

    private PropertyTable<AddressedUser> Settable() => new PropertyTable<AddressedUser>()
        .Set(UserProperties.BuddyStatus, SetBuddyStatus)
        .Set(UserProperties.IsAuthorized, SetIsAuthorized)
        .Set(UserProperties.IsBlocked, SetIsBlocked)
        .Set(UserProperties.DisplayName, SetDisplayName)
        .Set(UserProperties.SpeedDial, SetSpeedDial);

    private static Identity NextToGet(CommandContext context)
    {
        Identity who = NextHandle(context);

        // The number of a picture is always 1, and that is a command of its own.
        if (context.Words.At(3).Equals("AVATAR", StringComparison.OrdinalIgnoreCase))
            throw new CommandRefusal(SkypeError.GetInvalidId);
        return who;
    }

    private static Identity NextHandle(CommandContext context) => context.NextHandle(SkypeError.InvalidUserHandle);

    private static AddressedUser NextToSet(CommandContext context)
    {
        string handle = context.Words.Next();
        return new AddressedUser(handle, CommandContext.Handle(handle, SkypeError.InvalidHandle));
    }

    private void RequestAuthorization(CommandContext context)
    {
        AddressedUser user = NextToSet(context);
        RefuseSelf(user);
        RequestContact(context, user, "2");
    }

    private void SetBuddyStatus(CommandContext context, AddressedUser user)
    {
        RefuseSelf(user);
        switch (context.Words.Next())
        {
            case "1":
                Keep(context, user.Who, SkypeError.UpdatingBuddyStatusFailed);
                context.Reply($"USER {user.Spelling} BUDDYSTATUS 1");
                client.Notify(UserProperties.BuddyStatus, user.Who.Value, BuddyStatus.DeletedFriend);
                contacts.Remove(user.Who);
                break;
            case "3":
                RequestContact(context, user, "3");
                break;
            default:
                throw new CommandRefusal(SkypeError.InvalidBuddyStatus);
        }
    }

    private void RequestContact(CommandContext context, AddressedUser user, string value)
    {
        if (!contacts.CanRequest(user.Who))
            throw new CommandRefusal(SkypeError.UpdatingBuddyStatusFailed);
        Keep(context, user.Who, SkypeError.UpdatingBuddyStatusFailed);
        context.Reply($"USER {user.Spelling} BUDDYSTATUS {value}");
        contacts.Request(user.Who, context.Words.Rest);
    }

    private void RefuseSelf(AddressedUser user)
    {
        if (user.Who == client.Me)
            throw new CommandRefusal(SkypeError.UpdatingBuddyStatusFailed);
    }

    private void SetIsAuthorized(CommandContext context, AddressedUser user)
    {
        bool allow = NextTruth(context);
        Keep(context, user.Who, SkypeError.ChangingAuthorizedOrBlockedFailed);
        ReplyAndNotify(context, UserProperties.IsAuthorized, user, allow);
        contacts.Answer(user.Who, allow);
    }

    private void SetIsBlocked(CommandContext context, AddressedUser user)
    {
        bool block = NextTruth(context);
        Keep(context, user.Who, SkypeError.ChangingAuthorizedOrBlockedFailed);
        ReplyAndNotify(context, UserProperties.IsBlocked, user, block);
        contacts.Block(user.Who, block);
    }

    private void SetDisplayName(CommandContext context, AddressedUser user)
    {
        string name = context.Words.RestTrimmed;
        context.Keep(user.Who, SkypeError.SetInvalidWhat);
        contacts.SetDisplayName(user.Who, name);
        ReplyAndNotify(context, UserProperties.DisplayName, user, name);
    }

    private void SetSpeedDial(CommandContext context, AddressedUser user)
    {
        string code = context.Words.RestTrimmed;
        if (!contacts.CanHaveSpeedDial(user.Who) || code.Length > ContactModule.SpeedDialLength)
            throw new CommandRefusal(SkypeError.AssigningSpeedDialFailed);
        contacts.SetSpeedDial(user.Who, code);
        ReplyAndNotify(context, UserProperties.SpeedDial, user, code);
    }

    // The network keeps how one stands with somebody, and perhaps later.
    private static void Keep(CommandContext context, Identity who, SkypeError otherwise)
    {
        context.Keep(who, otherwise);
        context.Wait(otherwise);
    }

    private static bool NextTruth(CommandContext context) => context.Words.NextKeyword() switch
    {
        "TRUE" => true,
        "FALSE" => false,
        _ => throw new CommandRefusal(SkypeError.InvalidAuthorizedOrBlockedValue),
    };

    // The reply has the application's spelling, the notification the handle's own.
    private void ReplyAndNotify<T>(CommandContext context, PropertyDefinition<T> property, AddressedUser user, T value)
    {
        context.Reply($"USER {user.Spelling} {property.Name} {property.Codec.Encode(value)}");
        client.Notify(property, user.Who.Value, value);
    }
}
