namespace Skype4Net.Emulator;

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
