using Microsoft.Extensions.Logging;
using Skype4Net.Transports;

namespace Skype4Net.Engine;

/// <summary>Runs the attachment machine: takes what happens, one at a time, and carries out what it orders.</summary>
internal sealed class Attachment : IDisposable
{
    // As long as an old client is silent, the user may be looking at its question.
    private static readonly TimeSpan s_questionAfter = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan[] s_pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5)];

    private readonly SkypeEngine _engine;
    private readonly EngineOptions _options;
    private readonly AttachmentMachine _machine;
    private readonly Lock _gate = new();
    private readonly Queue<(AttachmentInput Input, string Detail)> _inputs = new();
    private readonly ITimer _pause;
    private readonly ITimer _question;
    private readonly ITimer _limit;
    private TaskCompletionSource? _waiter;
    private AttachmentState _state = AttachmentState.Initial;
    private AttachmentStatus _reported = AttachmentStatus.Unknown;
    private AttachFailure _failure = AttachFailure.NotRunning;
    private string _detail = "not asked yet";
    private string _refusal = "";
    private bool _calling;
    private bool _running;
    private int _attempt;

    public Attachment(SkypeEngine engine, EngineOptions options)
    {
        _engine = engine;
        _options = options;
        _machine = new AttachmentMachine(options.Reattach);
        _pause = Timer(() => Feed(AttachmentInput.PauseOver, "asking again"));
        _question = Timer(() => Feed(AttachmentInput.Question, "the user is asked for permission"));
        _limit = Timer(() => Feed(AttachmentInput.TimeOver, "the time is over"));

        ITimer Timer(Action action) => options.TimeProvider.CreateTimer(_ => action(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public AttachmentStatus Status => Volatile.Read(ref _state).Status;

    public bool IsAttached => Volatile.Read(ref _state).Phase == AttachmentPhase.Attached;

    public bool IsDisposed => Volatile.Read(ref _state).Phase == AttachmentPhase.Disposed;

    /// <summary>What was last seen of the client.</summary>
    public string Detail => Volatile.Read(ref _detail);

    /// <summary>Asks for the attachment. The task ends with it, or with the reason why not.</summary>
    public Task RequestAsync()
    {
        Task task;
        lock (_gate)
        {
            _waiter ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            task = _waiter.Task;
            if (_state.Phase is AttachmentPhase.Idle or AttachmentPhase.Refused)
            {
                _calling = true;
                _failure = AttachFailure.NotRunning;
                _limit.Change(_options.AttachTimeout, Timeout.InfiniteTimeSpan);
            }
        }

        Feed(AttachmentInput.Attach, "looking for a client");
        return task;
    }

    /// <summary>Takes something that happened. Any thread; handled in order, by whoever finds the machine at rest.</summary>
    public void Feed(AttachmentInput input, string detail)
    {
        lock (_gate)
        {
            _inputs.Enqueue((input, detail));
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

                (AttachmentInput next, string why) = _inputs.Dequeue();
                Remember(next, why);
                (AttachmentState state, actions) = _machine.Next(_state, next);
                Volatile.Write(ref _state, state);
            }

            foreach (AttachmentAction action in actions)
                Perform(action);
        }
    }

    public void Dispose()
    {
        Feed(AttachmentInput.Dispose, "disposed");
        _pause.Dispose();
        _question.Dispose();
        _limit.Dispose();
    }

    private void Remember(AttachmentInput input, string detail)
    {
        // Our own clock tells nothing of the client.
        if (input is not (AttachmentInput.PauseOver or AttachmentInput.TimeOver))
            Volatile.Write(ref _detail, detail);
        _failure = input switch
        {
            AttachmentInput.NotNow => AttachFailure.NotSignedIn,
            AttachmentInput.Denied => AttachFailure.Refused,
            AttachmentInput.PeerGone => AttachFailure.NotRunning,
            AttachmentInput.Question => AttachFailure.Pending,
            AttachmentInput.PeerAvailable or AttachmentInput.Granted => AttachFailure.NoAnswer,
            _ => _failure,
        };
        if (input == AttachmentInput.Denied)
            _refusal = detail;
    }

    private void Perform(AttachmentAction action)
    {
        switch (action)
        {
            case AttachmentAction.Look:
                Try(() => _engine.Transport.RequestAttach());
                break;
            case AttachmentAction.Ask:
                Ask();
                break;
            case AttachmentAction.Negotiate:
                _question.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                Say($"PROTOCOL {_options.Protocol}", _options.CommandTimeout, OnProtocol);
                break;
            case AttachmentAction.Identify:
                Say("GET CURRENTUSERHANDLE", _options.CommandTimeout, OnCurrentUser);
                break;
            case AttachmentAction.Pause:
                _pause.Change(_calling ? s_pauses[0] : s_pauses[Math.Clamp(_state.Pauses - 2, 0, s_pauses.Length - 1)], Timeout.InfiniteTimeSpan);
                break;
            case AttachmentAction.AwaitUser:
                _limit.Change(_calling ? _options.AuthorizationTimeout : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                break;
            case AttachmentAction.DropAll:
                _attempt++;
                _question.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                _engine.OnDetached(Detail);
                break;
            case AttachmentAction.Report:
                Report();
                break;
            case AttachmentAction.Succeed:
                Finish(null);
                _engine.OnAttached();
                break;
            case AttachmentAction.Fail:
                Finish(Failure());
                break;
        }
    }

    private void Ask()
    {
        if (_engine.Transport.AttachStyle == AttachStyle.ByTransport)
        {
            Try(() => _engine.Transport.RequestAttach());
            return;
        }

        if (_engine.Transport.AttachStyle == AttachStyle.ByConnection)
        {
            // The connection is the permission; the name is only told.
            Say($"NAME {_options.FriendlyName}", _options.AttachTimeout, _ => { });
            Feed(AttachmentInput.Granted, "connected");
            return;
        }

        _question.Change(s_questionAfter, Timeout.InfiniteTimeSpan);
        // The answer waits for the user; the machine's own times end it.
        Say($"NAME {_options.FriendlyName}", Timeout.InfiniteTimeSpan, reply =>
        {
            _question.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            AttachmentInput input = AttachmentAnswer.ToName(reply);
            Feed(input, $"NAME was answered \"{reply}\"");
        });
    }

    private void OnProtocol(string reply)
    {
        if (AttachmentAnswer.ToProtocol(reply) is { } version)
        {
            _engine.Protocol = version;
            Feed(AttachmentInput.Negotiated, $"protocol {version}");
        }
        else
        {
            Feed(AttachmentInput.NotYet, $"PROTOCOL was answered \"{reply}\"");
        }
    }

    private void OnCurrentUser(string reply)
    {
        _engine.NoteCurrentUser(AttachmentAnswer.ToCurrentUser(reply));
        Feed(AttachmentInput.Identified, "attached");
    }

    private void Say(string command, TimeSpan timeout, Action<string> answered)
    {
        int attempt = _attempt;
        Try(() => _engine.Post(new PendingCallback(command, (reply, _) =>
        {
            // Failed or too late: what failed it feeds the machine by itself.
            if (attempt != _attempt)
                return;
            if (reply is not null)
                answered(reply);
            else
                Feed(AttachmentInput.NotNow, $"{command} was not answered");
        })
        {
            Timeout = timeout,
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

    private void Finish(Exception? failure)
    {
        TaskCompletionSource? waiter;
        lock (_gate)
        {
            waiter = _waiter;
            _waiter = null;
            _calling = false;
            _limit.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        if (failure is null)
            waiter?.TrySetResult();
        else
            waiter?.TrySetException(failure);
    }

    private Exception Failure()
    {
        if (IsDisposed)
            return new ObjectDisposedException(nameof(Skype4Net), "The Skype object was disposed while it was attaching.");
        SkypeTransport target = _engine.Target;
        string looked = $"Looked for {target.Target}";
        return _failure switch
        {
            AttachFailure.Refused when _engine.Transport.AttachStyle == AttachStyle.ByConnection => new SkypeAttachException(AttachFailure.Refused, $"{looked}, and it refused: {_refusal}"),
            AttachFailure.Refused => new SkypeAttachException(AttachFailure.Refused,
                $"Skype refused the program \"{_options.FriendlyName}\" ({_refusal}). Allow it in the client (Options, Advanced, Manage access of other programs), then attach again."),
            AttachFailure.NotSignedIn => new SkypeAttachException(AttachFailure.NotSignedIn,
                $"{looked}: a client runs there, but nobody is signed in ({Detail}), and nobody did within {_options.AttachTimeout.TotalSeconds:0.#} s. Sign in, or raise AttachTimeout."),
            AttachFailure.Pending => new SkypeAttachException(AttachFailure.Pending,
                $"The user has not answered the question whether \"{_options.FriendlyName}\" may use Skype within {_options.AuthorizationTimeout.TotalSeconds:0.#} s. Look at the client's window, or raise AuthorizationTimeout."),
            AttachFailure.NoAnswer => new SkypeAttachException(AttachFailure.NoAnswer,
                $"{looked}: a client is there, but did not answer within {_options.AttachTimeout.TotalSeconds:0.#} s ({Detail}). It may hang; start it again, or raise AttachTimeout."),
            _ => new SkypeAttachException(AttachFailure.NotRunning,
                $"{looked} for {_options.AttachTimeout.TotalSeconds:0.#} s, and no client is there ({Detail}). {target.Advice}"),
        };
    }
}
