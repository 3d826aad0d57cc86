namespace SKYPE4COMLib;

/// <content>One line for each enumeration and direction.</content>
public partial class ConversionClass
{
    public string OnlineStatusToText(TOnlineStatus status) => Text<Sdk.OnlineStatus, TOnlineStatus>(status);

    public TOnlineStatus TextToOnlineStatus(string text) => Value<Sdk.OnlineStatus>(text).Com();

    public string BuddyStatusToText(TBuddyStatus status) => Text<Sdk.BuddyStatus, TBuddyStatus>(status);

    public TBuddyStatus TextToBuddyStatus(string text) => Value<Sdk.BuddyStatus>(text).Com();

    public string CallStatusToText(TCallStatus status) => Text<Sdk.CallStatus, TCallStatus>(status);

    public TCallStatus TextToCallStatus(string text) => Value<Sdk.CallStatus>(text).Com();

    public string CallTypeToText(TCallType callType) => Text<Sdk.CallType, TCallType>(callType);

    public TCallType TextToCallType(string text) => Value<Sdk.CallType>(text).Com();

    public string UserSexToText(TUserSex sex) => Text<Sdk.Sex, TUserSex>(sex);

    public TUserSex TextToUserSex(string text) => Value<Sdk.Sex>(text).Com();

    public string ConnectionStatusToText(TConnectionStatus status) => Text<Sdk.ConnectionStatus, TConnectionStatus>(status);

    public TConnectionStatus TextToConnectionStatus(string text) => Value<Sdk.ConnectionStatus>(text).Com();

    public string UserStatusToText(TUserStatus status) => Text<Sdk.UserStatus, TUserStatus>(status);

    public TUserStatus TextToUserStatus(string text) => Value<Sdk.UserStatus>(text).Com();

    public string CallFailureReasonToText(TCallFailureReason reason) => Text<Sdk.CallFailureReason, TCallFailureReason>(reason);

    public string ChatLeaveReasonToText(TChatLeaveReason reason) => Text<Sdk.LeaveReason, TChatLeaveReason>(reason);

    public string ChatStatusToText(TChatStatus status) => Text<Sdk.ChatStatus, TChatStatus>(status);

    public string VoicemailTypeToText(TVoicemailType type) => Text<Sdk.VoicemailType, TVoicemailType>(type);

    public string VoicemailStatusToText(TVoicemailStatus status) => Text<Sdk.VoicemailStatus, TVoicemailStatus>(status);

    public TVoicemailStatus TextToVoicemailStatus(string text) => Value<Sdk.VoicemailStatus>(text).Com();

    public string VoicemailFailureReasonToText(TVoicemailFailureReason code) => Text<Sdk.VoicemailFailureReason, TVoicemailFailureReason>(code);

    public string ChatMessageStatusToText(TChatMessageStatus status) => Text<Sdk.ChatMessageStatus, TChatMessageStatus>(status);

    public TChatMessageStatus TextToChatMessageStatus(string text) => Value<Sdk.ChatMessageStatus>(text).Com();

    public string ChatMessageTypeToText(TChatMessageType type) => Text<Sdk.ChatMessageType, TChatMessageType>(type);

    public TChatMessageType TextToChatMessageType(string text) => Value<Sdk.ChatMessageType>(text).Com();

    public string GroupTypeToText(TGroupType type) => Text<Sdk.GroupType, TGroupType>(type);

    public TGroupType TextToGroupType(string text) => Value<Sdk.GroupType>(text).Com();

    public string CallVideoStatusToText(TCallVideoStatus status) => Text<Sdk.CallVideoStatus, TCallVideoStatus>(status);

    public string CallVideoSendStatusToText(TCallVideoSendStatus status) => Text<Sdk.VideoStreamStatus, TCallVideoSendStatus>(status);

    public string SmsMessageStatusToText(TSmsMessageStatus status) => Text<Sdk.SmsStatus, TSmsMessageStatus>(status);

    public string SmsMessageTypeToText(TSmsMessageType type) => Text<Sdk.SmsType, TSmsMessageType>(type);

    public string SmsTargetStatusToText(TSmsTargetStatus status) => Text<Sdk.SmsTargetStatus, TSmsTargetStatus>(status);
}
