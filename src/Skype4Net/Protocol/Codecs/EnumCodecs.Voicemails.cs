namespace Skype4Net.Protocol;

/// <content>The words of voicemails.</content>
internal static partial class EnumCodecs
{
    public static readonly EnumCodec<VoicemailType> VoicemailType = new(
        Skype4Net.VoicemailType.Unknown,
        (Skype4Net.VoicemailType.Unknown, "UNKNOWN"),
        (Skype4Net.VoicemailType.Incoming, "INCOMING"),
        (Skype4Net.VoicemailType.Outgoing, "OUTGOING"),
        (Skype4Net.VoicemailType.DefaultGreeting, "DEFAULT_GREETING"),
        (Skype4Net.VoicemailType.CustomGreeting, "CUSTOM_GREETING"));

    public static readonly EnumCodec<VoicemailStatus> VoicemailStatus = new(
        Skype4Net.VoicemailStatus.Unknown,
        (Skype4Net.VoicemailStatus.Unknown, "UNKNOWN"),
        (Skype4Net.VoicemailStatus.NotDownloaded, "NOTDOWNLOADED"),
        (Skype4Net.VoicemailStatus.Downloading, "DOWNLOADING"),
        (Skype4Net.VoicemailStatus.Unplayed, "UNPLAYED"),
        (Skype4Net.VoicemailStatus.Buffering, "BUFFERING"),
        (Skype4Net.VoicemailStatus.Playing, "PLAYING"),
        (Skype4Net.VoicemailStatus.Played, "PLAYED"),
        (Skype4Net.VoicemailStatus.Blank, "BLANK"),
        (Skype4Net.VoicemailStatus.Recording, "RECORDING"),
        (Skype4Net.VoicemailStatus.Recorded, "RECORDED"),
        (Skype4Net.VoicemailStatus.Uploading, "UPLOADING"),
        (Skype4Net.VoicemailStatus.Uploaded, "UPLOADED"),
        (Skype4Net.VoicemailStatus.Deleting, "DELETING"),
        (Skype4Net.VoicemailStatus.Failed, "FAILED"));

    public static readonly EnumCodec<VoicemailFailureReason> VoicemailFailureReason = new(
        Skype4Net.VoicemailFailureReason.Unknown,
        (Skype4Net.VoicemailFailureReason.Unknown, "UNKNOWN"),
        (Skype4Net.VoicemailFailureReason.NoError, "NOERROR"),
        (Skype4Net.VoicemailFailureReason.MiscellaneousError, "MISC_ERROR"),
        (Skype4Net.VoicemailFailureReason.ConnectError, "CONNECT_ERROR"),
        (Skype4Net.VoicemailFailureReason.NoVoicemailPrivilege, "NO_VOICEMAIL_PRIVILEGE"),
        (Skype4Net.VoicemailFailureReason.NoSuchVoicemail, "NO_SUCH_VOICEMAIL"),
        (Skype4Net.VoicemailFailureReason.FileReadError, "FILE_READ_ERROR"),
        (Skype4Net.VoicemailFailureReason.FileWriteError, "FILE_WRITE_ERROR"),
        (Skype4Net.VoicemailFailureReason.RecordingError, "RECORDING_ERROR"),
        (Skype4Net.VoicemailFailureReason.PlaybackError, "PLAYBACK_ERROR"));
}
