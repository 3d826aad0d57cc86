namespace SKYPE4COMLib;

/// <content><c>ISkypeChatMessage</c>: messages by their ids.</content>
public partial class SkypeClass
{
    public DateTime get_ChatMessageTimestamp(string messageId) => MessageOf(messageId).Timestamp;

    public string get_ChatMessageFromHandle(string messageId) => MessageOf(messageId).FromHandle;

    public string get_ChatMessageFromDisplayName(string messageId) => MessageOf(messageId).FromDisplayName;

    public TChatMessageType get_ChatMessageType(string messageId) => MessageOf(messageId).Type;

    public TChatMessageStatus get_ChatMessageStatus(string messageId) => MessageOf(messageId).Status;

    public TChatLeaveReason get_ChatMessageLeaveReason(string messageId) => MessageOf(messageId).LeaveReason;

    public string get_ChatMessageBody(string messageId) => MessageOf(messageId).Body;

    public void set_ChatMessageBody(string messageId, string value) => MessageOf(messageId).Body = value;

    public string get_ChatMessageChatname(string messageId) => MessageOf(messageId).ChatName;

    public UserCollection get_ChatMessageUsers(string messageId) => MessageOf(messageId).Users;

    public string ChatMessageSeen
    {
        set => MessageOf(value).Seen = true;
    }

    public User get_ChatMessageSender(string messageId) => MessageOf(messageId).Sender;

    public bool get_ChatMessageIsEditable(string messageId) => MessageOf(messageId).IsEditable;

    public string get_ChatMessageEditedBy(string messageId) => MessageOf(messageId).EditedBy;

    public DateTime get_ChatMessageEditedTimestamp(string messageId) => MessageOf(messageId).EditedTimestamp;

    public TChatMemberRole get_ChatMessageRole(string messageId) => MessageOf(messageId).Role;

    public int get_ChatMessageOptons(string messageId) => MessageOf(messageId).Options;

    public string get_ChatMessageGuid(string messageId) => MessageOf(messageId).Guid;

    private ChatMessageClass MessageOf(string id) => new(_session, Words.Id(id, nameof(id)));
}
