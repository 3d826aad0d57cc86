namespace SKYPE4COMLib;

/// <summary>Values of the SDK as numbers of Skype4COM.</summary>
internal static class Numbers
{
    // Not a word of the wire: the numbers are those of the libraries.
    public static TAttachmentStatus Com(this Sdk.AttachmentStatus value) => value switch
    {
        Sdk.AttachmentStatus.Success => TAttachmentStatus.apiAttachSuccess,
        Sdk.AttachmentStatus.PendingAuthorization => TAttachmentStatus.apiAttachPendingAuthorization,
        Sdk.AttachmentStatus.Refused => TAttachmentStatus.apiAttachRefused,
        Sdk.AttachmentStatus.NotAvailable => TAttachmentStatus.apiAttachNotAvailable,
        Sdk.AttachmentStatus.Available => TAttachmentStatus.apiAttachAvailable,
        _ => TAttachmentStatus.apiAttachUnknown,
    };

    public static TBuddyStatus Com(this Sdk.BuddyStatus value) => EnumMap<Sdk.BuddyStatus, TBuddyStatus>.ToCom(value);

    public static TCallFailureReason Com(this Sdk.CallFailureReason value) => EnumMap<Sdk.CallFailureReason, TCallFailureReason>.ToCom(value);

    public static TCallHistory Com(this Sdk.CallHistoryKind value) => EnumMap<Sdk.CallHistoryKind, TCallHistory>.ToCom(value);

    public static TCallStatus Com(this Sdk.CallStatus value) => EnumMap<Sdk.CallStatus, TCallStatus>.ToCom(value);

    public static TCallType Com(this Sdk.CallType value) => EnumMap<Sdk.CallType, TCallType>.ToCom(value);

    public static TCallVideoSendStatus Com(this Sdk.VideoStreamStatus value) => EnumMap<Sdk.VideoStreamStatus, TCallVideoSendStatus>.ToCom(value);

    public static TCallVideoStatus Com(this Sdk.CallVideoStatus value) => EnumMap<Sdk.CallVideoStatus, TCallVideoStatus>.ToCom(value);

    public static TChatLeaveReason Com(this Sdk.LeaveReason value) => EnumMap<Sdk.LeaveReason, TChatLeaveReason>.ToCom(value);

    public static TChatMemberRole Com(this Sdk.ChatRole value) => EnumMap<Sdk.ChatRole, TChatMemberRole>.ToCom(value);

    public static TChatMessageStatus Com(this Sdk.ChatMessageStatus value) => EnumMap<Sdk.ChatMessageStatus, TChatMessageStatus>.ToCom(value);

    public static TChatMessageType Com(this Sdk.ChatMessageType value) => EnumMap<Sdk.ChatMessageType, TChatMessageType>.ToCom(value);

    public static TChatMyStatus Com(this Sdk.MyChatStatus value) => EnumMap<Sdk.MyChatStatus, TChatMyStatus>.ToCom(value);

    public static TChatStatus Com(this Sdk.ChatStatus value) => EnumMap<Sdk.ChatStatus, TChatStatus>.ToCom(value);

    public static TChatType Com(this Sdk.ChatType value) => EnumMap<Sdk.ChatType, TChatType>.ToCom(value);

    public static TConnectionStatus Com(this Sdk.ConnectionStatus value) => EnumMap<Sdk.ConnectionStatus, TConnectionStatus>.ToCom(value);

    public static TFileTransferFailureReason Com(this Sdk.FileTransferFailureReason value)
        => EnumMap<Sdk.FileTransferFailureReason, TFileTransferFailureReason>.ToCom(value);

    public static TFileTransferStatus Com(this Sdk.FileTransferStatus value) => EnumMap<Sdk.FileTransferStatus, TFileTransferStatus>.ToCom(value);

    public static TFileTransferType Com(this Sdk.FileTransferType value) => EnumMap<Sdk.FileTransferType, TFileTransferType>.ToCom(value);

    public static TGroupType Com(this Sdk.GroupType value) => EnumMap<Sdk.GroupType, TGroupType>.ToCom(value);

    public static TOnlineStatus Com(this Sdk.OnlineStatus value) => EnumMap<Sdk.OnlineStatus, TOnlineStatus>.ToCom(value);

    public static TPluginContactType Com(this Sdk.PluginContactType value) => EnumMap<Sdk.PluginContactType, TPluginContactType>.ToCom(value);

    public static TPluginContext Com(this Sdk.PluginContext value) => EnumMap<Sdk.PluginContext, TPluginContext>.ToCom(value);

    public static TSmsFailureReason Com(this Sdk.SmsFailureReason value) => EnumMap<Sdk.SmsFailureReason, TSmsFailureReason>.ToCom(value);

    public static TSmsMessageStatus Com(this Sdk.SmsStatus value) => EnumMap<Sdk.SmsStatus, TSmsMessageStatus>.ToCom(value);

    public static TSmsMessageType Com(this Sdk.SmsType value) => EnumMap<Sdk.SmsType, TSmsMessageType>.ToCom(value);

    public static TSmsTargetStatus Com(this Sdk.SmsTargetStatus value) => EnumMap<Sdk.SmsTargetStatus, TSmsTargetStatus>.ToCom(value);

    public static TUserSex Com(this Sdk.Sex value) => EnumMap<Sdk.Sex, TUserSex>.ToCom(value);

    public static TUserStatus Com(this Sdk.UserStatus value) => EnumMap<Sdk.UserStatus, TUserStatus>.ToCom(value);

    public static TVoicemailFailureReason Com(this Sdk.VoicemailFailureReason value)
        => EnumMap<Sdk.VoicemailFailureReason, TVoicemailFailureReason>.ToCom(value);

    public static TVoicemailStatus Com(this Sdk.VoicemailStatus value) => EnumMap<Sdk.VoicemailStatus, TVoicemailStatus>.ToCom(value);

    public static TVoicemailType Com(this Sdk.VoicemailType value) => EnumMap<Sdk.VoicemailType, TVoicemailType>.ToCom(value);
}
