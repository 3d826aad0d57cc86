namespace SKYPE4COMLib;

/// <content>Users, contacts and groups.</content>
public partial class SkypeClass
{
    /// <summary>Who is signed in: asked for at the attachment and told by the client since.</summary>
    public string CurrentUserHandle
        => _session.Cache && _session.IsOpen && _session.Client.CurrentUser.Handle is { Length: > 0 } handle
            ? handle
            : _session.Ask("CURRENTUSERHANDLE");

    public User CurrentUser => new UserClass(_session, CurrentUserHandle);

    public Profile CurrentUserProfile => new ProfileClass(_session);

    public TUserStatus CurrentUserStatus
    {
        get => _session.Read(_session.Client.UserStatus).Com();
        set => _session.Set(_session.Client.UserStatus, EnumMap<Sdk.UserStatus, TUserStatus>.ToSdk(value));
    }

    public UserCollection Friends => _session.Users(_session.Get((sdk, ct) => sdk.Contacts.Friends.GetAsync(ct)));

    public UserCollection UsersWaitingAuthorization => _session.Users(_session.Get((sdk, ct) => sdk.Contacts.WaitingAuthorization.GetAsync(ct)));

    public UserCollection FocusedContacts => _session.Users(_session.Get((sdk, ct) => sdk.Client.GetFocusedContactsAsync(ct)));

    public GroupCollection Groups => _session.Groups(g => g.All);

    public GroupCollection CustomGroups => _session.Groups(g => g.Custom);

    public GroupCollection HardwiredGroups => _session.Groups(g => g.Hardwired);

    /// <summary>A user by the handle, the signed-in one without. It is asked for at once, so that a handle that cannot be one fails here.</summary>
    public User get_User(string Username = "")
    {
        var user = new UserClass(_session, string.IsNullOrEmpty(Username) ? CurrentUserHandle : Username);
        _ = user.OnlineStatus;
        return user;
    }

    public UserCollection SearchForUsers(string Target) => _session.Users(_session.Get((sdk, ct) => sdk.Contacts.SearchAsync(Target, ct)));

    /// <summary>Begins a search; the event AsyncSearchUsersFinished has its cookie and what was found.</summary>
    public int AsyncSearchUsers(string Target) => _searches.Begin(Target);

    /// <summary>Sets the status and waits until the client has it.</summary>
    public void ChangeUserStatus(TUserStatus newVal)
    {
        Sdk.UserStatus wanted = EnumMap<Sdk.UserStatus, TUserStatus>.ToSdk(newVal);
        if (CurrentUserStatus == newVal)
            return;
        string word = new Sdk.Conversion().ToWord(wanted);
        if (_session.Send($"SET USERSTATUS {word}").Equals($"USERSTATUS {word}", StringComparison.OrdinalIgnoreCase))
            return;
        _session.Until(async (sdk, ct) => await sdk.UserStatus.RefreshAsync(ct).ConfigureAwait(false) == wanted ? word : null,
            $"change the status to {word}");
    }

    public Group CreateGroup(string GroupName) => new GroupClass(_session, _session.Get((sdk, ct) => sdk.Groups.CreateAsync(GroupName, ct)));

    public void DeleteGroup(int GroupId)
    {
        long id = Words.Id(GroupId, nameof(GroupId));
        _session.Do((sdk, ct) => sdk.Groups.Get(id).DeleteAsync(ct));
    }
}
