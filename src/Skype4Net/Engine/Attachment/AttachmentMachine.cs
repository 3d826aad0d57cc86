using Skype4Net.Transports;
using static Skype4Net.Engine.AttachmentAction;
using static Skype4Net.Engine.AttachmentInput;
using static Skype4Net.Engine.AttachmentPhase;

namespace Skype4Net.Engine;

/// <summary>The attachment as a pure function, the same for every transport: (state, input) to (state, actions).</summary>
/// <remarks>
/// No phase on the way to an attachment waits for ever: each has a limit (<see cref="LimitOf"/>), and <see cref="WaitOver"/> leads on from it.
/// Only a
/// refusal, the end of an attach call's time and dispose end the attempt.
/// </remarks>
internal sealed class AttachmentMachine(bool reattach, AttachStyle style)
{
    private static readonly AttachmentAction[] s_nothing = [];
    private static readonly TimeSpan s_look = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_answer = TimeSpan.FromSeconds(5);

    // An answer to NAME takes milliseconds, unless the user is asked.
    private static readonly TimeSpan s_firstProbe = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan[] s_probes = Seconds(5, 5, 5, 10, 20, 30);
    private static readonly TimeSpan[] s_pauses = Seconds(1, 1, 2, 5, 10);

    // A user who thinks must not be asked again and again; one who has let the program in before is not asked at all, normally.
    private const int ProbesAtFirst = 6;
    private const int ProbesReturning = 2;
    private const int MaxProbes = 120;

    /// <summary>How long to wait in a state before <see cref="WaitOver"/>; null where there is nothing to wait for.</summary>
    public static TimeSpan? LimitOf(AttachmentState state) => state.Phase switch
    {
        Searching => s_look,
        Pausing => At(s_pauses, state.Unanswered),
        Asking when state.Probes == 0 => s_firstProbe,
        Asking => At(s_probes, state.Unanswered),
        Negotiating or Identifying => s_answer,
        _ => null,
    };

    public (AttachmentState State, AttachmentAction[] Actions) Next(AttachmentState state, AttachmentInput input)
    {
        if (state.Phase == Disposed)
            return (state, s_nothing);
        return input switch
        {
            Dispose => (state with { Phase = Disposed, Status = AttachmentStatus.Unknown }, [DropAll, Fail, Report]),
            Attach => OnAttach(state),
            PeerAvailable => OnPeerAvailable(state with { HasPeer = true }),
            PeerGone => OnGone(state with { HasPeer = false }),
            LoggedOut when state.Phase is Attached or Negotiating or Identifying => OnGone(state with { Unanswered = 0 }),
            Silence when state.Phase == Attached => OnGone(state with { Unanswered = 1 }),
            Question when state.Phase is Asking or Searching or Pausing => OnQuestion(state),
            Granted when state.Phase is Asking or Searching or Pausing => (state with { Phase = Negotiating, HasPeer = true }, [Negotiate]),
            Denied => OnDenied(state),
            NotNow when state.IsTalking || state.Phase == Searching => OnNotNow(state),
            NotYet when state.IsTalking => Paused(state with { Unanswered = 0 }, StatusThere(state)),

            // A probe that is answered by a version: the request was granted, and its answer was lost.
            Negotiated when state.Phase is Negotiating or Asking => (state with { Phase = Identifying, Unanswered = 0 }, [Identify]),
            Identified when state.Phase == Identifying => OnIdentified(state),
            Alive when state.AwaitsLife => state.Phase == Pausing ? Asked(state) : Probed(state with { Unanswered = 0 }),
            WaitOver => OnWaitOver(state),
            TimeOver when state.IsUnderway => OnTimeOver(state),
            _ => (state, s_nothing),
        };
    }

    private static TimeSpan[] Seconds(params int[] seconds) => [.. seconds.Select(s => TimeSpan.FromSeconds(s))];

    private static TimeSpan At(TimeSpan[] times, int count) => times[Math.Min(count, times.Length - 1)];

    private static AttachmentStatus StatusThere(AttachmentState state)
        => state.Status == AttachmentStatus.PendingAuthorization ? AttachmentStatus.Available : state.Status;

    private static (AttachmentState State, AttachmentAction[] Actions) OnAttach(AttachmentState state)
        => state.Phase switch
        {
            Attached => (state, [Succeed]),
            Idle or Refused => (AttachmentState.Initial with { Phase = Searching, Status = AttachmentStatus.NotAvailable }, [Search]),
            _ => (state, s_nothing),
        };

