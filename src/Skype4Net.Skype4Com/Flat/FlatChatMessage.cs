namespace SKYPE4COMLib;

/// <summary><c>ISkypeChatMessage</c>: messages by their ids.</summary>
internal sealed class FlatChatMessage(SkypeSession session) : ISkypeChatMessage
{
    public DateTime get_ChatMessageTimestamp(string MessageId) => MessageOf(MessageId).Timestamp;

    public string get_ChatMessageFromHandle(string MessageId) => MessageOf(MessageId).FromHandle;

    public string get_ChatMessageFromDisplayName(string MessageId) => MessageOf(MessageId).FromDisplayName;

    public TChatMessageType get_ChatMessageType(string MessageId) => MessageOf(MessageId).Type;

    public TChatMessageStatus get_ChatMessageStatus(string MessageId) => MessageOf(MessageId).Status;

    public TChatLeaveReason get_ChatMessageLeaveReason(string MessageId) => MessageOf(MessageId).LeaveReason;

    public string get_ChatMessageBody(string MessageId) => MessageOf(MessageId).Body;

    public void set_ChatMessageBody(string MessageId, string value) => MessageOf(MessageId).Body = value;

    public string get_ChatMessageChatname(string MessageId) => MessageOf(MessageId).ChatName;

    public UserCollection get_ChatMessageUsers(string MessageId) => MessageOf(MessageId).Users;

    public string ChatMessageSeen
    {
        set => MessageOf(value).Seen = true;
    }

    public User get_ChatMessageSender(string MessageId) => MessageOf(MessageId).Sender;

    public bool get_ChatMessageIsEditable(string MessageId) => MessageOf(MessageId).IsEditable;

    public string get_ChatMessageEditedBy(string MessageId) => MessageOf(MessageId).EditedBy;

    public DateTime get_ChatMessageEditedTimestamp(string MessageId) => MessageOf(MessageId).EditedTimestamp;

    public TChatMemberRole get_ChatMessageRole(string MessageId) => MessageOf(MessageId).Role;

    public int get_ChatMessageOptons(string MessageId) => MessageOf(MessageId).Options;

    public string get_ChatMessageGuid(string MessageId) => MessageOf(MessageId).Guid;

    private ChatMessageClass MessageOf(string id) => new(session, Words.Id(id, nameof(id)));
}
