namespace SKYPE4COMLib;

/// <content><c>ISkypeChat</c>: chats by their ids.</content>
public partial class SkypeClass
{
    public DateTime get_ChatTimestamp(string chatName) => ChatOf(chatName).Timestamp;

    public User get_ChatAdder(string chatName) => ChatOf(chatName).Adder;

    public TChatStatus get_ChatStatus(string chatName) => ChatOf(chatName).Status;

    public UserCollection get_ChatPosters(string chatName) => ChatOf(chatName).Posters;

    public UserCollection get_ChatMembers(string chatName) => ChatOf(chatName).Members;

    public string get_ChatTopic(string chatName) => ChatOf(chatName).Topic;

    public void set_ChatTopic(string chatName, string value) => ChatOf(chatName).Topic = value;

    public UserCollection get_ChatActiveMembers(string chatName) => ChatOf(chatName).ActiveMembers;

    public string get_ChatFriendlyName(string chatName) => ChatOf(chatName).FriendlyName;

    public ChatMessageCollection get_ChatMessages(string chatName) => ChatOf(chatName).Messages;

    public void OpenChatWindow(string chatName) => ChatOf(chatName).OpenWindow();

    public ChatMessage SendChatMessage(string chatName, string messageText) => ChatOf(chatName).SendMessage(messageText);

    public void LeaveChat(string chatName) => ChatOf(chatName).Leave();

    public void AddChatMembers(string chatName, UserCollection pMembers) => ChatOf(chatName).AddMembers(pMembers);

    public ChatMessageCollection get_ChatRecentMessages(string chatName) => ChatOf(chatName).RecentMessages;

    public bool get_ChatBookmarked(string chatName) => ChatOf(chatName).Bookmarked;

    public void BookmarkChat(string chatName) => ChatOf(chatName).Bookmark();

    public void UnbookmarkChat(string chatName) => ChatOf(chatName).Unbookmark();

    public string get_ChatTopicXML(string chatName) => ChatOf(chatName).TopicXML;

    public void set_ChatTopicXML(string chatName, string value) => ChatOf(chatName).TopicXML = value;

    public IChatMemberCollection get_ChatMemberObjects(string chatName) => ChatOf(chatName).MemberObjects;

    public string get_ChatBlob(string chatName) => ChatOf(chatName).Blob;

    public int get_ChatOptions(string chatName) => ChatOf(chatName).Options;

    public void set_ChatOptions(string chatName, int value) => ChatOf(chatName).Options = value;

    public string get_ChatPasswordHint(string chatName) => ChatOf(chatName).PasswordHint;

    public void SetChatPassword(string chatName, string password, string hint = "") => ChatOf(chatName).SetPassword(password, hint);

    public string get_ChatGuideLines(string chatName) => ChatOf(chatName).GuideLines;

    public void set_ChatGuideLines(string chatName, string value) => ChatOf(chatName).GuideLines = value;

    public string get_ChatDescription(string chatName) => ChatOf(chatName).Description;

    public void set_ChatDescription(string chatName, string value) => ChatOf(chatName).Description = value;

    public string get_ChatDialogPartner(string chatName) => ChatOf(chatName).DialogPartner;

    public DateTime get_ChatActivityTimestamp(string chatName) => ChatOf(chatName).ActivityTimestamp;

    public TChatMemberRole get_ChatMyRole(string chatName) => ChatOf(chatName).MyRole;

    public UserCollection get_ChatApplicants(string chatName) => ChatOf(chatName).Applicants;

    public void JoinChat(string chatName) => ChatOf(chatName).Join();

    public void KickChatMember(string chatName, string handle) => ChatOf(chatName).Kick(handle);

    public void KickBanChatMember(string chatName, string handle) => ChatOf(chatName).KickBan(handle);

    public void DisbandChat(string chatName) => ChatOf(chatName).Disband();

    public void EnterChatPassword(string chatName, string password) => ChatOf(chatName).EnterPassword(password);

    public void ClearChatRecentMessages(string chatName) => ChatOf(chatName).ClearRecentMessages();

    public void AcceptSharedGroupAdd(string chatName) => ChatOf(chatName).AcceptAdd();

    public void set_ChatAlertString(string chatName, string value) => ChatOf(chatName).AlertString = value;

    public TChatType get_ChatType(string chatName) => ChatOf(chatName).Type;

    public TChatMyStatus get_ChatMyStatus(string chatName) => ChatOf(chatName).MyStatus;

    private ChatClass ChatOf(string name) => new(_session, Words.One(name, nameof(name)));
}
