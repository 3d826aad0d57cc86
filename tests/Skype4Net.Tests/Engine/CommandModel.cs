using System.Globalization;

namespace Skype4Net.Tests.Engine;

/// <summary>
/// One run of the engine beside a model of it, on virtual time and one thread: sends, reads, replies, late and doubled replies, errors,
/// nonsense, notifications, time, cancellation, a transport that takes nothing for a while, losses, returns and the end, all by one seed.
/// </summary>
/// <remarks>The model knows of each call what may end it, and after each step which calls have ended and how. A difference is thrown with the seed.</remarks>
internal sealed class CommandModel
{
    private const string Property = "FULLNAME";

    // Never at the same moment as anything else that takes time, which the model would have to put in order.
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30.013);
    private static readonly TimeSpan s_breath = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan s_moment = TimeSpan.FromSeconds(0.05);
    private readonly List<Call> _due = [];
    private readonly List<Call> _calls = [];
    private readonly List<string> _story = [];
    private readonly Random _random;
    private readonly ScriptedTransport _client = new();
    private readonly ScriptedSkype _scripted;
    private readonly bool _waits;
    private readonly int _seed;
    private bool _disposed;
    private int _names;
    private int _asked;

    private CommandModel(int seed, bool waits)
    {
        (_seed, _waits) = (seed, waits);
        _random = new Random(seed);
        WhileDetached meanwhile = waits ? WhileDetached.Wait : WhileDetached.FailFast;
        _scripted = ScriptedSkype.Create(o => o with { CommandTimeout = s_limit, WhileDetached = meanwhile }, _client);
    }

    private enum Outcome
    {
        Open,
        Result,
        Error,
        Nonsense,
        Timeout,
        Cancelled,
        Lost,
        NotAttached,
        Undelivered,
        Disposed,
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
            await model.CheckAsync();
        }

        model.Dispose();
        await model.CheckAsync();
        await model._scripted.DisposeAsync().AsTask().InTime();
        if (model._calls.Any(c => c.Expected == Outcome.Open) || model._scripted.Skype.Engine.Outstanding != 0)
            throw model.Differs("something is left behind");
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
        string command = $"COMMAND {_calls.Count}";
        Call call = NewCall(command);
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
        Call call = NewCall($"GET USER {user} {Property}");
        if (SharedBy(call.Command) is { } shared)
        {
            call.Leader = shared;
            Note($"{call.Command} shared");
            _calls.Add(call);
        }
        else
        {
            Begin(call);
        }

        call.Task = proxy.FullName.GetAsync(call.Token).AsTask();
    }

    // The command that a read joins: one that is open, and of which nothing has changed since it was sent.
    private Call? SharedBy(string command)
        => Leaders().FirstOrDefault(l => l.Command == command && !l.IsOvertaken && l.AskedUntil > _scripted.Clock.GetUtcNow());

    private Call NewCall(string command)
        => new(_calls.Count, command, _random.Next(3) == 0 ? new CancellationTokenSource() : null, _scripted.Clock.GetUtcNow() + s_limit);

    private void Begin(Call call)
    {
        Note($"{call.Command}{(call.Source is null ? "" : " cancellable")}");
        _calls.Add(call);
        call.Ask(++_asked, _scripted.Clock.GetUtcNow() + s_limit);
        if (!IsAttached && !_waits)
            End(call, Outcome.NotAttached);
        else
            SendWaiting();
    }

    private void Answer()
    {
        if (Pick(Leaders().Where(c => c.IsSent && !c.IsAnswered)) is not { } call)
            return;
        (string reply, Outcome outcome) = _random.Next(6) switch
        {
            0 => ("ERROR 7 no", Outcome.Error),
            1 => ("BAD FORMAT", call.IsRead ? Outcome.Nonsense : Outcome.Result),
            _ => (call.IsRead ? $"{call.Command[4..]} Name {++_names}" : call.Command, Outcome.Result),
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
        if (Pick(_calls.Where(c => c.Expected == Outcome.Open && c.Source is not null)) is not { } call)
            return;
        Note($"cancel {call.Command}");
        End(call, Outcome.Cancelled);
        SendWaiting();
        call.Source!.Cancel();
    }

    private void Notify()
    {
        string user = $"user{_random.Next(3)}";
        Note($"notify {user}");
        foreach (Call read in Leaders().Where(c => c.IsSent && c.Command == $"GET USER {user} {Property}"))
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
            next = _calls.Where(c => c.Expected == Outcome.Open).SelectMany(c => new[] { c.Deadline, c.Leader.AskedUntil }).Append(next).Min();
            await ExpireAsync(next);
            if (IsAttached)
                _client.Push("USER stranger LASTONLINETIMESTAMP 1");
        }

        SendWaiting();
    }

    // Each call ends after its own time. Those who share a command that ends before that ask again, together.
    private async Task ExpireAsync(DateTimeOffset at)
    {
        foreach (Call call in _calls.Where(c => c.Expected == Outcome.Open && c.Deadline <= at))
            End(call, Outcome.Timeout);
        Call[][] again = [.. _calls.Where(c => c.Expected == Outcome.Open && c.Leader.AskedUntil <= at).GroupBy(c => c.Leader).Select(g => g.ToArray())];
        SendWaiting();
        int sent = _client.Lines.Count;
        _scripted.Clock.Advance(at - _scripted.Clock.GetUtcNow());
        _asked++;
        foreach (Call[] readers in again)
        {
            Call? other = SharedBy(readers[0].Command);
            foreach (Call reader in readers)
                reader.Leader = other ?? readers[0];
            if (other is null)
                readers[0].Ask(_asked, at + s_limit);
            Note($"{readers[0].Command} again, for {readers.Length}");
        }

        if (again.Length == 0)
            return;
        SendWaiting();

        // They do so on the pool.
        using var limit = new CancellationTokenSource(Eventually.Limit);
        while (again.Any(g => g[0].Expected == Outcome.Open && ReadersOf(g[0]) < _calls.Count(c => c.Expected == Outcome.Open && c.Leader == g[0].Leader))
            || _scripted.Skype.Engine.Outstanding != Leaders().Count())
        {
            if (limit.IsCancellationRequested)
                throw Differs($"{_scripted.Skype.Engine.Outstanding} commands outstanding instead of {Leaders().Count()}, or not all who ask again: " + string.Join(", ", again.Select(g => $"{ReadersOf(g[0])} of {g.Length}")));
            await Task.Yield();
        }
    }

    private int ReadersOf(Call call) => _scripted.Skype.User(call.Command.Split(' ')[2]).Entry.FindOrAdd(Skype4Net.Protocol.UserProperties.FullName).Readers;

    private void TimeoutClass()
    {
        bool takes = Send(!_client.CanSend, "the transport takes commands");
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
        foreach (Call call in _calls.Where(c => c.Expected == Outcome.Open && (c.Leader.IsSent || !_waits)))
            End(call, Outcome.Lost);
        _client.Peer(AttachmentStatus.NotAvailable);
    }

    private async Task ReturnAsync()
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
            await AdvanceAsync(s_moment);
        }
    }

    private void Dispose()
    {
        Note("disposed");
        _disposed = true;
        foreach (Call call in _calls.Where(c => c.Expected == Outcome.Open))
            End(call, Outcome.Disposed);
        _ = _scripted.Skype.DisposeAsync().AsTask();
    }

    // What the engine does when it may: all that waits, in the order of the calls.
    private void SendWaiting()
    {
        foreach (Call call in Leaders().Where(c => !c.IsSent).OrderBy(c => c.Asked).ToArray())
        {
            if (!IsAttached || !_client.CanSend || _disposed)
                return;
            call.IsSent = true;
            if (_client.Refuses)
                EndShared(call, Outcome.Undelivered);
            else
                _due.Add(call);
        }
    }

    private void EndShared(Call leader, Outcome outcome)
    {
        foreach (Call call in _calls.Where(c => c.Leader == leader && c.Expected == Outcome.Open))
            End(call, outcome);
    }

    private static void End(Call call, Outcome outcome) => call.Expected = outcome;

    // One for each command that somebody waits for: those who share it have the same.
    private IEnumerable<Call> Leaders() => _calls.Where(c => c.Expected == Outcome.Open).Select(c => c.Leader).Distinct();

    private async Task CheckAsync()
    {
        foreach (string[] line in _client.Lines.Select(l => l.Split(' ', 2)).Where(l => l[1].StartsWith("COMMAND ") || l[1].StartsWith("GET USER ")))
        {
            // Those that ask again at the same moment do so in any order.
            Call? next = _due.FirstOrDefault();
            if (_due.Find(c => c.Asked == next!.Asked && c.Command == line[1]) is not { } due)
                throw Differs($"sent {line[1]} instead of {next?.Command ?? "nothing"}");
            _due.Remove(due);
            due.Number = line[0];
        }

        _client.Lines.Clear();
        if (_due.Count > 0)
            throw Differs($"{_due[0].Command} was not sent");
        foreach (Call call in _calls.Where(c => !c.IsChecked))
        {
            if (call.Expected == Outcome.Open && call.Task.IsCompleted)
                throw Differs($"{call.Command} ended by itself: {await OutcomeAsync(call)}");
            if (call.Expected == Outcome.Open)
                continue;
            Outcome outcome = await OutcomeAsync(call);
            if (outcome != call.Expected)
                throw Differs($"{call.Command} ended by {outcome} instead of {call.Expected}");
            call.IsChecked = true;
        }

        int open = Leaders().Count();
        if (_scripted.Skype.Engine.Outstanding != open)
            throw Differs($"{_scripted.Skype.Engine.Outstanding} commands outstanding instead of {open}");
    }

    private async Task<Outcome> OutcomeAsync(Call call)
    {
        // What follows a cancellation runs on the pool.
        if (await Task.WhenAny(call.Task, Task.Delay(Eventually.Limit)) != call.Task)
            throw Differs($"{call.Command} did not end");
        try
        {
            await call.Task;
            return Outcome.Result;
        }
        catch (Exception exception)
        {
            return exception switch
            {
                SkypeCommandException => Outcome.Error,
                SkypeProtocolException => Outcome.Nonsense,
                SkypeTimeoutException => Outcome.Timeout,
                OperationCanceledException => Outcome.Cancelled,
                ObjectDisposedException => Outcome.Disposed,
                SkypeTransportException e when e.Message.Contains("was lost") => Outcome.Lost,
                SkypeTransportException e when e.Message.Contains("not attached") => Outcome.NotAttached,
                SkypeTransportException => Outcome.Undelivered,
                _ => throw new InvalidOperationException("A call ended in an unheard-of way.", exception),
            };
        }
    }

    private Call? Pick(IEnumerable<Call> calls)
    {
        Call[] all = [.. calls];
        return all.Length == 0 ? null : all[_random.Next(all.Length)];
    }

    private bool Send(bool value, string what)
    {
        Note($"{what}: {value}");
        return value;
    }

    private void Note(string step) => _story.Add(step);

    private InvalidOperationException Differs(string how)
        => new(string.Create(CultureInfo.InvariantCulture, $"Seed {_seed}, waits {_waits}: {how}. The steps:\n{string.Join('\n', _story)}"));

    private sealed class Call
    {
        public Call(int index, string command, CancellationTokenSource? source, DateTimeOffset deadline)
        {
            (Index, Command, Source, Deadline) = (index, command, source, deadline);
            Leader = this;
        }

        public int Index { get; }

        public string Command { get; }

        public CancellationTokenSource? Source { get; }

        public CancellationToken Token => Source?.Token ?? CancellationToken.None;

        public DateTimeOffset Deadline { get; }

        /// <summary>When its command was asked, in the order of all; of a leader.</summary>
        public int Asked { get; private set; }

        /// <summary>When its command ends unanswered; of a leader.</summary>
        public DateTimeOffset AskedUntil { get; private set; }

        /// <summary>The call whose command this one shares; itself when it has its own.</summary>
        public Call Leader { get; set; }

        public Task Task { get; set; } = Task.CompletedTask;

        public string Number { get; set; } = "";

        public Outcome Expected { get; set; }

        public bool IsRead => Command.StartsWith("GET ", StringComparison.Ordinal);

        public bool IsSent { get; set; }

        public bool IsAnswered { get; set; }

        /// <summary>Whether what it reads has changed since it was sent: nobody joins it any more.</summary>
        public bool IsOvertaken { get; set; }

        public bool IsChecked { get; set; }

        /// <summary>It has a new command.</summary>
        public void Ask(int order, DateTimeOffset until)
        {
            (Asked, AskedUntil, Number) = (order, until, "");
            IsSent = IsAnswered = IsOvertaken = false;
        }
    }
}
