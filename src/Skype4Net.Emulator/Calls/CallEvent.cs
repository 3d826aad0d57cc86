namespace Skype4Net.Emulator.Calls;

/// <summary>What happens to a call.</summary>
internal enum CallEvent
{
    /// <summary>It is placed, or dialled again.</summary>
    Dial,

    /// <summary>It comes in.</summary>
    Arrive,

    /// <summary>The user picks up: <c>ALTER CALL ANSWER</c>.</summary>
    Answer,

    /// <summary><c>ALTER CALL HOLD</c>.</summary>
    Hold,

    /// <summary><c>ALTER CALL RESUME</c>.</summary>
    Resume,

    /// <summary>The user ends it, gives it up or turns it down: <c>ALTER CALL END HANGUP</c>.</summary>
    HangUp,

    /// <summary><c>ALTER CALL END FORWARD_CALL</c>.</summary>
    Forward,

    /// <summary><c>ALTER CALL END REDIRECT_TO_VOICEMAIL</c>.</summary>
    RedirectToVoicemail,

    /// <summary>Nobody picks up in time.</summary>
    RingOut,

    /// <summary>The user asks for a rejected number to be dialled again.</summary>
    Redial,

    /// <summary><c>ALTER CALL TRANSFER</c>.</summary>
    Transfer,

    /// <summary><c>ALTER CALL DTMF</c>.</summary>
    PressKeys,

    /// <summary>It is joined to another one, or another one to it: <c>SET CALL JOIN_CONFERENCE</c>.</summary>
    Join,

    /// <summary>A voice stream is redirected: <c>ALTER CALL SET_INPUT</c>.</summary>
    RedirectSound,

    /// <summary>Video is shown or hidden: <c>ALTER CALL START_VIDEO_SEND</c>.</summary>
    SwitchVideo,

    /// <summary>It cannot be placed.</summary>
    Fail,

    /// <summary>The telephone network answers, with the price of a minute.</summary>
    RemoteEarlyMedia,

    /// <summary>It rings at the other side.</summary>
    RemoteRing,

    /// <summary>The other side picks up.</summary>
    RemoteAnswer,

    /// <summary>The other side holds it.</summary>
    RemoteHold,

    /// <summary>The other side goes on with it.</summary>
    RemoteResume,

    /// <summary>The other side forwards it.</summary>
    RemoteForward,

    /// <summary>The other side hangs up, gives up or turns it down.</summary>
    RemoteHangUp,

    /// <summary>The other side is busy.</summary>
    RemoteBusy,

    /// <summary>Nobody picks up at the other side.</summary>
    RemoteRingOut,

    /// <summary>The other side has blocked us.</summary>
    RemoteBlock,

    /// <summary>The telephone network rejects the number.</summary>
    RemoteReject,

    /// <summary>Somebody else goes on with it in the place of the other side.</summary>
    ChangePartner,

    /// <summary>Whom it was transferred to has picked up.</summary>
    FinishTransfer,

    /// <summary>Nobody whom it was transferred to will pick up.</summary>
    FailTransfer,

    /// <summary>It goes on in a voicemail box, whose greeting loads.</summary>
    ReachVoicemail,

    /// <summary>There is no voicemail box for it.</summary>
    MissVoicemail,

    /// <summary>The greeting of the voicemail box begins.</summary>
    PlayGreeting,

    /// <summary>The greeting is over, and the message is recorded.</summary>
    RecordMessage,

    /// <summary>The message was sent.</summary>
    SendMessage,

    /// <summary>The message could not be sent.</summary>
    LoseMessage,

    /// <summary>The network is lost.</summary>
    LoseConnection,

    /// <summary>The other side's client is gone without a word.</summary>
    LosePartner,
}
