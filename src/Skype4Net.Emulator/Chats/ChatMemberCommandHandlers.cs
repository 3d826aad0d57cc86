using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Chats;

/// <summary>GET CHATMEMBER, ALTER CHATMEMBER.</summary>
internal sealed class ChatMemberCommandHandlers(ChatModule chats, ClientContext client)
{
    public void Map(CommandRouter router)
    {
        router.On(ChatCommands.SetMemberRole, SetRole);
        router.On(ChatCommands.CanSetMemberRole, CanSetRole);
        router.Otherwise("ALTER CHATMEMBER", RefuseAction);
        router.OnGet(Properties(), Next, SkypeError.InvalidProperty);
    }

    private PropertyTable<MemberRecord> Properties() => new PropertyTable<MemberRecord>()
        .Get(ChatMemberProperties.ChatName, member => member.Chat.Name)
        .Get(ChatMemberProperties.Identity, member => member.Who.Value)
        .Get(ChatMemberProperties.Role, member => member.Role)
        .Get(ChatMemberProperties.IsActive, member => chats.Activity.ActiveMembers(member.Chat).Contains(member.Who));

    private MemberRecord Next(CommandContext context)
        => chats.Store.Members.GetValueOrDefault(context.NextId(SkypeError.GetInvalidMessageId))
            ?? throw new CommandRefusal(SkypeError.GetInvalidMessageId);

    private static ChatRole NextRole(CommandContext context)
    {
        EnumCodecs.ChatRole.TryDecode(context.Words.Next(), out ChatRole role);
        return role is ChatRole.Unknown or ChatRole.Applicant ? throw new CommandRefusal(SkypeError.InvalidRole) : role;
    }

    private void SetRole(CommandContext context)
    {
        MemberRecord member = Next(context);
        ChatRole role = NextRole(context);
        var change = new RoomChange.Role(member.Who, role);
        if (!MaySetRole(member, role) || !chats.RoomActions.CanChange(member.Chat, change))
            throw new CommandRefusal(SkypeError.ChatActionFailed);
        context.Reply("ALTER CHATMEMBER SETROLETO");
        chats.RoomActions.Change(member.Chat, change);
    }

    private void CanSetRole(CommandContext context)
    {
        bool may = MaySetRole(Next(context), NextRole(context));
        context.Reply($"ALTER CHATMEMBER CANSETROLETO {(may ? "TRUE" : "FALSE")}");
    }

    private void RefuseAction(CommandContext context)
    {
        Next(context);
        throw new CommandRefusal(SkypeError.AlterUnknownObjectType);
    }

    private bool MaySetRole(MemberRecord member, ChatRole role)
        => member.Chat.Room is { } room && !member.Chat.IsDialog && RoomRules.MaySetRole(room, client.Me, member.Who, role);
}
