namespace Skype4Net.Engine;

/// <summary>How the attachment stands. Immutable.</summary>
/// <param name="Phase">Where it stands.</param>
/// <param name="Status">The public status.</param>
internal sealed record AttachmentState(AttachmentPhase Phase, AttachmentStatus Status)
{
    public static AttachmentState Initial { get; } = new(AttachmentPhase.Idle, AttachmentStatus.Unknown);

    /// <summary>Whether a client is there.</summary>
    public bool HasPeer { get; init; }

    /// <summary>Whether the client was seen to be away since the attachment was asked for: one that appears then has only just started.</summary>
    public bool WasAway { get; init; }

    /// <summary>Whether there was an attachment before, so that the user has decided already.</summary>
    public bool IsReturning { get; init; }

    /// <summary>Questions in a row that nobody answered; the more, the longer until the next.</summary>
    public int Unanswered { get; init; }

    /// <summary>How often the request that is out was probed.</summary>
    public int Probes { get; init; }

    /// <summary>How often the request was made again because nothing became of it; the more, the longer until the next.</summary>
    public int Repeats { get; init; }

    /// <summary>Whether somebody wants the attachment that is not there: an attach call, or the policy after a loss.</summary>
    public bool IsUnderway => Phase is AttachmentPhase.Searching or AttachmentPhase.Pausing || IsTalking;

    /// <summary>Whether a question to the client is out.</summary>
    public bool IsTalking => Phase is AttachmentPhase.Asking or AttachmentPhase.Negotiating or AttachmentPhase.Identifying;

    /// <summary>Whether what the client tells is kept until there is an attachment.</summary>
    public bool HoldsLines => Phase == AttachmentPhase.Pausing || IsTalking;

    /// <summary>Whether a line of any kind is news, because the client was asked and has not answered.</summary>
    public bool AwaitsLife => (Phase == AttachmentPhase.Pausing && Unanswered > 0) || (Phase == AttachmentPhase.Asking && Unanswered > 1);
}
