// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.

namespace SKYPE4COMLib;

/// <content>The indexed properties of <c>ISkypeChatMessage</c>.</content>
public partial class SkypeClass : ISkypeChatMessage
{
    /// <summary><c>ChatMessageTimestamp[MessageId]</c>, the same as <c>get_ChatMessageTimestamp</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> ChatMessageTimestamp => new(get_ChatMessageTimestamp);

    /// <summary><c>ChatMessageFromHandle[MessageId]</c>, the same as <c>get_ChatMessageFromHandle</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> ChatMessageFromHandle => new(get_ChatMessageFromHandle);

    /// <summary><c>ChatMessageFromDisplayName[MessageId]</c>, the same as <c>get_ChatMessageFromDisplayName</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> ChatMessageFromDisplayName => new(get_ChatMessageFromDisplayName);

    /// <summary><c>ChatMessageType[MessageId]</c>, the same as <c>get_ChatMessageType</c>.</summary>
    public ReadOnlyIndexedProperty<string, TChatMessageType> ChatMessageType => new(get_ChatMessageType);

    /// <summary><c>ChatMessageStatus[MessageId]</c>, the same as <c>get_ChatMessageStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TChatMessageStatus> ChatMessageStatus => new(get_ChatMessageStatus);

    /// <summary><c>ChatMessageLeaveReason[MessageId]</c>, the same as <c>get_ChatMessageLeaveReason</c>.</summary>
    public ReadOnlyIndexedProperty<string, TChatLeaveReason> ChatMessageLeaveReason => new(get_ChatMessageLeaveReason);

    /// <summary><c>ChatMessageBody[MessageId]</c>, the same as <c>get_ChatMessageBody</c>.</summary>
    public IndexedProperty<string, string> ChatMessageBody => new(get_ChatMessageBody, set_ChatMessageBody);

    /// <summary><c>ChatMessageChatname[MessageId]</c>, the same as <c>get_ChatMessageChatname</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> ChatMessageChatname => new(get_ChatMessageChatname);

    /// <summary><c>ChatMessageUsers[MessageId]</c>, the same as <c>get_ChatMessageUsers</c>.</summary>
    public ReadOnlyIndexedProperty<string, UserCollection> ChatMessageUsers => new(get_ChatMessageUsers);

    /// <summary><c>ChatMessageSender[MessageId]</c>, the same as <c>get_ChatMessageSender</c>.</summary>
    public ReadOnlyIndexedProperty<string, User> ChatMessageSender => new(get_ChatMessageSender);

    /// <summary><c>ChatMessageIsEditable[MessageId]</c>, the same as <c>get_ChatMessageIsEditable</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> ChatMessageIsEditable => new(get_ChatMessageIsEditable);

    /// <summary><c>ChatMessageEditedBy[MessageId]</c>, the same as <c>get_ChatMessageEditedBy</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> ChatMessageEditedBy => new(get_ChatMessageEditedBy);

    /// <summary><c>ChatMessageEditedTimestamp[MessageId]</c>, the same as <c>get_ChatMessageEditedTimestamp</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> ChatMessageEditedTimestamp => new(get_ChatMessageEditedTimestamp);

    /// <summary><c>ChatMessageRole[MessageId]</c>, the same as <c>get_ChatMessageRole</c>.</summary>
    public ReadOnlyIndexedProperty<string, TChatMemberRole> ChatMessageRole => new(get_ChatMessageRole);

    /// <summary><c>ChatMessageOptons[MessageId]</c>, the same as <c>get_ChatMessageOptons</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> ChatMessageOptons => new(get_ChatMessageOptons);

    /// <summary><c>ChatMessageGuid[MessageId]</c>, the same as <c>get_ChatMessageGuid</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> ChatMessageGuid => new(get_ChatMessageGuid);
}
