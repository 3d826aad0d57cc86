using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Why a voicemail failed: <c>VOICEMAIL n FAILUREREASON</c>.</summary>
public enum VoicemailFailureReason
{
    /// <summary>Not known, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>It did not (<c>NOERROR</c>).</summary>
    [Wire("NOERROR")]
    NoError,
    /// <summary>Miscellaneous (<c>MISC_ERROR</c>).</summary>
    [Wire("MISC_ERROR")]
    MiscellaneousError,
    /// <summary>The server could not be reached (<c>CONNECT_ERROR</c>).</summary>
    [Wire("CONNECT_ERROR")]
    ConnectError,
    /// <summary>Nobody has voicemail (<c>NO_VOICEMAIL_PRIVILEGE</c>).</summary>
    [Wire("NO_VOICEMAIL_PRIVILEGE")]
    NoVoicemailPrivilege,
    /// <summary>It is not there (<c>NO_SUCH_VOICEMAIL</c>).</summary>
    [Wire("NO_SUCH_VOICEMAIL")]
    NoSuchVoicemail,
    /// <summary>Its file could not be read (<c>FILE_READ_ERROR</c>).</summary>
    [Wire("FILE_READ_ERROR")]
    FileReadError,
    /// <summary>Its file could not be written (<c>FILE_WRITE_ERROR</c>).</summary>
    [Wire("FILE_WRITE_ERROR")]
    FileWriteError,
    /// <summary>It could not be recorded (<c>RECORDING_ERROR</c>).</summary>
    [Wire("RECORDING_ERROR")]
    RecordingError,
    /// <summary>It could not be played (<c>PLAYBACK_ERROR</c>).</summary>
    [Wire("PLAYBACK_ERROR")]
    PlaybackError,
}
