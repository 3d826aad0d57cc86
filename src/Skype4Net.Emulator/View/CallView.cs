namespace Skype4Net.Emulator;

/// <summary>What a person can do with a call at the moment.</summary>
[Flags]
public enum CallActions
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary><see cref="EmulatedCall.Answer"/>.</summary>
    Answer = 1,
    /// <summary><see cref="EmulatedCall.HangUp"/>.</summary>
    HangUp = 2,
    /// <summary><see cref="EmulatedCall.Hold"/>.</summary>
    Hold = 4,
    /// <summary><see cref="EmulatedCall.Resume"/>.</summary>
    Resume = 8,
    /// <summary><see cref="EmulatedCall.Press"/>.</summary>
    Press = 16,
    /// <summary><see cref="EmulatedCall.ShowVideo"/>.</summary>
    Video = 32,
    /// <summary><see cref="EmulatedCall.RedirectToVoicemail"/>.</summary>
    Voicemail = 64,
    /// <summary><see cref="EmulatedCall.Redial"/>.</summary>
    Redial = 128,
    /// <summary><see cref="EmulatedCall.Transfer"/>.</summary>
    Transfer = 256,
    /// <summary><see cref="EmulatedCall.Join"/>.</summary>
    Join = 512,
    /// <summary><see cref="EmulatedCall.Speak"/>.</summary>
    Speak = 1024,
}

/// <summary>A call as one client keeps it, as it was when this was asked for.</summary>
/// <param name="Id">The number at this client.</param>
/// <param name="Partner">The other side.</param>
/// <param name="Name">The name of the other side, as it is shown.</param>
/// <param name="Type">How it came about.</param>
/// <param name="Status">The state.</param>
public sealed record CallView(long Id, string Partner, string Name, CallType Type, CallStatus Status)
{
    /// <summary>Why it failed.</summary>
    public CallFailureReason FailureReason { get; init; }

    /// <summary>When it was placed or came in.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>How long people have talked, in whole seconds.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The conference that it is part of; 0 for none.</summary>
    public long Conference { get; init; }

    /// <summary>Which side can show video.</summary>
    public CallVideoStatus Video { get; init; }

    /// <summary>The own video.</summary>
    public VideoStreamStatus VideoSend { get; init; }

    /// <summary>The other side's video.</summary>
    public VideoStreamStatus VideoReceive { get; init; }

    /// <summary>How far a transfer has come; <see cref="CallStatus.Unknown"/> for none.</summary>
    public CallStatus Transfer { get; init; }

    /// <summary>The voicemail that it leaves; 0 for none.</summary>
    public long Voicemail { get; init; }

    /// <summary>Whether it is over.</summary>
    public bool IsOver { get; init; }

    /// <summary>Whether the user knows that they missed it.</summary>
    public bool IsSeen { get; init; }

    /// <summary>What the person can do.</summary>
    public CallActions Can { get; init; }
}

/// <summary>What a person can do with a voicemail at the moment.</summary>
[Flags]
public enum VoicemailActions
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary><see cref="VoicemailVerbs.PlayVoicemail"/>.</summary>
    Play = 1,
    /// <summary><see cref="VoicemailVerbs.StopVoicemail"/>.</summary>
    Stop = 2,
    /// <summary><see cref="VoicemailVerbs.DeleteVoicemail"/>.</summary>
    Delete = 4,
    /// <summary><see cref="VoicemailVerbs.MarkVoicemailUnplayed"/>.</summary>
    Unplayed = 8,
}

/// <summary>A voicemail as one client keeps it, as it was when this was asked for.</summary>
/// <param name="Id">The number at this client.</param>
/// <param name="Partner">Who left it, or for whom it is; for a greeting the account itself.</param>
/// <param name="Name">Their name, as it is shown.</param>
/// <param name="Type">Whether it came in, goes out, or is a greeting.</param>
/// <param name="Status">The state.</param>
public sealed record VoicemailView(long Id, string Partner, string Name, VoicemailType Type, VoicemailStatus Status)
{
    /// <summary>Why it failed.</summary>
    public VoicemailFailureReason FailureReason { get; init; }

    /// <summary>When it was left.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>How long it is.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>What the person can do.</summary>
    public VoicemailActions Can { get; init; }
}
