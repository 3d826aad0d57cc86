namespace Skype4Net;

/// <summary>The state of a call, or of the leg of a transfer: <c>CALL n STATUS</c>, <c>CALL n TRANSFER_STATUS</c>.</summary>
public enum CallStatus
{
    /// <summary>No state, or a word this library does not know (<c>NOT_AVAILABLE</c>).</summary>
    Unknown,
    /// <summary>Not placed yet (<c>UNPLACED</c>).</summary>
    Unplaced,
    /// <summary>Being routed (<c>ROUTING</c>).</summary>
    Routing,
    /// <summary>Sound before the connection: announcements of a telephone network (<c>EARLYMEDIA</c>).</summary>
    EarlyMedia,
    /// <summary>Failed, see <see cref="CallFailureReason"/>; final (<c>FAILED</c>).</summary>
    Failed,
    /// <summary>Ringing (<c>RINGING</c>).</summary>
    Ringing,
    /// <summary>People talk (<c>INPROGRESS</c>).</summary>
    InProgress,
    /// <summary>Held by either side; protocol 1 only, and the word to write (<c>ONHOLD</c>).</summary>
    OnHold,
    /// <summary>Held by us; protocol 2 (<c>LOCALHOLD</c>).</summary>
    LocalHold,
    /// <summary>Held by the other side; protocol 2 (<c>REMOTEHOLD</c>).</summary>
    RemoteHold,
    /// <summary>Ended; final (<c>FINISHED</c>).</summary>
    Finished,
    /// <summary>Came in and was not answered; final (<c>MISSED</c>).</summary>
    Missed,
    /// <summary>Turned down by the called side; final (<c>REFUSED</c>).</summary>
    Refused,
    /// <summary>The called side was busy; final (<c>BUSY</c>).</summary>
    Busy,
    /// <summary>Given up by the caller; final; protocol 2 (<c>CANCELLED</c>).</summary>
    Cancelled,
    /// <summary>Being transferred by us; protocol 7 (<c>TRANSFERRING</c>).</summary>
    Transferring,
    /// <summary>Transferred by us; final for this side; protocol 7 (<c>TRANSFERRED</c>).</summary>
    Transferred,
    /// <summary>The greeting of a voicemail box loads; protocol 5 (<c>VM_BUFFERING_GREETING</c>).</summary>
    VoicemailBufferingGreeting,
    /// <summary>The greeting of a voicemail box plays; protocol 5 (<c>VM_PLAYING_GREETING</c>).</summary>
    VoicemailPlayingGreeting,
    /// <summary>A voicemail is recorded; protocol 5 (<c>VM_RECORDING</c>).</summary>
    VoicemailRecording,
    /// <summary>A voicemail is uploaded; protocol 5 (<c>VM_UPLOADING</c>).</summary>
    VoicemailUploading,
    /// <summary>A voicemail was left; final; protocol 5 (<c>VM_SENT</c>).</summary>
    VoicemailSent,
    /// <summary>Ended before a voicemail was left; final; protocol 5 (<c>VM_CANCELLED</c>).</summary>
    VoicemailCancelled,
    /// <summary>A voicemail could not be left; final; protocol 5 (<c>VM_FAILED</c>).</summary>
    VoicemailFailed,
    /// <summary>A telephone call was rejected, and the client offers to dial again; protocol 8 (<c>WAITING_REDIAL_COMMAND</c>).</summary>
    WaitingRedialCommand,
    /// <summary>Dialling again was asked for; protocol 8 (<c>REDIAL_PENDING</c>).</summary>
    RedialPending,
}
