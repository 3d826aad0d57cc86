using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The state of a call, or of the leg of a transfer: <c>CALL n STATUS</c>, <c>CALL n TRANSFER_STATUS</c>.</summary>
public enum CallStatus
{
    /// <summary>No state, or a word this library does not know (<c>NOT_AVAILABLE</c>).</summary>
    [Wire("NOT_AVAILABLE")]
    Unknown,
    /// <summary>Not placed yet (<c>UNPLACED</c>).</summary>
    [Wire("UNPLACED")]
    Unplaced,
    /// <summary>Being routed (<c>ROUTING</c>).</summary>
    [Wire("ROUTING")]
    Routing,
    /// <summary>Sound before the connection: announcements of a telephone network (<c>EARLYMEDIA</c>).</summary>
    [Wire("EARLYMEDIA")]
    EarlyMedia,
    /// <summary>Failed, see <see cref="CallFailureReason"/>; final (<c>FAILED</c>).</summary>
    [Wire("FAILED")]
    Failed,
    /// <summary>Ringing (<c>RINGING</c>).</summary>
    [Wire("RINGING")]
    Ringing,
    /// <summary>People talk (<c>INPROGRESS</c>).</summary>
    [Wire("INPROGRESS")]
    InProgress,
    /// <summary>Held by either side; protocol 1 only, and the word to write (<c>ONHOLD</c>).</summary>
    [Wire("ONHOLD")]
    OnHold,
    /// <summary>Held by us; protocol 2 (<c>LOCALHOLD</c>).</summary>
    [Wire("LOCALHOLD")]
    LocalHold,
    /// <summary>Held by the other side; protocol 2 (<c>REMOTEHOLD</c>).</summary>
    [Wire("REMOTEHOLD")]
    RemoteHold,
    /// <summary>Ended; final (<c>FINISHED</c>).</summary>
    [Wire("FINISHED")]
    Finished,
    /// <summary>Came in and was not answered; final (<c>MISSED</c>).</summary>
    [Wire("MISSED")]
    Missed,
    /// <summary>Turned down by the called side; final (<c>REFUSED</c>).</summary>
    [Wire("REFUSED")]
    Refused,
    /// <summary>The called side was busy; final (<c>BUSY</c>).</summary>
    [Wire("BUSY")]
    Busy,
    /// <summary>Given up by the caller; final; protocol 2 (<c>CANCELLED</c>).</summary>
    [Wire("CANCELLED")]
    Cancelled,
    /// <summary>Being transferred by us; protocol 7 (<c>TRANSFERRING</c>).</summary>
    [Wire("TRANSFERRING")]
    Transferring,
    /// <summary>Transferred by us; final for this side; protocol 7 (<c>TRANSFERRED</c>).</summary>
    [Wire("TRANSFERRED")]
    Transferred,
    /// <summary>The greeting of a voicemail box loads; protocol 5 (<c>VM_BUFFERING_GREETING</c>).</summary>
    [Wire("VM_BUFFERING_GREETING")]
    VoicemailBufferingGreeting,
    /// <summary>The greeting of a voicemail box plays; protocol 5 (<c>VM_PLAYING_GREETING</c>).</summary>
    [Wire("VM_PLAYING_GREETING")]
    VoicemailPlayingGreeting,
    /// <summary>A voicemail is recorded; protocol 5 (<c>VM_RECORDING</c>).</summary>
    [Wire("VM_RECORDING")]
    VoicemailRecording,
    /// <summary>A voicemail is uploaded; protocol 5 (<c>VM_UPLOADING</c>).</summary>
    [Wire("VM_UPLOADING")]
    VoicemailUploading,
    /// <summary>A voicemail was left; final; protocol 5 (<c>VM_SENT</c>).</summary>
    [Wire("VM_SENT")]
    VoicemailSent,
    /// <summary>Ended before a voicemail was left; final; protocol 5 (<c>VM_CANCELLED</c>).</summary>
    [Wire("VM_CANCELLED")]
    VoicemailCancelled,
    /// <summary>A voicemail could not be left; final; protocol 5 (<c>VM_FAILED</c>).</summary>
    [Wire("VM_FAILED")]
    VoicemailFailed,
    /// <summary>A telephone call was rejected, and the client offers to dial again; protocol 8 (<c>WAITING_REDIAL_COMMAND</c>).</summary>
    [Wire("WAITING_REDIAL_COMMAND")]
    WaitingRedialCommand,
    /// <summary>Dialling again was asked for; protocol 8 (<c>REDIAL_PENDING</c>).</summary>
    [Wire("REDIAL_PENDING")]
    RedialPending,
}
