namespace SKYPE4COMLib;

/// <content><c>ISkypeChatMember</c>: members of chats by their ids. The class does not show it, as that of the type library does not; a cast
/// finds it.</content>
public partial class SkypeClass : ISkypeChatMember
{
    string ISkypeChatMember.get_ChatMemberHandle(string memberId) => OfMember(memberId, "IDENTITY");

    TChatMemberRole ISkypeChatMember.get_ChatMemberRole(string memberId)
        => new Sdk.Conversion().TryFromText(OfMember(memberId, "ROLE"), out Sdk.ChatRole role) ? role.Com() : TChatMemberRole.chatMemberRoleUnknown;

    void ISkypeChatMember.set_ChatMemberRole(string memberId, TChatMemberRole value)
        => _session.Send($"ALTER {Member(memberId)} SETROLETO {RoleWord(value)}");

    bool ISkypeChatMember.get_CanSetChatMemberRoleTo(string memberId, TChatMemberRole role)
        => _session.Send($"ALTER {Member(memberId)} CANSETROLETO {RoleWord(role)}").TrimEnd().EndsWith("TRUE", StringComparison.OrdinalIgnoreCase);

    bool ISkypeChatMember.get_IsChatMemberActive(string memberId)
        => OfMember(memberId, "IS_ACTIVE").Equals("TRUE", StringComparison.OrdinalIgnoreCase);

    Chat ISkypeChatMember.get_ChatMemberChat(string memberId) => ChatOf(OfMember(memberId, "CHATNAME"));

    private static string Member(string id) => $"CHATMEMBER {Words.Of(Words.Id(id, nameof(id)))}";

    private static string RoleWord(TChatMemberRole role) => new Sdk.Conversion().ToWord(EnumMap<Sdk.ChatRole, TChatMemberRole>.ToSdk(role));

    private string OfMember(string id, string property) => _session.Ask($"{Member(id)} {property}");
}
