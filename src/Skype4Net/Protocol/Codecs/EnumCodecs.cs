namespace Skype4Net.Protocol;

/// <summary>The words of every enumeration.</summary>
internal static partial class EnumCodecs
{
    public static readonly EnumCodec<UserStatus> UserStatus = new(
        Skype4Net.UserStatus.Unknown,
        (Skype4Net.UserStatus.Unknown, "UNKNOWN"),
        (Skype4Net.UserStatus.Offline, "OFFLINE"),
        (Skype4Net.UserStatus.Online, "ONLINE"),
        (Skype4Net.UserStatus.SkypeMe, "SKYPEME"),
        (Skype4Net.UserStatus.Away, "AWAY"),
        (Skype4Net.UserStatus.NotAvailable, "NA"),
        (Skype4Net.UserStatus.DoNotDisturb, "DND"),
        (Skype4Net.UserStatus.Invisible, "INVISIBLE"),
        (Skype4Net.UserStatus.LoggedOut, "LOGGEDOUT"));

    public static readonly EnumCodec<OnlineStatus> OnlineStatus = new(
        Skype4Net.OnlineStatus.Unknown,
        (Skype4Net.OnlineStatus.Unknown, "UNKNOWN"),
        (Skype4Net.OnlineStatus.Offline, "OFFLINE"),
        (Skype4Net.OnlineStatus.Online, "ONLINE"),
        (Skype4Net.OnlineStatus.Away, "AWAY"),
        (Skype4Net.OnlineStatus.NotAvailable, "NA"),
        (Skype4Net.OnlineStatus.DoNotDisturb, "DND"),
        (Skype4Net.OnlineStatus.SkypeOut, "SKYPEOUT"),
        (Skype4Net.OnlineStatus.SkypeMe, "SKYPEME"),
        (Skype4Net.OnlineStatus.Invisible, "INVISIBLE"));

    public static readonly EnumCodec<ConnectionStatus> ConnectionStatus = new(
        Skype4Net.ConnectionStatus.Unknown,
        (Skype4Net.ConnectionStatus.Offline, "OFFLINE"),
        (Skype4Net.ConnectionStatus.Connecting, "CONNECTING"),
        (Skype4Net.ConnectionStatus.Pausing, "PAUSING"),
        (Skype4Net.ConnectionStatus.Online, "ONLINE"),
        (Skype4Net.ConnectionStatus.LoggedOut, "LOGGEDOUT"));

    public static readonly EnumCodec<Sex> Sex = new(
        Skype4Net.Sex.Unknown,
        (Skype4Net.Sex.Unknown, "UNKNOWN"),
        (Skype4Net.Sex.Male, "MALE"),
        (Skype4Net.Sex.Female, "FEMALE")) { CanSendUnknown = true };

    public static readonly EnumCodec<BuddyStatus> BuddyStatus = new(
        Skype4Net.BuddyStatus.Unknown,
        (Skype4Net.BuddyStatus.NeverBeenFriend, "0"),
        (Skype4Net.BuddyStatus.DeletedFriend, "1"),
        (Skype4Net.BuddyStatus.PendingAuthorization, "2"),
        (Skype4Net.BuddyStatus.Friend, "3"));

    public static readonly EnumCodec<ChatStatus> ChatStatus = new(
        Skype4Net.ChatStatus.Unknown,
        (Skype4Net.ChatStatus.Unknown, "UNKNOWN"),
        (Skype4Net.ChatStatus.LegacyDialog, "LEGACY_DIALOG"),
        (Skype4Net.ChatStatus.Dialog, "DIALOG"),
        (Skype4Net.ChatStatus.MultiSubscribed, "MULTI_SUBSCRIBED"),
        (Skype4Net.ChatStatus.Unsubscribed, "UNSUBSCRIBED"),
        (Skype4Net.ChatStatus.MultiNeedAccept, "MULTI_NEED_ACCEPT"));

    public static readonly EnumCodec<ChatType> ChatType = new(
        Skype4Net.ChatType.Unknown,
        (Skype4Net.ChatType.Unknown, "UNKNOWN"),
        (Skype4Net.ChatType.Dialog, "DIALOG"),
        (Skype4Net.ChatType.MultiChat, "MULTICHAT"),
        (Skype4Net.ChatType.SharedGroup, "SHAREDGROUP"),
        (Skype4Net.ChatType.LegacyDialog, "LEGACY_DIALOG"),
        (Skype4Net.ChatType.LegacyUnsubscribed, "LEGACY_UNSUBSCRIBED"));

