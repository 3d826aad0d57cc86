using System.Globalization;
using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>GET CHATMEMBER, ALTER CHATMEMBER.</summary>
internal static class ChatMemberCommandHandlers
{
    public static PropertyTable<MemberRecord> Properties { get; } = new PropertyTable<MemberRecord>()
        .Get(ChatMemberProperties.ChatName, (_, member) => member.Chat.Name)
        .Get(ChatMemberProperties.Identity, (_, member) => member.Who.Value)
        .Get(ChatMemberProperties.Role, (_, member) => member.Role)
        .Get(ChatMemberProperties.IsActive, (client, member) => client.ActiveMembers(member.Chat).Contains(member.Who));

    public static void Register()
    {
        CommandTable.Add("GET", "CHATMEMBER", context => Properties.Answer(context, NextMember(context), SkypeError.InvalidProperty));
        CommandTable.Add("ALTER", "CHATMEMBER", Alter);
    }

    private static MemberRecord NextMember(CommandContext context)
        => long.TryParse(context.Words.Next(), NumberStyles.None, CultureInfo.InvariantCulture, out long id) && context.Client.Store.Members.TryGetValue(id, out MemberRecord? member)
            ? member
            : throw new CommandRefusal(SkypeError.GetInvalidMessageId);

    private static void Alter(CommandContext context)
    {
        MemberRecord member = NextMember(context);
        string action = context.Words.NextKeyword();
        if (action is not ("SETROLETO" or "CANSETROLETO"))
            throw new CommandRefusal(SkypeError.AlterUnknownObjectType);
        EnumCodecs.ChatRole.TryDecode(context.Words.Next(), out ChatRole role);
        if (role is ChatRole.Unknown or ChatRole.Applicant)
            throw new CommandRefusal(SkypeError.InvalidRole);
        bool may = member.Chat.Room is { } room && !member.Chat.IsDialog && RoomRules.MaySetRole(room, context.Client.Me, member.Who, role);
        if (action == "CANSETROLETO")
        {
            context.Reply($"ALTER CHATMEMBER CANSETROLETO {(may ? "TRUE" : "FALSE")}");
            return;
        }

        if (!may || !context.Client.Change(member.Chat, new RoomChange.Role(member.Who, role)))
            throw new CommandRefusal(SkypeError.ChatActionFailed);
        context.Reply("ALTER CHATMEMBER SETROLETO");
    }
}
