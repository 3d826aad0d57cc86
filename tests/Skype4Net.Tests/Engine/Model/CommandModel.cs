namespace Skype4Net.Tests.Engine;

/// <summary>
/// One run of the engine beside a model of it, on virtual time and one thread: sends, reads, replies, late and doubled replies, errors,
/// nonsense, notifications, time, cancellation, a transport that takes nothing for a while, losses, returns and the end, all by one seed.
/// </summary>
/// <remarks>The model knows of each call what may end it, and after each step which calls have ended and how. A difference is thrown with the
/// seed.</remarks>
internal sealed class CommandModel
{
    private const string Property = "FULLNAME";

    // Never at the same moment as anything else that takes time, which the model would have to put in order.
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30.013);
    private static readonly TimeSpan s_breath = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan s_moment = TimeSpan.FromSeconds(0.05);
    private readonly Random _random;
    private readonly ScriptedTransport _client = new();
    private readonly ScriptedSkype _scripted;
    private readonly ModelCalls _calls;
    private readonly StepLog _log;
    private readonly ModelCheck _check;
    private int _names;

    private CommandModel(int seed, bool waits)
    {
        _random = new Random(seed);
        _calls = new ModelCalls(_client, () => IsAttached, waits);
        WhileDetached meanwhile = waits ? WhileDetached.Wait : WhileDetached.FailFast;
        _log = new StepLog(seed, waits);
        _scripted = ScriptedSkype.Create(o => o with { CommandTimeout = s_limit, WhileDetached = meanwhile }, _client);
        _check = new ModelCheck(_scripted, _client, _calls, _log);
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
            await model.StepAsync();
            await model._check.RunAsync();
        }

        model.Dispose();
        await model._check.RunAsync();
        await model._scripted.DisposeAsync().AsTask().InTime();
        if (model._calls.Open.Any() || model._scripted.Skype.Engine.Outstanding != 0)
            throw model._log.Differs("something is left behind");
    }

    private async Task StepAsync()
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
                await AdvanceAsync(TimeSpan.FromSeconds(_random.Next(1, 20)));
                break;
            case < 90:
                TimeoutClass();
                break;
            case < 92:
                _client.Refuses = Send(!_client.Refuses, "the transport refuses");
                break;
            case < 96:
                Lose();
                break;
            default:
                await ReturnAsync();
                break;
        }
    }

    private void Send()
    {
        string command = $"COMMAND {_calls.All.Count}";
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
        if (_calls.SharedBy(call.Command, _scripted.Clock.GetUtcNow()) is { } shared)
        {
            Note($"{call.Command} shared");
            _calls.Join(call, shared);
        }
        else
        {
            Begin(call);
        }

        call.Task = proxy.FullName.GetAsync(call.Token).AsTask();
    }

    private ModelCall NewCall(string command)
        => new(command, _random.Next(3) == 0 ? new CancellationTokenSource() : null, _scripted.Clock.GetUtcNow() + s_limit);

    private void Begin(ModelCall call)
    {
        Note($"{call.Command}{(call.Source is null ? "" : " cancellable")}");
        _calls.Begin(call);
    }

    private void Answer()
    {
        if (Pick(_calls.Leaders.Where(c => c.IsSent && !c.IsAnswered)) is not { } call)
            return;
        (string reply, CallOutcome outcome) = _random.Next(6) switch
        {
            0 => ("ERROR 7 no", CallOutcome.Error),
            1 => ("BAD FORMAT", call.IsRead ? CallOutcome.Nonsense : CallOutcome.Result),
            _ => (call.IsRead ? $"{call.Command[4..]} Name {++_names}" : call.Command, CallOutcome.Result),
        };
        Note($"reply to {call.Command}: {reply}");
        call.IsAnswered = true;
        _calls.EndShared(call, outcome);
        _calls.SendWaiting();
        _client.Push($"{call.Number} {reply}");
    }

    // Late, or a second time: ends nothing, and is no news.
    private void AnswerAgain()
    {
        if (Pick(_calls.All.Where(c => c.Leader == c && c.Number.Length > 0).Except(_calls.Leaders)) is not { } call)
            return;
        Note($"again to {call.Command}");
        _client.Push($"{call.Number} {(call.IsRead ? call.Command[4..] + " Late" : "late")}");
        call.IsAnswered = true;
    }

    private void Cancel()
    {
        if (Pick(_calls.Open.Where(c => c.Source is not null)) is not { } call)
            return;
        Note($"cancel {call.Command}");
        call.Expected = CallOutcome.Cancelled;
        _calls.SendWaiting();
        call.Source!.Cancel();
    }

    private void Notify()
    {
        string user = $"user{_random.Next(3)}";
        Note($"notify {user}");
        foreach (ModelCall read in _calls.Leaders.Where(c => c.IsSent && c.Command == $"GET USER {user} {Property}"))
            read.IsOvertaken = true;
        _client.Push($"USER {user} {Property} Told {++_names}");
    }

    private async Task AdvanceAsync(TimeSpan time)
    {
        Note($"{time.TotalSeconds} s");
        DateTimeOffset end = _scripted.Clock.GetUtcNow() + time;
        while (_scripted.Clock.GetUtcNow() is var now && now < end)
        {
            // The client says something now and then: what becomes of one that hangs is told elsewhere.
            DateTimeOffset next = now + s_breath < end ? now + s_breath : end;
            next = _calls.Open.SelectMany(c => new[] { c.Deadline, c.Leader.AskedUntil }).Append(next).Min();
            await ExpireAsync(next);
            if (IsAttached)
                _client.Push("USER stranger LASTONLINETIMESTAMP 1");
        }

        _calls.SendWaiting();
    }

    // Each call ends after its own time. Those who share a command that ends before that ask again, together.
    private async Task ExpireAsync(DateTimeOffset at)
    {
        _calls.Expire(at);
        ModelCall[][] again = _calls.OutlivingCommands(at);
        _calls.SendWaiting();
        _scripted.Clock.Advance(at - _scripted.Clock.GetUtcNow());
        _calls.AskAgain(again, at, s_limit);
        foreach (ModelCall[] readers in again)
            Note($"{readers[0].Command} again, for {readers.Length}");

        // They do so on the pool, and time does not go on before all have.
        using var limit = new CancellationTokenSource(Eventually.Limit);
        while (again.Any(g => !HaveAskedAgain(g)) || (again.Length > 0 && _scripted.Skype.Engine.Outstanding != _calls.Leaders.Count()))
        {
            if (limit.IsCancellationRequested)
                throw _log.Differs(
                    $"{_scripted.Skype.Engine.Outstanding} commands outstanding instead of {_calls.Leaders.Count()}, or not all who ask again");
            await Task.Yield();
        }
    }

    // They wait for the new command, or it has ended at once, as when the transport refuses it.
    private bool HaveAskedAgain(ModelCall[] readers)
        => readers[0].IsOpen
            ? ReadersOf(readers[0]) >= _calls.Open.Count(c => c.Leader == readers[0].Leader)
            : readers.All(r => r.Task.IsCompleted);

    private int ReadersOf(ModelCall call)
        => _scripted.Skype.User(call.Command.Split(' ')[2]).Entry.FindOrAdd(Skype4Net.Protocol.UserProperties.FullName).Readers;

    private void TimeoutClass()
    {
        bool takes = Send(!_client.CanSend, "the transport takes commands");
        _client.CanSend = takes;
        _calls.SendWaiting();
        if (takes)
            _client.HasRoom();
    }

    private void Lose()
    {
        if (!IsAttached)
            return;
        Note("lost");
        _calls.Lose();
        _client.Peer(AttachmentStatus.NotAvailable);
    }

    private async Task ReturnAsync()
    {
        if (IsAttached)
            return;
        Note("back");
        _client.Refuses = false;
        _client.Peer(AttachmentStatus.Available);
        _calls.SendWaiting();
        for (int i = 0; !IsAttached; i++)
        {
            if (i == 200)
                throw _log.Differs("not attached again");
            await AdvanceAsync(s_moment);
        }
    }

    private void Dispose()
    {
        Note("disposed");
        _calls.Close();
        _ = _scripted.Skype.DisposeAsync().AsTask();
    }

    private ModelCall? Pick(IEnumerable<ModelCall> calls)
    {
        ModelCall[] all = [.. calls];
        return all.Length == 0 ? null : all[_random.Next(all.Length)];
    }

    private bool Send(bool value, string what)
    {
        Note($"{what}: {value}");
        return value;
    }

    private void Note(string step) => _log.Note(step);
}
