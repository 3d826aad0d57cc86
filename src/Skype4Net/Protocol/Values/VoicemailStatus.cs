using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The state of a voicemail: <c>VOICEMAIL n STATUS</c>.</summary>
public enum VoicemailStatus
{
    /// <summary>Not known, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>On the server (<c>NOTDOWNLOADED</c>).</summary>
    [Wire("NOTDOWNLOADED")]
    NotDownloaded,
    /// <summary>Being downloaded (<c>DOWNLOADING</c>).</summary>
    [Wire("DOWNLOADING")]
    Downloading,
    /// <summary>Here, and not heard yet (<c>UNPLAYED</c>).</summary>
    [Wire("UNPLAYED")]
    Unplayed,
    /// <summary>About to play (<c>BUFFERING</c>).</summary>
    [Wire("BUFFERING")]
    Buffering,
    /// <summary>Playing (<c>PLAYING</c>).</summary>
    [Wire("PLAYING")]
    Playing,
    /// <summary>Heard (<c>PLAYED</c>).</summary>
    [Wire("PLAYED")]
    Played,
    /// <summary>Empty: not recorded yet (<c>BLANK</c>).</summary>
    [Wire("BLANK")]
    Blank,
    /// <summary>Being recorded (<c>RECORDING</c>).</summary>
    [Wire("RECORDING")]
    Recording,
    /// <summary>Recorded, and not uploaded yet (<c>RECORDED</c>).</summary>
    [Wire("RECORDED")]
    Recorded,
    /// <summary>Being uploaded (<c>UPLOADING</c>).</summary>
    [Wire("UPLOADING")]
    Uploading,
    /// <summary>Uploaded (<c>UPLOADED</c>).</summary>
    [Wire("UPLOADED")]
    Uploaded,
    /// <summary>Being deleted (<c>DELETING</c>).</summary>
    [Wire("DELETING")]
    Deleting,
    /// <summary>Failed, see <see cref="VoicemailFailureReason"/> (<c>FAILED</c>).</summary>
    [Wire("FAILED")]
    Failed,
}
