namespace SKYPE4COMLib;

/// <content>One line for each enumeration and direction.</content>
public partial class ConversionClass
{
    public string OnlineStatusToText(TOnlineStatus Status) => Text<Sdk.OnlineStatus, TOnlineStatus>(Status);

    public TOnlineStatus TextToOnlineStatus(string Text) => Value<Sdk.OnlineStatus>(Text).Com();

    public string BuddyStatusToText(TBuddyStatus Status) => Text<Sdk.BuddyStatus, TBuddyStatus>(Status);

    public TBuddyStatus TextToBuddyStatus(string Text) => Value<Sdk.BuddyStatus>(Text).Com();

    public string CallStatusToText(TCallStatus Status) => Text<Sdk.CallStatus, TCallStatus>(Status);

    public TCallStatus TextToCallStatus(string Text) => Value<Sdk.CallStatus>(Text).Com();

    public string CallTypeToText(TCallType CallType) => Text<Sdk.CallType, TCallType>(CallType);

    public TCallType TextToCallType(string Text) => Value<Sdk.CallType>(Text).Com();

    public string UserSexToText(TUserSex Sex) => Text<Sdk.Sex, TUserSex>(Sex);

    public TUserSex TextToUserSex(string Text) => Value<Sdk.Sex>(Text).Com();

    public string ConnectionStatusToText(TConnectionStatus Status) => Text<Sdk.ConnectionStatus, TConnectionStatus>(Status);

    public TConnectionStatus TextToConnectionStatus(string Text) => Value<Sdk.ConnectionStatus>(Text).Com();

    public string UserStatusToText(TUserStatus Status) => Text<Sdk.UserStatus, TUserStatus>(Status);

    public TUserStatus TextToUserStatus(string Text) => Value<Sdk.UserStatus>(Text).Com();

    public string CallFailureReasonToText(TCallFailureReason reason) => Text<Sdk.CallFailureReason, TCallFailureReason>(reason);

    public string ChatLeaveReasonToText(TChatLeaveReason reason) => Text<Sdk.LeaveReason, TChatLeaveReason>(reason);

    public string ChatStatusToText(TChatStatus Status) => Text<Sdk.ChatStatus, TChatStatus>(Status);

    public string VoicemailTypeToText(TVoicemailType Type) => Text<Sdk.VoicemailType, TVoicemailType>(Type);

    public string VoicemailStatusToText(TVoicemailStatus Status) => Text<Sdk.VoicemailStatus, TVoicemailStatus>(Status);

    public TVoicemailStatus TextToVoicemailStatus(string Text) => Value<Sdk.VoicemailStatus>(Text).Com();

    public string VoicemailFailureReasonToText(TVoicemailFailureReason code) => Text<Sdk.VoicemailFailureReason, TVoicemailFailureReason>(code);

    public string ChatMessageStatusToText(TChatMessageStatus Status) => Text<Sdk.ChatMessageStatus, TChatMessageStatus>(Status);

    public TChatMessageStatus TextToChatMessageStatus(string Text) => Value<Sdk.ChatMessageStatus>(Text).Com();

    public string ChatMessageTypeToText(TChatMessageType Type) => Text<Sdk.ChatMessageType, TChatMessageType>(Type);

    public TChatMessageType TextToChatMessageType(string Text) => Value<Sdk.ChatMessageType>(Text).Com();

    public string GroupTypeToText(TGroupType Type) => Text<Sdk.GroupType, TGroupType>(Type);

    public TGroupType TextToGroupType(string Text) => Value<Sdk.GroupType>(Text).Com();

    public string CallVideoStatusToText(TCallVideoStatus Status) => Text<Sdk.CallVideoStatus, TCallVideoStatus>(Status);

    public string CallVideoSendStatusToText(TCallVideoSendStatus Status) => Text<Sdk.VideoStreamStatus, TCallVideoSendStatus>(Status);

    public string SmsMessageStatusToText(TSmsMessageStatus Status) => Text<Sdk.SmsStatus, TSmsMessageStatus>(Status);

    public string SmsMessageTypeToText(TSmsMessageType Type) => Text<Sdk.SmsType, TSmsMessageType>(Type);

    public string SmsTargetStatusToText(TSmsTargetStatus Status) => Text<Sdk.SmsTargetStatus, TSmsTargetStatus>(Status);
}
