using System;
using System.Collections.Generic;
using SKYPE4COMLib;

namespace MockedSkype
{
    /// <summary>A Skype without Skype, as tests of that time had: what the greeter uses is real, the rest is not there.</summary>
    class SkypeMock : Skype
    {
        public readonly List<string> Sent = new List<string>();
        public readonly UserCollection Contacts = new UserCollection();

        public UserCollection Friends { get { return Contacts; } }

        public string CurrentUserHandle { get { return "mock"; } }

        public void Attach(int Protocol, bool Wait) { }

        public User get_User(string Username) { return new User { Handle = Username }; }

        public ChatMessage SendMessage(string Username, string Text)
        {
            Sent.Add(Username + ": " + Text);
            return null;
        }

        public void Receive(ChatMessage message)
        {
            if (MessageStatus != null)
                MessageStatus(message, TChatMessageStatus.cmsReceived);
        }

        public int Timeout { get { throw new NotSupportedException(); } set { throw new NotSupportedException(); } }
        public string get_Property(string ObjectType, string ObjectId, string PropName) { throw new NotSupportedException(); }
        public void set_Property(string ObjectType, string ObjectId, string PropName, string pVal) { throw new NotSupportedException(); }
        public string get_Variable(string Name) { throw new NotSupportedException(); }
        public void set_Variable(string Name, string pVal) { throw new NotSupportedException(); }
        public TUserStatus CurrentUserStatus { get { throw new NotSupportedException(); } set { throw new NotSupportedException(); } }
        public TConnectionStatus ConnectionStatus { get { throw new NotSupportedException(); } }
        public bool Mute { get { throw new NotSupportedException(); } set { throw new NotSupportedException(); } }
        public string Version { get { throw new NotSupportedException(); } }
        public bool get_Privilege(string Name) { throw new NotSupportedException(); }
        public User CurrentUser { get { throw new NotSupportedException(); } }
        public Conversion Convert { get { throw new NotSupportedException(); } }
        public UserCollection SearchForUsers(string Target) { throw new NotSupportedException(); }
        public CallCollection get_Calls(string Target) { throw new NotSupportedException(); }
        public CallCollection ActiveCalls { get { throw new NotSupportedException(); } }
        public CallCollection MissedCalls { get { throw new NotSupportedException(); } }
        public ChatMessageCollection get_Messages(string Target) { throw new NotSupportedException(); }
        public ChatMessageCollection MissedMessages { get { throw new NotSupportedException(); } }
        public TAttachmentStatus AttachmentStatus { get { throw new NotSupportedException(); } }
        public int Protocol { get { throw new NotSupportedException(); } set { throw new NotSupportedException(); } }
        public Call PlaceCall(string Target, string Target2, string Target3, string Target4) { throw new NotSupportedException(); }
        public ChatMessage get_Message(int Id) { throw new NotSupportedException(); }
        public Call get_Call(int Id) { throw new NotSupportedException(); }
        public void SendCommand(Command pCommand) { throw new NotSupportedException(); }
        public ChatCollection Chats { get { throw new NotSupportedException(); } }
        public Chat get_Chat(string Name) { throw new NotSupportedException(); }
        public void ChangeUserStatus(TUserStatus newVal) { throw new NotSupportedException(); }
        public Conference get_Conference(int Id) { throw new NotSupportedException(); }
        public ConferenceCollection Conferences { get { throw new NotSupportedException(); } }
        public string get_Profile(string Property) { throw new NotSupportedException(); }
        public void set_Profile(string Property, string pVal) { throw new NotSupportedException(); }
        public ChatCollection ActiveChats { get { throw new NotSupportedException(); } }
        public ChatCollection MissedChats { get { throw new NotSupportedException(); } }
        public ChatCollection RecentChats { get { throw new NotSupportedException(); } }
        public ChatCollection BookmarkedChats { get { throw new NotSupportedException(); } }
        public Chat CreateChatWith(string Username) { throw new NotSupportedException(); }
        public Chat CreateChatMultiple(UserCollection pMembers) { throw new NotSupportedException(); }
        public VoicemailCollection Voicemails { get { throw new NotSupportedException(); } }
        public Voicemail SendVoicemail(string Username) { throw new NotSupportedException(); }
        public UserCollection UsersWaitingAuthorization { get { throw new NotSupportedException(); } }
        public void ClearChatHistory() { throw new NotSupportedException(); }
        public void ClearVoicemailHistory() { throw new NotSupportedException(); }
        public void ClearCallHistory(string Username, TCallHistory Type) { throw new NotSupportedException(); }
        public bool CommandId { get { throw new NotSupportedException(); } set { throw new NotSupportedException(); } }
        public Application get_Application(string Name) { throw new NotSupportedException(); }
        public Voicemail get_Greeting(string Username) { throw new NotSupportedException(); }
        public bool Cache { get { throw new NotSupportedException(); } set { throw new NotSupportedException(); } }
        public void ResetCache() { throw new NotSupportedException(); }
        public Profile CurrentUserProfile { get { throw new NotSupportedException(); } }
        public GroupCollection Groups { get { throw new NotSupportedException(); } }
        public GroupCollection CustomGroups { get { throw new NotSupportedException(); } }
        public GroupCollection HardwiredGroups { get { throw new NotSupportedException(); } }
        public Group CreateGroup(string GroupName) { throw new NotSupportedException(); }
        public void DeleteGroup(int GroupId) { throw new NotSupportedException(); }
        public Settings Settings { get { throw new NotSupportedException(); } }
        public Client Client { get { throw new NotSupportedException(); } }
        public string FriendlyName { set { throw new NotSupportedException(); } }
        public Command get_Command(int Id, string Command, string Reply, bool Block, int Timeout) { throw new NotSupportedException(); }
        public Voicemail get_Voicemail(int Id) { throw new NotSupportedException(); }
        public VoicemailCollection MissedVoicemails { get { throw new NotSupportedException(); } }
        public void EnableApiSecurityContext(TApiSecurityContext Context) { throw new NotSupportedException(); }
        public bool get_ApiSecurityContextEnabled(TApiSecurityContext Context) { throw new NotSupportedException(); }
        public SmsMessage CreateSms(TSmsMessageType MessageType, string TargetNumbers) { throw new NotSupportedException(); }
        public SmsMessageCollection Smss { get { throw new NotSupportedException(); } }
        public SmsMessageCollection MissedSmss { get { throw new NotSupportedException(); } }
        public SmsMessage SendSms(string TargetNumbers, string MessageText, string ReplyToNumber) { throw new NotSupportedException(); }
        public int AsyncSearchUsers(string Target) { throw new NotSupportedException(); }
        public string ApiWrapperVersion { get { throw new NotSupportedException(); } }
        public bool SilentMode { get { throw new NotSupportedException(); } set { throw new NotSupportedException(); } }
        public IFileTransferCollection FileTransfers { get { throw new NotSupportedException(); } }
        public IFileTransferCollection ActiveFileTransfers { get { throw new NotSupportedException(); } }
        public UserCollection FocusedContacts { get { throw new NotSupportedException(); } }
        public Chat FindChatUsingBlob(string Blob) { throw new NotSupportedException(); }
        public Chat CreateChatUsingBlob(string Blob) { throw new NotSupportedException(); }
        public string PredictiveDialerCountry { get { throw new NotSupportedException(); } }