    private (AttachmentState State, AttachmentAction[] Actions) OnPeerAvailable(AttachmentState state)
        => state.Phase switch
        {
            // A client that has only just started needs a moment; a server that takes connections is ready.
            Searching => state.WasAway && style != AttachStyle.ByConnection ? Paused(state, AttachmentStatus.Available) : Asked(state),
            Idle => (state with { Status = AttachmentStatus.Available }, [Report]),
            _ => (state, s_nothing),
        };

    private (AttachmentState State, AttachmentAction[] Actions) OnGone(AttachmentState state)
    {
        bool wanted = state.Phase == Attached ? reattach : state.IsUnderway;
        AttachmentState gone = state with
        {
            WasAway = true,
            IsReturning = wanted && (state.IsReturning || state.Phase == Attached),
            Repeats = 0,
            Status = AttachmentStatus.NotAvailable,
        };
        if (state.Phase == Refused)
            return (state, s_nothing);
        if (!wanted)
            return (gone with { Phase = Idle }, state.Phase == Attached ? [DropAll, Report] : [Report]);
        if (!state.HasPeer)
            return (gone with { Phase = Searching }, state.IsTalking || state.Phase == Attached ? [DropAll, Report] : [DropHeld, Report]);
        (AttachmentState paused, AttachmentAction[] actions) = Paused(gone, AttachmentStatus.NotAvailable);
        return (paused, [DropAll, .. actions]);
    }

    private static (AttachmentState State, AttachmentAction[] Actions) OnQuestion(AttachmentState state)
    {
        AttachmentState asking = state with { Phase = Asking, HasPeer = true, Unanswered = 0, Status = AttachmentStatus.PendingAuthorization };
        return (asking, state.Status == AttachmentStatus.PendingAuthorization ? s_nothing : [AwaitUser, Report]);
    }

    private static (AttachmentState State, AttachmentAction[] Actions) OnDenied(AttachmentState state)
        => state.Phase is Idle or Refused
            ? (state, s_nothing)
            // In the middle of things it means that the permission was withdrawn. Never retried by itself.
            : (state with { Phase = Refused, Status = AttachmentStatus.Refused }, [DropAll, Fail, Report]);

    private static (AttachmentState State, AttachmentAction[] Actions) OnNotNow(AttachmentState state)
    {
        (AttachmentState paused, AttachmentAction[] actions) =
            Paused(state with { HasPeer = true, Unanswered = 0, Repeats = 0 }, AttachmentStatus.NotAvailable);
        return (paused, [DropHeld, .. actions]);
    }

    private static (AttachmentState State, AttachmentAction[] Actions) OnIdentified(AttachmentState state)
        => (AttachmentState.Initial with { Phase = Attached, HasPeer = state.HasPeer, Status = AttachmentStatus.Success }, [Report, Enter, Succeed]);

    private (AttachmentState State, AttachmentAction[] Actions) OnWaitOver(AttachmentState state)
        => state.Phase switch
        {
            Searching => (state, [Search]),
            Pausing => Asked(state),
            Asking when state.Probes < ProbesBeforeRepeat(state) => Probed(state),
            Asking => Asked(state with { Repeats = state.Repeats + 1 }),
            Negotiating or Identifying => Paused(state with { Unanswered = state.Unanswered + 1 }, StatusThere(state)),
            _ => (state, s_nothing),
        };

    // A transport that has said that the user is asked will say what comes of it.
    private int ProbesBeforeRepeat(AttachmentState state)
        => style == AttachStyle.ByTransport && state.Status == AttachmentStatus.PendingAuthorization
            ? MaxProbes
            : Math.Min(MaxProbes, (state.IsReturning ? ProbesReturning : ProbesAtFirst) << Math.Min(state.Repeats, 7));

    private (AttachmentState State, AttachmentAction[] Actions) OnTimeOver(AttachmentState state)
        // The call has ended; the policy after a loss goes on.
        => state.IsReturning && reattach
            ? (state, [Fail])
            : (state with { Phase = Idle, Status = AttachmentStatus.Unknown }, [DropHeld, Fail, Report]);

    private static (AttachmentState State, AttachmentAction[] Actions) Asked(AttachmentState state)
        => (state with { Phase = Asking, Probes = 0 }, [Ask]);

    private static (AttachmentState State, AttachmentAction[] Actions) Probed(AttachmentState state)
        => (state with { Probes = state.Probes + 1, Unanswered = state.Unanswered + 1 }, [Probe]);

    private static (AttachmentState State, AttachmentAction[] Actions) Paused(AttachmentState state, AttachmentStatus status)
        => (state with { Phase = Pausing, Status = status }, [Report, Pause]);
}
