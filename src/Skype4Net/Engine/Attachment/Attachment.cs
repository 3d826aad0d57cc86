using Skype4Net.Transports;

namespace Skype4Net.Engine;

/// <summary>Runs the attachment machine: takes what happens, one at a time, and carries out what it orders.</summary>
internal sealed class Attachment : IDisposable
{
    // How early a timer may ring by the clock's own count.
    private static readonly TimeSpan s_tolerance = TimeSpan.FromMilliseconds(50);
    private readonly SkypeEngine _engine;
    private readonly EngineOptions _options;
    private readonly AttachmentMachine _machine;
    private readonly AttachmentQuestions _questions;
    private readonly AttachFailures _failures;
    private readonly HeldLines _held;
    private readonly Lock _gate = new();
    private readonly Queue<QueuedInput> _inputs = new();
    private readonly AttachCall _call;
    private readonly ITimer _wait;
    private AttachmentState _state = AttachmentState.Initial;
    private AttachmentStatus _reported = AttachmentStatus.Unknown;
    private string _detail = "not asked yet";
    private bool _running;
    private int _phases;
    private long _waitEnds;

    public Attachment(SkypeEngine engine, EngineOptions options, HeldLines held)
    {
        _engine = engine;
        _options = options;
        _held = held;
        _machine = new AttachmentMachine(options.Reattach, engine.Transport.AttachStyle);
        _questions = new AttachmentQuestions(engine, options);
        _failures = new AttachFailures(engine.Target, engine.Transport.AttachStyle, options);
        _call = new AttachCall(options, () => Feed(AttachmentInput.TimeOver, "the time is over"));
        _wait = options.TimeProvider.CreateTimer(
            static self => ((Attachment)self!).Feed(AttachmentInput.WaitOver, "the wait is over"), this,
            Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public AttachmentStatus Status => Volatile.Read(ref _state).Status;

    public bool IsAttached => Volatile.Read(ref _state).Phase == AttachmentPhase.Attached;

    public bool IsDisposed => Volatile.Read(ref _state).Phase == AttachmentPhase.Disposed;

    /// <summary>What was last seen of the client.</summary>
    public string Detail => Volatile.Read(ref _detail);

    /// <summary>Asks for the attachment. The task ends with it, or with the reason why not.</summary>
    public Task RequestAsync()
    {
        Task task = _call.BeginAsync(Volatile.Read(ref _state));
        Feed(AttachmentInput.Attach, "looking for a client");
        if (IsDisposed)
            _call.End(AttachFailures.Disposed());
        return task;
    }

    /// <summary>A line came: a sign of life, where one is wanted. On the receive path, after the line was taken to where it belongs.</summary>
    public void OnLine()
    {
        if (Volatile.Read(ref _state).AwaitsLife)
            Feed(AttachmentInput.Alive, "the client answers again");
    }

    /// <summary>Takes something that happened. Any thread; handled in order, by whoever finds the machine at rest.</summary>
    public void Feed(AttachmentInput input, string detail) => Feed(new QueuedInput(input, detail));

    public void Dispose()
    {
        Feed(AttachmentInput.Dispose, "disposed");
        _wait.Dispose();
        _call.Dispose();
    }

    private void Feed(QueuedInput given)
    {
        lock (_gate)
        {
            _inputs.Enqueue(given);
            if (_running)
                return;
            _running = true;
        }

        while (true)
        {
            AttachmentAction[] actions;
            lock (_gate)
            {
                if (_inputs.Count == 0)
                {
                    _running = false;
                    return;
                }

                actions = Apply(_inputs.Dequeue());
            }

            foreach (AttachmentAction action in actions)
                Perform(action);
        }
    }

    private AttachmentAction[] Apply(QueuedInput given)
    {
        // Late: an answer to a question of an earlier phase, or the end of an earlier wait.
        if ((given.Phase is { } phase && phase != _phases) || (given.Input == AttachmentInput.WaitOver && IsEarly()))
            return [];

        // Our own clock tells nothing of the client.
        if (given.Input is not (AttachmentInput.WaitOver or AttachmentInput.TimeOver))
            Volatile.Write(ref _detail, given.Detail);
        _failures.Note(given.Input, given.Detail);
        AttachmentState before = _state;
        (AttachmentState state, AttachmentAction[] actions) = _machine.Next(before, given.Input);
        bool isNewPhase = state.Phase != before.Phase;
        if (isNewPhase)
        {
            _phases++;
            _questions.Withdraw();
            HoldLines(state);
        }

        Volatile.Write(ref _state, state);
        if (isNewPhase || actions.Any(BeginsWait))
            Wait(state);
        return actions;
    }

    private static bool BeginsWait(AttachmentAction action)
        => action is AttachmentAction.Search or AttachmentAction.Ask or AttachmentAction.Probe
            or AttachmentAction.Negotiate or AttachmentAction.Identify or AttachmentAction.Pause;

    private void Wait(AttachmentState state)
    {
        TimeSpan limit = AttachmentMachine.LimitOf(state) ?? Timeout.InfiniteTimeSpan;
        TimeProvider time = _options.TimeProvider;
        _waitEnds = time.GetTimestamp() + (long)(limit.TotalSeconds * time.TimestampFrequency);
        _wait.Change(limit, Timeout.InfiniteTimeSpan);
    }

    // The timer may have rung for the wait before this one.
    private bool IsEarly()
    {
        TimeProvider time = _options.TimeProvider;
        return time.GetElapsedTime(time.GetTimestamp(), _waitEnds) > s_tolerance;
    }

    // Before the state is seen, so that no line slips through.
    private void HoldLines(AttachmentState state)
    {
        if (state.HoldsLines)
            _held.Begin();
        else if (state.Phase != AttachmentPhase.Attached)
            _held.End();
    }

    private void Perform(AttachmentAction action)
    {
        switch (action)
        {
            case AttachmentAction.Search:
                Try(_engine.Transport.RequestAttach);
                break;
            case AttachmentAction.Ask:
                Ask();
                break;
            case AttachmentAction.Probe:
                if (_engine.Transport.AttachStyle == AttachStyle.ByName)
                    Ask(_questions.Probe, ToProbe, ifUndelivered: null);
                break;
            case AttachmentAction.Negotiate:
                Ask(_questions.Protocol, ToProtocol, AttachmentInput.NotYet);
                break;
            case AttachmentAction.Identify:
                Ask(_questions.CurrentUser, ToCurrentUser, AttachmentInput.NotYet);
                break;
            case AttachmentAction.Pause:
                _call.StopAwaitingUser();
                break;
            case AttachmentAction.AwaitUser:
                _call.AwaitUser();
                break;
            case AttachmentAction.DropHeld:
                _engine.DropHeld();
                break;
            case AttachmentAction.DropAll:
                _call.StopAwaitingUser();
                _engine.OnDetached(Detail);
                break;
            case AttachmentAction.Report:
                Report();
                break;
            case AttachmentAction.Enter:
                _engine.OnAttached();
                break;
            case AttachmentAction.Succeed:
                _call.End(null);
                break;
            case AttachmentAction.Fail:
                _call.End(IsDisposed ? AttachFailures.Disposed() : _failures.Exception(Detail));
                break;
        }
    }

    private void Ask()
    {
        switch (_engine.Transport.AttachStyle)
        {
            case AttachStyle.ByTransport:
                Try(_engine.Transport.RequestAttach);
                break;
            case AttachStyle.ByConnection:
                // The connection is the permission. The name is only told, but its answer may say that nobody is signed in.
                Try(() => _questions.SendName(reply =>
                {
                    if (AttachmentAnswer.ToName(reply) == AttachmentInput.NotNow)
                        Feed(AttachmentInput.NotNow, $"NAME was answered \"{reply}\"");
                }));
                Feed(AttachmentInput.Granted, "connected");
                break;
            default:
                Ask(_questions.Name, reply => AttachmentAnswer.ToName(reply), AttachmentInput.NotYet);
                break;
        }
    }

    // A client whose user thinks denies everything; one that says nothing may hang.
    private AttachmentInput? ToProbe(string reply)
        => ToProtocol(reply) switch
        {
            AttachmentInput.Negotiated => AttachmentInput.Negotiated,
            AttachmentInput.NotNow => AttachmentInput.Question,
            _ => null,
        };

    private AttachmentInput? ToProtocol(string reply)
    {
        if (AttachmentAnswer.ToProtocol(reply) is not { } version)
            return AttachmentAnswer.IsDenial(reply) ? AttachmentInput.NotNow : AttachmentInput.NotYet;
        _engine.Protocol = version;
        return AttachmentInput.Negotiated;
    }

    private AttachmentInput? ToCurrentUser(string reply)
    {
        if (AttachmentAnswer.IsDenial(reply))
            return AttachmentInput.NotNow;
        if (AttachmentAnswer.ToCurrentUser(reply) is not { } handle)
            return AttachmentInput.NotYet;
        _engine.User.Note(handle);
        return AttachmentInput.Identified;
    }

    // An answer counts only in the phase in which it was asked for.
    private void Ask(Action<Answered> question, Func<string, AttachmentInput?> read, AttachmentInput? ifUndelivered)
    {
        int phase = _phases;
        Try(() => question((command, reply) =>
        {
            if ((reply is null ? ifUndelivered : read(reply)) is { } input)
                Feed(new QueuedInput(input,
                    reply is null ? $"{command} was not delivered" : $"{command} was answered \"{reply}\"") { Phase = phase });
        }));
    }

    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (SkypeTransportException exception)
        {
            Feed(AttachmentInput.PeerGone, exception.Message);
        }
    }

    private void Report()
    {
        AttachmentStatus status = Status;
        if (status == _reported)
            return;
        _reported = status;
        Log.AttachmentChanged(_options.Logger, status, Detail);
        _engine.AttachmentStatusChanged.Publish(status);
    }

    /// <summary>Something that happened, and where it belongs if it can come too late.</summary>
    private readonly record struct QueuedInput(AttachmentInput Input, string Detail)
    {
        /// <summary>The number of the phase for which it counts; null for any.</summary>
        public int? Phase { get; init; }
    }
}
