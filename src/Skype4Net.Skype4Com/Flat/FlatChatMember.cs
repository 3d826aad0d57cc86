namespace SKYPE4COMLib;

/// <summary><c>ISkypeChatMember</c>: members of chats by their ids. The class does not show it, as that of the type library does not; a cast
/// finds it.</summary>
internal sealed class FlatChatMember(SkypeSession session) : ISkypeChatMember
{
    public string get_ChatMemberHandle(string memberId) => OfMember(memberId, "IDENTITY");

    public TChatMemberRole get_ChatMemberRole(string memberId)
        => new Sdk.Conversion().TryFromText(OfMember(memberId, "ROLE"), out Sdk.ChatRole role) ? role.Com() : TChatMemberRole.chatMemberRoleUnknown;

    public void set_ChatMemberRole(string memberId, TChatMemberRole value)
        => session.Send($"ALTER {Member(memberId)} SETROLETO {RoleWord(value)}");

    public bool get_CanSetChatMemberRoleTo(string memberId, TChatMemberRole role)
        => session.Send($"ALTER {Member(memberId)} CANSETROLETO {RoleWord(role)}").TrimEnd().EndsWith("TRUE", StringComparison.OrdinalIgnoreCase);

    public bool get_IsChatMemberActive(string memberId)
        => OfMember(memberId, "IS_ACTIVE").Equals("TRUE", StringComparison.OrdinalIgnoreCase);

    public Chat get_ChatMemberChat(string memberId) => new ChatClass(session, Words.One(OfMember(memberId, "CHATNAME"), nameof(memberId)));

    private static string Member(string id) => $"CHATMEMBER {Words.Of(Words.Id(id, nameof(id)))}";

    private static string RoleWord(TChatMemberRole role) => new Sdk.Conversion().ToWord(EnumMap<Sdk.ChatRole, TChatMemberRole>.ToSdk(role));

    private string OfMember(string id, string property) => session.Ask($"{Member(id)} {property}");
}
