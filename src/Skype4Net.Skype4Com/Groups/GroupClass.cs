namespace SKYPE4COMLib;

/// <summary>A group of contacts.</summary>
public partial class GroupClass : ComObject
{
    private Sdk.ContactGroup? _group;

    public GroupClass()
        : base(SkypeSession.None)
    {
    }

    internal GroupClass(SkypeSession session, Sdk.ContactGroup group)
        : base(session)
    {
        _group = group;
        Id = (int)group.Id;
    }

    public int Id { get; }

    public TGroupType Type => Read(It.Type).Com();

    public string CustomGroupId => Read(It.CustomGroupId);

    public string DisplayName
    {
        get => Read(It.DisplayName);
        set => Set(It.DisplayName, value ?? "");
    }

    public UserCollection Users => Session.Users(Read(It.Users));

    public UserCollection OnlineUsers => Session.Users(Get(ct => It.GetOnlineUsersAsync(ct)));

    public bool IsVisible => Read(It.IsVisible);

    public bool IsExpanded => Read(It.IsExpanded);

    private Sdk.ContactGroup It => _group ??= Session.Client.Groups.Get(Id);

    public void AddUser(string Username) => Do(ct => It.AddUserAsync(Username, ct));

    public void RemoveUser(string Username) => Do(ct => It.RemoveUserAsync(Username, ct));

    public void Share(string MessageText = "") => Do(ct => It.ShareAsync(MessageText ?? "", ct));

    public void Accept() => Do(ct => It.AcceptAsync(ct));

    public void Decline() => Do(ct => It.DeclineAsync(ct));
}
