using static Skype4Net.Engine.AttachmentAction;
using static Skype4Net.Engine.AttachmentInput;

namespace Skype4Net.Engine;

/// <summary>How the attachment stands. Immutable.</summary>
/// <param name="Phase">Where it stands.</param>
/// <param name="Wanted">Whether somebody waits for it: an attach call, or the policy after a loss.</param>
/// <param name="Peer">Whether a client is there.</param>
/// <param name="Pauses">Pauses since the last success; the longer, the longer the next.</param>
/// <param name="Status">The public status.</param>
internal sealed record AttachmentState(AttachmentPhase Phase, bool Wanted, bool Peer, int Pauses, AttachmentStatus Status)
{
    public static AttachmentState Initial { get; } = new(AttachmentPhase.Idle, false, false, 0, AttachmentStatus.Unknown);
}

/// <summary>The attachment as a pure function, the same for every carrier: (state, input) to (state, actions).</summary>
internal sealed class AttachmentMachine(bool reattach)
{
    private static readonly AttachmentAction[] s_nothing = [];

    public (AttachmentState State, AttachmentAction[] Actions) Next(AttachmentState state, AttachmentInput input)
    {
        if (state.Phase == AttachmentPhase.Disposed)
            return (state, s_nothing);
        return input switch
        {
            Dispose => (state with { Phase = AttachmentPhase.Disposed, Wanted = false, Status = AttachmentStatus.Unknown }, [DropAll, Fail, Report]),
            Attach => OnAttach(state),
            PeerAvailable => OnPeerAvailable(state),
            PeerGone => OnGone(state with { Peer = false }),
            LoggedOut => IsUp(state) ? OnGone(state) : (state, s_nothing),
            Question => state.Phase is AttachmentPhase.Asking or AttachmentPhase.Searching or AttachmentPhase.Pausing
                ? (state with { Phase = AttachmentPhase.Asking, Peer = true, Status = AttachmentStatus.PendingAuthorization }, [AwaitUser, Report])
                : (state, s_nothing),
            Granted => state.Phase is AttachmentPhase.Asking or AttachmentPhase.Searching or AttachmentPhase.Pausing
                ? (state with { Phase = AttachmentPhase.Negotiating, Peer = true }, [Negotiate])
                : (state, s_nothing),
            Denied => OnDenied(state),
            NotNow => OnNotNow(state),
            NotYet => state.Phase == AttachmentPhase.Negotiating ? Paused(state, state.Status) : (state, s_nothing),
            Negotiated => state.Phase == AttachmentPhase.Negotiating
                ? (state with { Phase = AttachmentPhase.Identifying }, [Identify])
                : (state, s_nothing),
            Identified => state.Phase == AttachmentPhase.Identifying
                ? (state with { Phase = AttachmentPhase.Attached, Pauses = 0, Status = AttachmentStatus.Success }, [Report, Succeed])
                : (state, s_nothing),
            PauseOver => OnPauseOver(state),
            TimeOver => state.Phase is AttachmentPhase.Searching or AttachmentPhase.Pausing or AttachmentPhase.Asking or AttachmentPhase.Negotiating or AttachmentPhase.Identifying
                ? (state with { Phase = AttachmentPhase.Idle, Wanted = false, Status = AttachmentStatus.Unknown }, [Fail, Report])
                : (state, s_nothing),
            _ => (state, s_nothing),
        };
    }

    private static bool IsUp(AttachmentState state)
        => state.Phase is AttachmentPhase.Attached or AttachmentPhase.Negotiating or AttachmentPhase.Identifying;

    private static (AttachmentState State, AttachmentAction[] Actions) OnAttach(AttachmentState state)
        => state.Phase switch
        {
            AttachmentPhase.Attached => (state, [Succeed]),
            AttachmentPhase.Idle or AttachmentPhase.Refused
                => (state with { Phase = AttachmentPhase.Searching, Wanted = true, Pauses = 0, Status = AttachmentStatus.NotAvailable }, [Look]),
            _ => (state with { Wanted = true }, s_nothing),
        };

    private static (AttachmentState State, AttachmentAction[] Actions) OnPeerAvailable(AttachmentState state)
    {
        AttachmentState there = state with { Peer = true };
        return state.Phase switch
        {
            // After a loss the client has only just come: it needs a moment. For a first attempt it has been there.
            AttachmentPhase.Searching when state.Wanted && state.Pauses == 0
                => (there with { Phase = AttachmentPhase.Asking }, [Ask]),
            AttachmentPhase.Searching when state.Wanted => Paused(there, AttachmentStatus.Available),
            AttachmentPhase.Idle => (there with { Status = AttachmentStatus.Available }, [Report]),
            _ => (there, s_nothing),
        };
    }

    private (AttachmentState State, AttachmentAction[] Actions) OnGone(AttachmentState state)
    {
        switch (state.Phase)
        {
            case AttachmentPhase.Attached or AttachmentPhase.Negotiating or AttachmentPhase.Identifying or AttachmentPhase.Asking:
                bool wanted = reattach || state.Phase != AttachmentPhase.Attached;
                AttachmentState lost = state with
                {
                    Phase = wanted ? AttachmentPhase.Searching : AttachmentPhase.Idle,
                    Wanted = wanted,
                    Pauses = 1,
                    Status = AttachmentStatus.NotAvailable,
                };
                if (wanted && lost.Peer)
                {
                    (AttachmentState paused, AttachmentAction[] actions) = Paused(lost, AttachmentStatus.NotAvailable);
                    return (paused, [DropAll, .. actions]);
                }

                return (lost, [DropAll, Report]);
            case AttachmentPhase.Pausing when !state.Peer:
                return (state with { Phase = AttachmentPhase.Searching, Pauses = Math.Max(1, state.Pauses), Status = AttachmentStatus.NotAvailable }, [Report]);
            case AttachmentPhase.Idle or AttachmentPhase.Searching:
                return (state with { Pauses = Math.Max(1, state.Pauses), Status = AttachmentStatus.NotAvailable }, [Report]);
            default:
                return (state, s_nothing);
        }
    }

    private static (AttachmentState State, AttachmentAction[] Actions) OnDenied(AttachmentState state)
    {
        if (state.Phase is AttachmentPhase.Idle or AttachmentPhase.Refused)
            return (state, s_nothing);
        // In the middle of things it means that the permission was withdrawn. Never retried by itself.
        return (state with { Phase = AttachmentPhase.Refused, Wanted = false, Status = AttachmentStatus.Refused }, [DropAll, Fail, Report]);
    }

    private static (AttachmentState State, AttachmentAction[] Actions) OnNotNow(AttachmentState state)
        => state.Phase is AttachmentPhase.Asking or AttachmentPhase.Searching
            ? Paused(state with { Peer = true }, AttachmentStatus.NotAvailable)
            : (state, s_nothing);

    private static (AttachmentState State, AttachmentAction[] Actions) OnPauseOver(AttachmentState state)
        => state.Phase != AttachmentPhase.Pausing ? (state, s_nothing)
            : state.Peer ? (state with { Phase = AttachmentPhase.Asking }, [Ask])
            : (state with { Phase = AttachmentPhase.Searching }, [Look]);

    private static (AttachmentState State, AttachmentAction[] Actions) Paused(AttachmentState state, AttachmentStatus status)
        => (state with { Phase = AttachmentPhase.Pausing, Pauses = state.Pauses + 1, Status = status }, [Report, Pause]);
}