        event _ISkypeEvents_CommandEventHandler _ISkypeEvents_Event.Command { add { } remove { } }
        public event _ISkypeEvents_ReplyEventHandler Reply { add { } remove { } }
        public event _ISkypeEvents_ErrorEventHandler Error { add { } remove { } }
        event _ISkypeEvents_AttachmentStatusEventHandler _ISkypeEvents_Event.AttachmentStatus { add { } remove { } }
        event _ISkypeEvents_ConnectionStatusEventHandler _ISkypeEvents_Event.ConnectionStatus { add { } remove { } }
        public event _ISkypeEvents_UserStatusEventHandler UserStatus { add { } remove { } }
        public event _ISkypeEvents_OnlineStatusEventHandler OnlineStatus { add { } remove { } }
        public event _ISkypeEvents_CallStatusEventHandler CallStatus { add { } remove { } }
        public event _ISkypeEvents_CallHistoryEventHandler CallHistory { add { } remove { } }
        event _ISkypeEvents_MuteEventHandler _ISkypeEvents_Event.Mute { add { } remove { } }
        public event _ISkypeEvents_MessageStatusEventHandler MessageStatus;
        public event _ISkypeEvents_MessageHistoryEventHandler MessageHistory { add { } remove { } }
        public event _ISkypeEvents_AutoAwayEventHandler AutoAway { add { } remove { } }
        public event _ISkypeEvents_CallDtmfReceivedEventHandler CallDtmfReceived { add { } remove { } }
        public event _ISkypeEvents_VoicemailStatusEventHandler VoicemailStatus { add { } remove { } }
        public event _ISkypeEvents_ApplicationConnectingEventHandler ApplicationConnecting { add { } remove { } }
        public event _ISkypeEvents_ApplicationStreamsEventHandler ApplicationStreams { add { } remove { } }
        public event _ISkypeEvents_ApplicationDatagramEventHandler ApplicationDatagram { add { } remove { } }
        public event _ISkypeEvents_ApplicationSendingEventHandler ApplicationSending { add { } remove { } }
        public event _ISkypeEvents_ApplicationReceivingEventHandler ApplicationReceiving { add { } remove { } }
        public event _ISkypeEvents_ContactsFocusedEventHandler ContactsFocused { add { } remove { } }
        public event _ISkypeEvents_GroupVisibleEventHandler GroupVisible { add { } remove { } }
        public event _ISkypeEvents_GroupExpandedEventHandler GroupExpanded { add { } remove { } }
        public event _ISkypeEvents_GroupUsersEventHandler GroupUsers { add { } remove { } }
        public event _ISkypeEvents_GroupDeletedEventHandler GroupDeleted { add { } remove { } }
        public event _ISkypeEvents_UserMoodEventHandler UserMood { add { } remove { } }
        public event _ISkypeEvents_SmsMessageStatusChangedEventHandler SmsMessageStatusChanged { add { } remove { } }
        public event _ISkypeEvents_SmsTargetStatusChangedEventHandler SmsTargetStatusChanged { add { } remove { } }
        public event _ISkypeEvents_CallInputStatusChangedEventHandler CallInputStatusChanged { add { } remove { } }
        public event _ISkypeEvents_AsyncSearchUsersFinishedEventHandler AsyncSearchUsersFinished { add { } remove { } }
        public event _ISkypeEvents_CallSeenStatusChangedEventHandler CallSeenStatusChanged { add { } remove { } }
        public event _ISkypeEvents_PluginEventClickedEventHandler PluginEventClicked { add { } remove { } }
        public event _ISkypeEvents_PluginMenuItemClickedEventHandler PluginMenuItemClicked { add { } remove { } }
        public event _ISkypeEvents_WallpaperChangedEventHandler WallpaperChanged { add { } remove { } }
        public event _ISkypeEvents_FileTransferStatusChangedEventHandler FileTransferStatusChanged { add { } remove { } }
        public event _ISkypeEvents_CallTransferStatusChangedEventHandler CallTransferStatusChanged { add { } remove { } }
        public event _ISkypeEvents_ChatMembersChangedEventHandler ChatMembersChanged { add { } remove { } }
        public event _ISkypeEvents_ChatMemberRoleChangedEventHandler ChatMemberRoleChanged { add { } remove { } }
        public event _ISkypeEvents_CallVideoStatusChangedEventHandler CallVideoStatusChanged { add { } remove { } }
        public event _ISkypeEvents_CallVideoSendStatusChangedEventHandler CallVideoSendStatusChanged { add { } remove { } }
        public event _ISkypeEvents_CallVideoReceiveStatusChangedEventHandler CallVideoReceiveStatusChanged { add { } remove { } }
        public event _ISkypeEvents_SilentModeStatusChangedEventHandler SilentModeStatusChanged { add { } remove { } }
        public event _ISkypeEvents_UILanguageChangedEventHandler UILanguageChanged { add { } remove { } }
        public event _ISkypeEvents_UserAuthorizationRequestReceivedEventHandler UserAuthorizationRequestReceived { add { } remove { } }
    }
}
