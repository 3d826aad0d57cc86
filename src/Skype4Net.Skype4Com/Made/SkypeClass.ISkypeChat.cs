// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.

namespace SKYPE4COMLib;

/// <content>The indexed properties of <c>ISkypeChat</c>.</content>
public partial class SkypeClass : ISkypeChat
{
    /// <summary><c>ChatTimestamp[ChatName]</c>, the same as <c>get_ChatTimestamp</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> ChatTimestamp => new(get_ChatTimestamp);

    /// <summary><c>ChatAdder[ChatName]</c>, the same as <c>get_ChatAdder</c>.</summary>
    public ReadOnlyIndexedProperty<string, User> ChatAdder => new(get_ChatAdder);

    /// <summary><c>ChatStatus[ChatName]</c>, the same as <c>get_ChatStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TChatStatus> ChatStatus => new(get_ChatStatus);

    /// <summary><c>ChatPosters[ChatName]</c>, the same as <c>get_ChatPosters</c>.</summary>
    public ReadOnlyIndexedProperty<string, UserCollection> ChatPosters => new(get_ChatPosters);

    /// <summary><c>ChatMembers[ChatName]</c>, the same as <c>get_ChatMembers</c>.</summary>
    public ReadOnlyIndexedProperty<string, UserCollection> ChatMembers => new(get_ChatMembers);

    /// <summary><c>ChatTopic[ChatName]</c>, the same as <c>get_ChatTopic</c>.</summary>
    public IndexedProperty<string, string> ChatTopic => new(get_ChatTopic, set_ChatTopic);

    /// <summary><c>ChatActiveMembers[ChatName]</c>, the same as <c>get_ChatActiveMembers</c>.</summary>
    public ReadOnlyIndexedProperty<string, UserCollection> ChatActiveMembers => new(get_ChatActiveMembers);

    /// <summary><c>ChatFriendlyName[ChatName]</c>, the same as <c>get_ChatFriendlyName</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> ChatFriendlyName => new(get_ChatFriendlyName);

    /// <summary><c>ChatMessages[ChatName]</c>, the same as <c>get_ChatMessages</c>.</summary>
    public ReadOnlyIndexedProperty<string, ChatMessageCollection> ChatMessages => new(get_ChatMessages);

    /// <summary><c>ChatRecentMessages[ChatName]</c>, the same as <c>get_ChatRecentMessages</c>.</summary>
    public ReadOnlyIndexedProperty<string, ChatMessageCollection> ChatRecentMessages => new(get_ChatRecentMessages);

    /// <summary><c>ChatBookmarked[ChatName]</c>, the same as <c>get_ChatBookmarked</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> ChatBookmarked => new(get_ChatBookmarked);

    /// <summary><c>ChatTopicXML[ChatName]</c>, the same as <c>get_ChatTopicXML</c>.</summary>
    public IndexedProperty<string, string> ChatTopicXML => new(get_ChatTopicXML, set_ChatTopicXML);

    /// <summary><c>ChatMemberObjects[ChatName]</c>, the same as <c>get_ChatMemberObjects</c>.</summary>
    public ReadOnlyIndexedProperty<string, IChatMemberCollection> ChatMemberObjects => new(get_ChatMemberObjects);

    /// <summary><c>ChatBlob[ChatName]</c>, the same as <c>get_ChatBlob</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> ChatBlob => new(get_ChatBlob);

    /// <summary><c>ChatOptions[ChatName]</c>, the same as <c>get_ChatOptions</c>.</summary>
    public IndexedProperty<string, int> ChatOptions => new(get_ChatOptions, set_ChatOptions);

    /// <summary><c>ChatPasswordHint[ChatName]</c>, the same as <c>get_ChatPasswordHint</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> ChatPasswordHint => new(get_ChatPasswordHint);

    /// <summary><c>ChatGuideLines[ChatName]</c>, the same as <c>get_ChatGuideLines</c>.</summary>
    public IndexedProperty<string, string> ChatGuideLines => new(get_ChatGuideLines, set_ChatGuideLines);

    /// <summary><c>ChatDescription[ChatName]</c>, the same as <c>get_ChatDescription</c>.</summary>
    public IndexedProperty<string, string> ChatDescription => new(get_ChatDescription, set_ChatDescription);

    /// <summary><c>ChatDialogPartner[ChatName]</c>, the same as <c>get_ChatDialogPartner</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> ChatDialogPartner => new(get_ChatDialogPartner);

    /// <summary><c>ChatActivityTimestamp[ChatName]</c>, the same as <c>get_ChatActivityTimestamp</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> ChatActivityTimestamp => new(get_ChatActivityTimestamp);

    /// <summary><c>ChatMyRole[ChatName]</c>, the same as <c>get_ChatMyRole</c>.</summary>
    public ReadOnlyIndexedProperty<string, TChatMemberRole> ChatMyRole => new(get_ChatMyRole);

    /// <summary><c>ChatApplicants[ChatName]</c>, the same as <c>get_ChatApplicants</c>.</summary>
    public ReadOnlyIndexedProperty<string, UserCollection> ChatApplicants => new(get_ChatApplicants);

    /// <summary><c>ChatAlertString[ChatName]</c>, the same as <c>set_ChatAlertString</c>.</summary>
    public WriteOnlyIndexedProperty<string, string> ChatAlertString => new(set_ChatAlertString);

    /// <summary><c>ChatType[ChatName]</c>, the same as <c>get_ChatType</c>.</summary>
    public ReadOnlyIndexedProperty<string, TChatType> ChatType => new(get_ChatType);

    /// <summary><c>ChatMyStatus[ChatName]</c>, the same as <c>get_ChatMyStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TChatMyStatus> ChatMyStatus => new(get_ChatMyStatus);
}
