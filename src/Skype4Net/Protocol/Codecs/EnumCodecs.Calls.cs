namespace Skype4Net.Protocol;

/// <content>The words of calls.</content>
internal static partial class EnumCodecs
{
    public static readonly EnumCodec<CallType> CallType = new(
        Skype4Net.CallType.Unknown,
        (Skype4Net.CallType.Unknown, "UNKNOWN"),
        (Skype4Net.CallType.IncomingPstn, "INCOMING_PSTN"),
        (Skype4Net.CallType.OutgoingPstn, "OUTGOING_PSTN"),
        (Skype4Net.CallType.IncomingP2P, "INCOMING_P2P"),
        (Skype4Net.CallType.OutgoingP2P, "OUTGOING_P2P"));

    public static readonly EnumCodec<CallStatus> CallStatus = new(
        Skype4Net.CallStatus.Unknown,
        (Skype4Net.CallStatus.Unknown, "NOT_AVAILABLE"),
        (Skype4Net.CallStatus.Unplaced, "UNPLACED"),
        (Skype4Net.CallStatus.Routing, "ROUTING"),
        (Skype4Net.CallStatus.EarlyMedia, "EARLYMEDIA"),
        (Skype4Net.CallStatus.Failed, "FAILED"),
        (Skype4Net.CallStatus.Ringing, "RINGING"),
        (Skype4Net.CallStatus.InProgress, "INPROGRESS"),
        (Skype4Net.CallStatus.OnHold, "ONHOLD"),
        (Skype4Net.CallStatus.LocalHold, "LOCALHOLD"),
        (Skype4Net.CallStatus.RemoteHold, "REMOTEHOLD"),
        (Skype4Net.CallStatus.Finished, "FINISHED"),
        (Skype4Net.CallStatus.Missed, "MISSED"),
        (Skype4Net.CallStatus.Refused, "REFUSED"),
        (Skype4Net.CallStatus.Busy, "BUSY"),
        (Skype4Net.CallStatus.Cancelled, "CANCELLED"),
        (Skype4Net.CallStatus.Transferring, "TRANSFERRING"),
        (Skype4Net.CallStatus.Transferred, "TRANSFERRED"),
        (Skype4Net.CallStatus.VoicemailBufferingGreeting, "VM_BUFFERING_GREETING"),
        (Skype4Net.CallStatus.VoicemailPlayingGreeting, "VM_PLAYING_GREETING"),
        (Skype4Net.CallStatus.VoicemailRecording, "VM_RECORDING"),
        (Skype4Net.CallStatus.VoicemailUploading, "VM_UPLOADING"),
        (Skype4Net.CallStatus.VoicemailSent, "VM_SENT"),
        (Skype4Net.CallStatus.VoicemailCancelled, "VM_CANCELLED"),
        (Skype4Net.CallStatus.VoicemailFailed, "VM_FAILED"),
        (Skype4Net.CallStatus.WaitingRedialCommand, "WAITING_REDIAL_COMMAND"),
        (Skype4Net.CallStatus.RedialPending, "REDIAL_PENDING"));

    public static readonly EnumCodec<CallFailureReason> CallFailureReason = new(
        Skype4Net.CallFailureReason.Unknown,
        (Skype4Net.CallFailureReason.Unknown, "0"),
        (Skype4Net.CallFailureReason.Unknown, ""),
        (Skype4Net.CallFailureReason.MiscellaneousError, "1"),
        (Skype4Net.CallFailureReason.UserDoesNotExist, "2"),
        (Skype4Net.CallFailureReason.UserIsOffline, "3"),
        (Skype4Net.CallFailureReason.NoProxyFound, "4"),
        (Skype4Net.CallFailureReason.SessionTerminated, "5"),
        (Skype4Net.CallFailureReason.NoCommonCodec, "6"),
        (Skype4Net.CallFailureReason.SoundIOError, "7"),
        (Skype4Net.CallFailureReason.RemoteSoundDeviceError, "8"),
        (Skype4Net.CallFailureReason.BlockedByRecipient, "9"),
        (Skype4Net.CallFailureReason.RecipientNotFriend, "10"),
        (Skype4Net.CallFailureReason.NotAuthorizedByRecipient, "11"),
        (Skype4Net.CallFailureReason.SoundRecordingError, "12"),
        (Skype4Net.CallFailureReason.CommercialContactError, "13"),
        (Skype4Net.CallFailureReason.EndedByOtherSide, "14"));

    public static readonly EnumCodec<CallVideoStatus> CallVideoStatus = new(
        Skype4Net.CallVideoStatus.Unknown,
        (Skype4Net.CallVideoStatus.Unknown, "UNKNOWN"),
        (Skype4Net.CallVideoStatus.None, "VIDEO_NONE"),
        (Skype4Net.CallVideoStatus.SendEnabled, "VIDEO_SEND_ENABLED"),
        (Skype4Net.CallVideoStatus.ReceiveEnabled, "VIDEO_RECV_ENABLED"),
        (Skype4Net.CallVideoStatus.BothEnabled, "VIDEO_BOTH_ENABLED"));

    public static readonly EnumCodec<VideoStreamStatus> VideoStreamStatus = new(
        Skype4Net.VideoStreamStatus.Unknown,
        (Skype4Net.VideoStreamStatus.Unknown, "UNKNOWN"),
        (Skype4Net.VideoStreamStatus.NotAvailable, "NOT_AVAILABLE"),
        (Skype4Net.VideoStreamStatus.Available, "AVAILABLE"),
        (Skype4Net.VideoStreamStatus.Starting, "STARTING"),
        (Skype4Net.VideoStreamStatus.Rejected, "REJECTED"),
        (Skype4Net.VideoStreamStatus.Running, "RUNNING"),
        (Skype4Net.VideoStreamStatus.Stopping, "STOPPING"),
        (Skype4Net.VideoStreamStatus.Paused, "PAUSED"));
}
