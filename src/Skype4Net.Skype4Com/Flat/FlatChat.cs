namespace SKYPE4COMLib;

/// <summary><c>ISkypeChat</c>: chats by their ids.</summary>
internal sealed class FlatChat(SkypeSession session) : ISkypeChat
{
    public DateTime get_ChatTimestamp(string ChatName) => ChatOf(ChatName).Timestamp;

    public User get_ChatAdder(string ChatName) => ChatOf(ChatName).Adder;

    public TChatStatus get_ChatStatus(string ChatName) => ChatOf(ChatName).Status;

    public UserCollection get_ChatPosters(string ChatName) => ChatOf(ChatName).Posters;

    public UserCollection get_ChatMembers(string ChatName) => ChatOf(ChatName).Members;

    public string get_ChatTopic(string ChatName) => ChatOf(ChatName).Topic;

    public void set_ChatTopic(string ChatName, string value) => ChatOf(ChatName).Topic = value;

    public UserCollection get_ChatActiveMembers(string ChatName) => ChatOf(ChatName).ActiveMembers;

    public string get_ChatFriendlyName(string ChatName) => ChatOf(ChatName).FriendlyName;

    public ChatMessageCollection get_ChatMessages(string ChatName) => ChatOf(ChatName).Messages;

    public void OpenChatWindow(string ChatName) => ChatOf(ChatName).OpenWindow();

    public ChatMessage SendChatMessage(string ChatName, string MessageText) => ChatOf(ChatName).SendMessage(MessageText);

    public void LeaveChat(string ChatName) => ChatOf(ChatName).Leave();

    public void AddChatMembers(string ChatName, UserCollection pMembers) => ChatOf(ChatName).AddMembers(pMembers);

    public ChatMessageCollection get_ChatRecentMessages(string ChatName) => ChatOf(ChatName).RecentMessages;

    public bool get_ChatBookmarked(string ChatName) => ChatOf(ChatName).Bookmarked;

    public void BookmarkChat(string ChatName) => ChatOf(ChatName).Bookmark();

    public void UnbookmarkChat(string ChatName) => ChatOf(ChatName).Unbookmark();

    public string get_ChatTopicXML(string ChatName) => ChatOf(ChatName).TopicXML;

    public void set_ChatTopicXML(string ChatName, string value) => ChatOf(ChatName).TopicXML = value;

    public IChatMemberCollection get_ChatMemberObjects(string ChatName) => ChatOf(ChatName).MemberObjects;

    public string get_ChatBlob(string ChatName) => ChatOf(ChatName).Blob;

    public int get_ChatOptions(string ChatName) => ChatOf(ChatName).Options;

    public void set_ChatOptions(string ChatName, int value) => ChatOf(ChatName).Options = value;

    public string get_ChatPasswordHint(string ChatName) => ChatOf(ChatName).PasswordHint;

    public void SetChatPassword(string ChatName, string Password, string Hint = "") => ChatOf(ChatName).SetPassword(Password, Hint);

    public string get_ChatGuideLines(string ChatName) => ChatOf(ChatName).GuideLines;

    public void set_ChatGuideLines(string ChatName, string value) => ChatOf(ChatName).GuideLines = value;

    public string get_ChatDescription(string ChatName) => ChatOf(ChatName).Description;

    public void set_ChatDescription(string ChatName, string value) => ChatOf(ChatName).Description = value;

    public string get_ChatDialogPartner(string ChatName) => ChatOf(ChatName).DialogPartner;

    public DateTime get_ChatActivityTimestamp(string ChatName) => ChatOf(ChatName).ActivityTimestamp;

    public TChatMemberRole get_ChatMyRole(string ChatName) => ChatOf(ChatName).MyRole;

    public UserCollection get_ChatApplicants(string ChatName) => ChatOf(ChatName).Applicants;

    public void JoinChat(string ChatName) => ChatOf(ChatName).Join();

    public void KickChatMember(string ChatName, string Handle) => ChatOf(ChatName).Kick(Handle);

    public void KickBanChatMember(string ChatName, string Handle) => ChatOf(ChatName).KickBan(Handle);

    public void DisbandChat(string ChatName) => ChatOf(ChatName).Disband();

    public void EnterChatPassword(string ChatName, string Password) => ChatOf(ChatName).EnterPassword(Password);

    public void ClearChatRecentMessages(string ChatName) => ChatOf(ChatName).ClearRecentMessages();

    public void AcceptSharedGroupAdd(string ChatName) => ChatOf(ChatName).AcceptAdd();

    public void set_ChatAlertString(string ChatName, string value) => ChatOf(ChatName).AlertString = value;

    public TChatType get_ChatType(string ChatName) => ChatOf(ChatName).Type;

    public TChatMyStatus get_ChatMyStatus(string ChatName) => ChatOf(ChatName).MyStatus;

    private ChatClass ChatOf(string name) => new(session, Words.One(name, nameof(name)));
}
