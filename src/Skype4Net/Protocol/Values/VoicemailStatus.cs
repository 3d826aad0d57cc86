namespace Skype4Net;

/// <summary>The state of a voicemail: <c>VOICEMAIL n STATUS</c>.</summary>
public enum VoicemailStatus
{
    /// <summary>Not known, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    Unknown,
    /// <summary>On the server (<c>NOTDOWNLOADED</c>).</summary>
    NotDownloaded,
    /// <summary>Being downloaded (<c>DOWNLOADING</c>).</summary>
    Downloading,
    /// <summary>Here, and not heard yet (<c>UNPLAYED</c>).</summary>
    Unplayed,
    /// <summary>About to play (<c>BUFFERING</c>).</summary>
    Buffering,
    /// <summary>Playing (<c>PLAYING</c>).</summary>
    Playing,
    /// <summary>Heard (<c>PLAYED</c>).</summary>
    Played,
    /// <summary>Empty: not recorded yet (<c>BLANK</c>).</summary>
    Blank,
    /// <summary>Being recorded (<c>RECORDING</c>).</summary>
    Recording,
    /// <summary>Recorded, and not uploaded yet (<c>RECORDED</c>).</summary>
    Recorded,
    /// <summary>Being uploaded (<c>UPLOADING</c>).</summary>
    Uploading,
    /// <summary>Uploaded (<c>UPLOADED</c>).</summary>
    Uploaded,
    /// <summary>Being deleted (<c>DELETING</c>).</summary>
    Deleting,
    /// <summary>Failed, see <see cref="VoicemailFailureReason"/> (<c>FAILED</c>).</summary>
    Failed,
}
