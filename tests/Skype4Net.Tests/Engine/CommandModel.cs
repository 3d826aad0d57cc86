namespace Skype4Net.Tests.Engine;

/// <summary>
/// One run of the engine beside a model of it, on virtual time and one thread: sends, reads, replies, late and doubled replies, errors,
/// nonsense, notifications, time, cancellation, a transport that takes nothing for a while, losses, returns and the end, all by one seed.
/// </summary>
/// <remarks>
/// The model knows of each call what may end it, and after each step which calls have ended and how. A difference is thrown with the seed.
/// </remarks>
internal sealed partial class CommandModel
{
    private const string Property = "FULLNAME";

    // Never at the same moment as anything else that takes time, which the model would have to put in order.
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30.013);
    private static readonly TimeSpan s_breath = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan s_moment = TimeSpan.FromSeconds(0.05);
    private readonly Queue<ModelCall> _due = new();
    private readonly List<ModelCall> _calls = [];
    private readonly List<string> _story = [];
    private readonly Random _random;
    private readonly ScriptedTransport _client = new();
    private readonly ScriptedSkype _scripted;
    private readonly bool _waits;
    private readonly int _seed;
    private bool _disposed;
    private int _names;

    private CommandModel(int seed, bool waits)
    {
        (_seed, _waits) = (seed, waits);
        _random = new Random(seed);
        WhileDetached meanwhile = waits ? WhileDetached.Wait : WhileDetached.FailFast;
        _scripted = ScriptedSkype.Create(o => o with { CommandTimeout = s_limit, WhileDetached = meanwhile }, _client);
    }

    private bool IsAttached => _scripted.Skype.AttachmentStatus == AttachmentStatus.Success;

    /// <summary>Runs a number of steps, and then the end.</summary>
    /// <param name="seed">What decides everything; the same seed runs the same way.</param>
    /// <param name="waits">Whether commands wait while there is no attachment.</param>
    /// <param name="steps">How many steps.</param>
    /// <exception cref="InvalidOperationException">Engine and model differ; the message has the seed and the steps.</exception>
    public static async Task RunAsync(int seed, bool waits, int steps)
    {
        var model = new CommandModel(seed, waits);
        await model._scripted.Skype.AttachAsync().InTime();
        for (int i = 0; i < steps; i++)
        {
            model.Step();
            await model.CheckAsync();
        }

        model.Dispose();
        await model.CheckAsync();
        await model._scripted.DisposeAsync().AsTask().InTime();
        if (model._calls.Any(c => c.Expected == CallOutcome.Open) || model._scripted.Skype.Engine.Outstanding != 0)
            throw model.Differs("something is left behind");
    }

    private void Step()
    {
        switch (_random.Next(100))
        {
            case < 22:
                Send();
                break;
            case < 36:
                Read();
                break;
            case < 62:
                Answer();
                break;
            case < 68:
                AnswerAgain();
                break;
            case < 74:
                Cancel();
                break;
            case < 80:
                Notify();
                break;
            case < 86:
                Advance(TimeSpan.FromSeconds(_random.Next(1, 20)));
                break;
            case < 90:
                Pace();
                break;
            case < 92:
                _client.Refuses = Say(!_client.Refuses, "the transport refuses");
                break;
            case < 96:
                Lose();
                break;
            default:
                Return();
                break;
        }
    }

    private void Send()
    {
        string command = $"COMMAND {_calls.Count}";
        ModelCall call = NewCall(command);
        Begin(call);
        call.Task = _scripted.Skype.SendAsync(command, call.Token);
    }

    // A few users only, so that reads meet: those that share a command end together.
    private void Read()
    {
        string user = $"user{_random.Next(3)}";
        User proxy = _scripted.Skype.User(user);
        if (proxy.FullName.TryGetCached(out _))
            return;
        ModelCall call = NewCall($"GET USER {user} {Property}");
        ModelCall? shared = _calls.LastOrDefault(c => c.Expected == CallOutcome.Open && c.Command == call.Command && !c.Leader.IsOvertaken);
        if (shared is not null)
        {
            (call.Leader, call.Deadline) = (shared.Leader, shared.Deadline);
            Note($"{call.Command} shared");
            _calls.Add(call);
        }
        else
        {
            Begin(call);
        }

        call.Task = proxy.FullName.GetAsync(call.Token).AsTask();
    }

    private ModelCall NewCall(string command)
        => new(_calls.Count, command, _random.Next(3) == 0 ? new CancellationTokenSource() : null, _scripted.Clock.GetUtcNow() + s_limit);

    private void Begin(ModelCall call)
    {
        Note($"{call.Command}{(call.Source is null ? "" : " cancellable")}");
        _calls.Add(call);
        if (!IsAttached && !_waits)
            End(call, CallOutcome.NotAttached);
        else
            SendWaiting();
    }

    private void Answer()
    {
        if (Pick(Leaders().Where(c => c.IsSent && !c.IsAnswered)) is not { } call)
            return;
        (string reply, CallOutcome outcome) = _random.Next(6) switch
        {
            0 => ("ERROR 7 no", CallOutcome.Error),
            1 => ("CALL 5 STATUS RINGING", call.IsRead ? CallOutcome.Nonsense : CallOutcome.Result),
            _ => (call.IsRead ? $"{call.Command[4..]} Name {++_names}" : call.Command, CallOutcome.Result),
        };
        Note($"reply to {call.Command}: {reply}");
        call.IsAnswered = true;
        EndShared(call, outcome);
        SendWaiting();
        _client.Push($"{call.Number} {reply}");
    }

    // Late, or a second time: ends nothing, and is no news.
    private void AnswerAgain()
    {
        if (Pick(_calls.Where(c => c.Leader == c && c.Number.Length > 0).Except(Leaders())) is not { } call)
            return;
        Note($"again to {call.Command}");
        _client.Push($"{call.Number} {(call.IsRead ? call.Command[4..] + " Late" : "late")}");
        call.IsAnswered = true;
    }

    private void Cancel()
    {
        if (Pick(_calls.Where(c => c.Expected == CallOutcome.Open && c.Source is not null)) is not { } call)
            return;
        Note($"cancel {call.Command}");
        End(call, CallOutcome.Cancelled);
        SendWaiting();
        call.Source!.Cancel();
    }

    private void Notify()
    {
        string user = $"user{_random.Next(3)}";
        Note($"notify {user}");
        foreach (ModelCall read in Leaders().Where(c => c.IsSent && c.Command == $"GET USER {user} {Property}"))
            read.IsOvertaken = true;
        _client.Push($"USER {user} {Property} Told {++_names}");
    }

    private void Advance(TimeSpan time)
    {
        Note($"{time.TotalSeconds} s");
        DateTimeOffset end = _scripted.Clock.GetUtcNow() + time;
        foreach (ModelCall call in _calls.Where(c => c.Expected == CallOutcome.Open && c.Deadline <= end))
            End(call, CallOutcome.Timeout);

        // The client says something now and then: what becomes of one that hangs is told elsewhere.
        for (TimeSpan left = time; left > TimeSpan.Zero; left -= s_breath)
        {
            _scripted.Clock.Advance(left < s_breath ? left : s_breath);
            if (IsAttached)
                _client.Push("USER stranger LASTONLINETIMESTAMP 1");
        }

        SendWaiting();
    }

    private void Pace()
    {
        bool takes = Say(!_client.CanSend, "the transport takes commands");
        _client.CanSend = takes;
        SendWaiting();
        if (takes)
            _client.HasRoom();
    }

    private void Lose()
    {
        if (!IsAttached)
            return;
        Note("lost");
        foreach (ModelCall call in _calls.Where(c => c.Expected == CallOutcome.Open && (c.Leader.IsSent || !_waits)))
            End(call, CallOutcome.Lost);
        _client.Peer(AttachmentStatus.NotAvailable);
    }

    private void Return()
    {
        if (IsAttached)
            return;
        Note("back");
        _client.Refuses = false;
        _client.Peer(AttachmentStatus.Available);
        SendWaiting();
        for (int i = 0; !IsAttached; i++)
        {
            if (i == 200)
                throw Differs("not attached again");
            Advance(s_moment);
        }
    }

    private void Dispose()
    {
        Note("disposed");
        _disposed = true;
        foreach (ModelCall call in _calls.Where(c => c.Expected == CallOutcome.Open))
            End(call, CallOutcome.Disposed);
        _ = _scripted.Skype.DisposeAsync().AsTask();
    }

    // What the engine does when it may: all that waits, in the order of the calls.
    private void SendWaiting()
    {
        foreach (ModelCall call in Leaders().Where(c => !c.IsSent).OrderBy(c => c.Index).ToArray())
        {
            if (!IsAttached || !_client.CanSend || _disposed)
                return;
            call.IsSent = true;
            if (_client.Refuses)
                EndShared(call, CallOutcome.Undelivered);
            else
                _due.Enqueue(call);
        }
    }

    private void EndShared(ModelCall leader, CallOutcome outcome)
    {
        foreach (ModelCall call in _calls.Where(c => c.Leader == leader && c.Expected == CallOutcome.Open))
            End(call, outcome);
    }

    private static void End(ModelCall call, CallOutcome outcome) => call.Expected = outcome;

    // One for each command that somebody waits for: those who share it have the same.
    private IEnumerable<ModelCall> Leaders() => _calls.Where(c => c.Expected == CallOutcome.Open).Select(c => c.Leader).Distinct();

    private ModelCall? Pick(IEnumerable<ModelCall> calls)
    {
        ModelCall[] all = [.. calls];
        return all.Length == 0 ? null : all[_random.Next(all.Length)];
    }

    private bool Say(bool value, string what)
    {
        Note($"{what}: {value}");
        return value;
    }

    private void Note(string step) => _story.Add(step);
}
