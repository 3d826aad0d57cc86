namespace SKYPE4COMLib;

/// <summary>A chat.</summary>
public partial class ChatClass : ComObject
{
    private Sdk.Chat? _chat;

    public ChatClass()
        : this(SkypeSession.None, "")
    {
    }

    internal ChatClass(SkypeSession session, string name)
        : base(session) => Name = name;

    internal ChatClass(SkypeSession session, Sdk.Chat chat)
        : this(session, chat.Name) => _chat = chat;

    public string Name { get; }

    public ChatMessageCollection Messages => Session.Messages(Read(It.Messages));

    public ChatMessageCollection RecentMessages => Session.Messages(Read(It.RecentMessages));

    public DateTime Timestamp => Session.Local(Read(It.Timestamp));

    public DateTime ActivityTimestamp => Session.Local(Read(It.ActivityTimestamp));

    public User Adder => new UserClass(Session, Read(It.Adder)?.Handle ?? "");

    public TChatStatus Status => Read(It.Status).Com();

    public TChatType Type => Read(It.Type).Com();

    public TChatMyStatus MyStatus => Read(It.MyStatus).Com();

    public TChatMemberRole MyRole => Read(It.MyRole).Com();

    public UserCollection Posters => Session.Users(Read(It.Posters));

    public UserCollection Members => Session.Users(Read(It.Members));

    public UserCollection ActiveMembers => Session.Users(Read(It.ActiveMembers));

    public UserCollection Applicants => Session.Users(Read(It.Applicants));

    public IChatMemberCollection MemberObjects => new ChatMemberCollection(Read(It.MemberObjects).Select(m => new ChatMemberObject(Session, m)));

    public string FriendlyName => Read(It.FriendlyName);

    public string DialogPartner => Read(It.DialogPartner)?.Handle ?? "";

    public string Blob => Read(It.Blob);

    public string PasswordHint => Read(It.PasswordHint);

    public bool Bookmarked => Read(It.Bookmarked);

    public string Topic
    {
        get => Read(It.Topic);
        set => Set(It.Topic, value ?? "");
    }

    public string TopicXML
    {
        get => Read(It.TopicXml);
        set => Set(It.TopicXml, value ?? "");
    }

    public string GuideLines
    {
        get => Read(It.Guidelines);
        set => Set(It.Guidelines, value ?? "");
    }

    public string Description
    {
        get => Read(It.Description);
        set => Set(It.Description, value ?? "");
    }

    public int Options
    {
        get => (int)Read(It.Options);
        set => Set(It.Options, (Sdk.ChatOptions)value);
    }

    public string AlertString
    {
        set => Do(ct => It.SetAlertStringAsync(value ?? "", ct));
    }

    private Sdk.Chat It => _chat ?? Find();

    public ChatMessage SendMessage(string MessageText) => new ChatMessageClass(Session, Get(ct => It.SendAsync(MessageText, ct)));

    public void OpenWindow() => Do(ct => It.OpenWindowAsync(ct));

    public void Leave() => Do(ct => It.LeaveAsync(ct));

    public void AddMembers(UserCollection pMembers)
    {
        string[] handles = Lists.Handles(pMembers, nameof(pMembers));
        Do(ct => It.AddMembersAsync(handles, ct));
    }

    public void Bookmark() => Do(ct => It.BookmarkAsync(ct));

    public void Unbookmark() => Do(ct => It.UnbookmarkAsync(ct));

    public void SetPassword(string Password, string Hint = "") => Do(ct => It.SetPasswordAsync(Password, Hint ?? "", ct));

    public void Join() => Do(ct => It.JoinAsync(ct));

    public void Kick(string Handle) => Do(ct => It.KickAsync(Words.List(Handle ?? ""), ct));

    public void KickBan(string Handle) => Do(ct => It.KickBanAsync(Words.List(Handle ?? ""), ct));

    public void Disband() => Do(ct => It.DisbandAsync(ct));

    public void EnterPassword(string Password) => Do(ct => It.EnterPasswordAsync(Password, ct));

    public void ClearRecentMessages() => Do(ct => It.ClearRecentMessagesAsync(ct));

    public void AcceptAdd() => Do(ct => It.AcceptAddAsync(ct));

    private Sdk.Chat Find()
    {
        try
        {
            return _chat = Session.Client.Chats.Get(Name);
        }
        catch (ArgumentException exception)
        {
            throw ComErrors.From(exception);
        }
    }
}
