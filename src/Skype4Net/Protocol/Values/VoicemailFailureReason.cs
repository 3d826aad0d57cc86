namespace Skype4Net;

/// <summary>Why a voicemail failed: <c>VOICEMAIL n FAILUREREASON</c>.</summary>
public enum VoicemailFailureReason
{
    /// <summary>Not known, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    Unknown,
    /// <summary>It did not (<c>NOERROR</c>).</summary>
    NoError,
    /// <summary>Miscellaneous (<c>MISC_ERROR</c>).</summary>
    MiscellaneousError,
    /// <summary>The server could not be reached (<c>CONNECT_ERROR</c>).</summary>
    ConnectError,
    /// <summary>Nobody has voicemail (<c>NO_VOICEMAIL_PRIVILEGE</c>).</summary>
    NoVoicemailPrivilege,
    /// <summary>It is not there (<c>NO_SUCH_VOICEMAIL</c>).</summary>
    NoSuchVoicemail,
    /// <summary>Its file could not be read (<c>FILE_READ_ERROR</c>).</summary>
    FileReadError,
    /// <summary>Its file could not be written (<c>FILE_WRITE_ERROR</c>).</summary>
    FileWriteError,
    /// <summary>It could not be recorded (<c>RECORDING_ERROR</c>).</summary>
    RecordingError,
    /// <summary>It could not be played (<c>PLAYBACK_ERROR</c>).</summary>
    PlaybackError,
}
