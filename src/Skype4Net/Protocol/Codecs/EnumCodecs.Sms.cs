namespace Skype4Net.Protocol;

/// <content>The words of SMS.</content>
internal static partial class EnumCodecs
{
    public static readonly EnumCodec<SmsType> SmsType = new(
        Skype4Net.SmsType.Unknown,
        (Skype4Net.SmsType.Unknown, "UNKNOWN"),
        (Skype4Net.SmsType.Incoming, "INCOMING"),
        (Skype4Net.SmsType.Outgoing, "OUTGOING"),
        (Skype4Net.SmsType.ConfirmationCodeRequest, "CONFIRMATION_CODE_REQUEST"),
        (Skype4Net.SmsType.ConfirmationCodeSubmit, "CONFIRMATION_CODE_SUBMIT"),
        (Skype4Net.SmsType.ConfirmationCodeSubmit, "CONFRIMATION_CODE_SUBMIT"));

    public static readonly EnumCodec<SmsStatus> SmsStatus = new(
        Skype4Net.SmsStatus.Unknown,
        (Skype4Net.SmsStatus.Unknown, "UNKNOWN"),
        (Skype4Net.SmsStatus.Composing, "COMPOSING"),
        (Skype4Net.SmsStatus.SendingToServer, "SENDING_TO_SERVER"),
        (Skype4Net.SmsStatus.SentToServer, "SENT_TO_SERVER"),
        (Skype4Net.SmsStatus.Delivered, "DELIVERED"),
        (Skype4Net.SmsStatus.SomeTargetsFailed, "SOME_TARGETS_FAILED"),
        (Skype4Net.SmsStatus.Failed, "FAILED"),
        (Skype4Net.SmsStatus.Received, "RECEIVED"),
        (Skype4Net.SmsStatus.Read, "READ"));

    public static readonly EnumCodec<SmsFailureReason> SmsFailureReason = new(
        Skype4Net.SmsFailureReason.Unknown,
        (Skype4Net.SmsFailureReason.Unknown, "UNKNOWN"),
        (Skype4Net.SmsFailureReason.MiscellaneousError, "MISC_ERROR"),
        (Skype4Net.SmsFailureReason.ServerConnectFailed, "SERVER_CONNECT_FAILED"),
        (Skype4Net.SmsFailureReason.NoSmsCapability, "NO_SMS_CAPABILITY"),
        (Skype4Net.SmsFailureReason.InsufficientFunds, "INSUFFICIENT_FUNDS"),
        (Skype4Net.SmsFailureReason.InvalidConfirmationCode, "INVALID_CONFIRMATION_CODE"),
        (Skype4Net.SmsFailureReason.UserBlocked, "USER_BLOCKED"),
        (Skype4Net.SmsFailureReason.IPBlocked, "IP_BLOCKED"),
        (Skype4Net.SmsFailureReason.NodeBlocked, "NODE_BLOCKED"),
        (Skype4Net.SmsFailureReason.NoSenderIdCapability, "NO_SENDERID_CAPABILITY"));

    public static readonly EnumCodec<SmsTargetStatus> SmsTargetStatus = new(
        Skype4Net.SmsTargetStatus.Unknown,
        (Skype4Net.SmsTargetStatus.Unknown, "UNKNOWN"),
        (Skype4Net.SmsTargetStatus.Undefined, "TARGET_UNDEFINED"),
        (Skype4Net.SmsTargetStatus.Analyzing, "TARGET_ANALYZING"),
        (Skype4Net.SmsTargetStatus.Acceptable, "TARGET_ACCEPTABLE"),
        (Skype4Net.SmsTargetStatus.NotRoutable, "TARGET_NOT_ROUTABLE"),
        (Skype4Net.SmsTargetStatus.DeliveryPending, "TARGET_DELIVERY_PENDING"),
        (Skype4Net.SmsTargetStatus.DeliverySuccessful, "TARGET_DELIVERY_SUCCESSFUL"),
        (Skype4Net.SmsTargetStatus.DeliveryFailed, "TARGET_DELIVERY_FAILED"));
}
