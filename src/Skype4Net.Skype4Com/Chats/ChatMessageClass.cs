namespace SKYPE4COMLib;

/// <summary>A message of a chat.</summary>
public partial class ChatMessageClass : ComObject
{
    private Sdk.ChatMessage? _message;

    public ChatMessageClass()
        : base(SkypeSession.None)
    {
    }

    internal ChatMessageClass(SkypeSession session, long id)
        : base(session) => Id = (int)id;

    internal ChatMessageClass(SkypeSession session, Sdk.ChatMessage message)
        : this(session, message.Id) => _message = message;

    public int Id { get; }

    public DateTime Timestamp => Session.Local(Read(It.Timestamp));

    public string FromHandle => Read(It.SenderHandle);

    public string FromDisplayName => Read(It.SenderName);

    public User Sender => new UserClass(Session, FromHandle);

    public TChatMessageType Type => Read(It.Type).Com();

    public TChatMessageStatus Status => Read(It.Status).Com();

    public TChatLeaveReason LeaveReason => Read(It.LeaveReason).Com();

    public string Body
    {
        get => Read(It.Body);
        set => Set(It.Body, value ?? "");
    }

    public string ChatName => Read(It.Chat)?.Name ?? "";

    public Chat Chat => new ChatClass(Session, ChatName);

    public UserCollection Users => Session.Users(Read(It.Users));

    public bool Seen
    {
        set
        {
            if (!value)
                throw ComErrors.BadArgument("A message can be marked as seen, and not as unseen.");
            Do(ct => It.MarkSeenAsync(ct));
        }
    }

    public string EditedBy => Read(It.EditedBy)?.Handle ?? "";

    public DateTime EditedTimestamp => Session.Local(Read(It.EditedTimestamp));

    public TChatMemberRole Role => Read(It.Role).Com();

    public int Options => (int)Read(It.Options);

    public bool IsEditable => Read(It.IsEditable);

    public string Guid => Read(It.Guid);

    private Sdk.ChatMessage It => _message ??= Session.Client.Chats.GetMessage(Id);
}
