namespace SKYPE4COMLib;

/// <summary>Somebody's membership in a chat; the type library has no coclass for it.</summary>
internal sealed class ChatMemberObject(SkypeSession session, Sdk.ChatMember member) : ComObject(session), IChatMember
{
    public string Id => Words.Of(member.Id);

    public string Handle => Read(member.User)?.Handle ?? "";

    public TChatMemberRole Role
    {
        get => Read(member.Role).Com();
        set => Set(member.Role, EnumMap<Sdk.ChatRole, TChatMemberRole>.ToSdk(value));
    }

    public bool IsActive => Read(member.IsActive);

    public Chat Chat => new ChatClass(Session, Read(member.Chat)?.Name ?? "");

    public bool get_CanSetRoleTo(TChatMemberRole Role)
    {
        Sdk.ChatRole wanted = EnumMap<Sdk.ChatRole, TChatMemberRole>.ToSdk(Role);
        return Get(ct => member.CanSetRoleAsync(wanted, ct));
    }
}
