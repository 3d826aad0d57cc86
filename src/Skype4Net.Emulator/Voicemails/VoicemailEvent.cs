namespace Skype4Net.Emulator.Voicemails;

/// <summary>What happens to a voicemail.</summary>
internal enum VoicemailEvent
{
    /// <summary>It has come in.</summary>
    Arrive,

    /// <summary><c>ALTER VOICEMAIL DOWNLOAD</c>; what is here already is not loaded again.</summary>
    Download,

    /// <summary>It is here.</summary>
    FinishDownload,

    /// <summary><c>ALTER VOICEMAIL STARTPLAYBACK</c>.</summary>
    Play,

    /// <summary><c>ALTER VOICEMAIL STARTPLAYBACKINCALL</c>: only what came in.</summary>
    PlayInCall,

    /// <summary>The first of it is loaded.</summary>
    FinishBuffering,

    /// <summary>It ends, or <c>ALTER VOICEMAIL STOPPLAYBACK</c>.</summary>
    StopPlaying,

    /// <summary><c>ALTER VOICEMAIL STARTRECORDING</c>: a greeting, or the message of a call whose greeting is skipped.</summary>
    Record,

    /// <summary><c>ALTER VOICEMAIL STOPRECORDING</c>.</summary>
    StopRecording,

    /// <summary><c>ALTER VOICEMAIL UPLOAD</c>.</summary>
    Upload,

    /// <summary>The call that records it ends, and it is sent; also when it was deleted meanwhile.</summary>
    Send,

    /// <summary>It is at the server.</summary>
    FinishUpload,

    /// <summary><c>ALTER VOICEMAIL SETUNPLAYED</c>.</summary>
    MarkUnplayed,

    /// <summary><c>ALTER VOICEMAIL DELETE</c>.</summary>
    Delete,

    /// <summary>It is lost.</summary>
    Fail,
}