    public static readonly EnumCodec<MyChatStatus> MyChatStatus = new(
        Skype4Net.MyChatStatus.Unknown,
        (Skype4Net.MyChatStatus.Unknown, "UNKNOWN"),
        (Skype4Net.MyChatStatus.Connecting, "CONNECTING"),
        (Skype4Net.MyChatStatus.WaitingRemoteAccept, "WAITING_REMOTE_ACCEPT"),
        (Skype4Net.MyChatStatus.AcceptRequired, "ACCEPT_REQUIRED"),
        (Skype4Net.MyChatStatus.PasswordRequired, "PASSWORD_REQUIRED"),
        (Skype4Net.MyChatStatus.Subscribed, "SUBSCRIBED"),
        (Skype4Net.MyChatStatus.Unsubscribed, "UNSUBSCRIBED"),
        (Skype4Net.MyChatStatus.ChatDisbanded, "CHAT_DISBANDED"),
        (Skype4Net.MyChatStatus.QueuedBecauseChatIsFull, "QUEUED_BECAUSE_CHAT_IS_FULL"),
        (Skype4Net.MyChatStatus.ApplicationDenied, "APPLICATION_DENIED"),
        (Skype4Net.MyChatStatus.Kicked, "KICKED"),
        (Skype4Net.MyChatStatus.Banned, "BANNED"),
        (Skype4Net.MyChatStatus.RetryConnecting, "RETRY_CONNECTING"),
        (Skype4Net.MyChatStatus.Applicant, "APPLICANT"));

    public static readonly EnumCodec<ChatRole> ChatRole = new(
        Skype4Net.ChatRole.Unknown,
        (Skype4Net.ChatRole.Unknown, "UNKNOWN"),
        (Skype4Net.ChatRole.Creator, "CREATOR"),
        (Skype4Net.ChatRole.Master, "MASTER"),
        (Skype4Net.ChatRole.Helper, "HELPER"),
        (Skype4Net.ChatRole.User, "USER"),
        (Skype4Net.ChatRole.Listener, "LISTENER"),
        (Skype4Net.ChatRole.Applicant, "APPLICANT"));

    public static readonly EnumCodec<ChatMessageType> ChatMessageType = new(
        Skype4Net.ChatMessageType.Unknown,
        (Skype4Net.ChatMessageType.Unknown, "UNKNOWN"),
        (Skype4Net.ChatMessageType.Said, "SAID"),
        (Skype4Net.ChatMessageType.Said, "TEXT"),
        (Skype4Net.ChatMessageType.Emoted, "EMOTED"),
        (Skype4Net.ChatMessageType.SetTopic, "SETTOPIC"),
        (Skype4Net.ChatMessageType.AddedMembers, "ADDEDMEMBERS"),
        (Skype4Net.ChatMessageType.SawMembers, "SAWMEMBERS"),
        (Skype4Net.ChatMessageType.CreatedChatWith, "CREATEDCHATWITH"),
        (Skype4Net.ChatMessageType.Left, "LEFT"),
        (Skype4Net.ChatMessageType.PostedContacts, "POSTEDCONTACTS"),
        (Skype4Net.ChatMessageType.GapInChat, "GAP_IN_CHAT"),
        (Skype4Net.ChatMessageType.SetRole, "SETROLE"),
        (Skype4Net.ChatMessageType.Kicked, "KICKED"),
        (Skype4Net.ChatMessageType.KickBanned, "KICKBANNED"),
        (Skype4Net.ChatMessageType.SetOptions, "SETOPTIONS"),
        (Skype4Net.ChatMessageType.SetPicture, "SETPICTURE"),
        (Skype4Net.ChatMessageType.SetGuidelines, "SETGUIDELINES"),
        (Skype4Net.ChatMessageType.JoinedAsApplicant, "JOINEDASAPPLICANT"));

    public static readonly EnumCodec<ChatMessageStatus> ChatMessageStatus = new(
        Skype4Net.ChatMessageStatus.Unknown,
        (Skype4Net.ChatMessageStatus.Unknown, "UNKNOWN"),
        (Skype4Net.ChatMessageStatus.Sending, "SENDING"),
        (Skype4Net.ChatMessageStatus.Sent, "SENT"),
        (Skype4Net.ChatMessageStatus.Received, "RECEIVED"),
        (Skype4Net.ChatMessageStatus.Read, "READ"),
        (Skype4Net.ChatMessageStatus.Failed, "FAILED"));

    public static readonly EnumCodec<LeaveReason> LeaveReason = new(
        Skype4Net.LeaveReason.Unknown,
        (Skype4Net.LeaveReason.None, ""),
        (Skype4Net.LeaveReason.UserNotFound, "USER_NOT_FOUND"),
        (Skype4Net.LeaveReason.UserIncapable, "USER_INCAPABLE"),
        (Skype4Net.LeaveReason.AdderMustBeFriend, "ADDER_MUST_BE_FRIEND"),
        (Skype4Net.LeaveReason.AddedMustBeAuthorized, "ADDED_MUST_BE_AUTHORIZED"),
        (Skype4Net.LeaveReason.AddDeclined, "ADD_DECLINED"),
        (Skype4Net.LeaveReason.Unsubscribe, "UNSUBSCRIBE"));

    public static readonly ValueCodec<ChatOptions> ChatOptions = new ChatOptionsCodec();
}
