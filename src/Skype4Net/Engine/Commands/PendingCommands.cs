using Microsoft.Extensions.Logging;

namespace Skype4Net.Engine;

/// <summary>The table of commands that wait, for their turn or for their reply: any number at once, each with its own limit.</summary>
internal sealed class PendingCommands : IDisposable
{
    // Dead ones by deadline are left behind until they are many.
    private const int DeadBeforeTidying = 64;
    private static readonly TimeSpan s_leastWait = TimeSpan.FromMilliseconds(1);
    private readonly Lock _gate = new();
    private readonly Dictionary<long, PendingCommand> _commands = [];
    private readonly LateCommands _late = new();

    // By deadline. Those that are over stay in it until they are due, or too many.
    private readonly PriorityQueue<PendingCommand, long> _deadlines = new();
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly ITimer _sweep;
    private readonly PropertyCache _cache;
    private readonly CommandTurns _turns = new();
    private readonly Func<PendingCommand, Exception> _timedOut;
    private readonly bool _keepsWaiting;
    private long _last = -1;
    private long _nextSweep = long.MaxValue;
    private int _waiting;
    private bool _sending;

    public PendingCommands(EngineOptions options, PropertyCache cache, Func<PendingCommand, Exception> timedOut)
    {
        _time = options.TimeProvider;
        _log = options.Logger;
        _keepsWaiting = options.WaitWhileDetached;
        _cache = cache;
        _timedOut = timedOut;
        _sweep = _time.CreateTimer(static state => ((PendingCommands)state!).Sweep(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Called when a command ended without its reply, so that another may have its turn.</summary>
    public Action? OnEnded { get; set; }

    /// <summary>All of them.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _commands.Count;
        }
    }

    /// <summary>What waits for a reply, in the order in which it was sent.</summary>
    public string[] Unanswered
    {
        get
        {
            lock (_gate)
                return [.. _commands.Values.Where(c => c.Phase == CommandPhase.Sent).OrderBy(c => c.Number).Select(c => Errors.Shown(c.Text))];
        }
    }

    /// <summary>The longest limit of any command in the table; zero if there is none but those without.</summary>
    public TimeSpan LongestTimeout
    {
        get
        {
            lock (_gate)
                return _commands.Values.Select(c => c.Timeout).Append(TimeSpan.Zero).Max();
        }
    }

    /// <summary>Those that were not sent yet.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    /// <summary>Gives a command its number, starts its time and counts it as sent. Before it is sent, so that no reply can come too early.</summary>
    public void Register(PendingCommand command)
    {
        lock (_gate)
        {
            Add(command);
            command.MarkSent(_cache);
        }
    }

    /// <summary>Gives a command its number, starts its time and lets it wait for its turn.</summary>
    /// <param name="command">The command.</param>
    /// <param name="refusal">Why it cannot be taken, if so. Asked under the lock: whoever fails all commands afterwards sees this one.</param>
    /// <returns>Why it was not taken; null when it was.</returns>
    public Exception? Enqueue(PendingCommand command, Func<PendingCommand, Exception?> refusal)
    {
        lock (_gate)
        {
            if (refusal(command) is { } reason)
                return reason;
            Add(command);
            _turns.Enqueue(command);
            _waiting++;
            return null;
        }
    }

    /// <summary>Makes the caller the one who sends. False when somebody else is: they will see what waits now.</summary>
    public bool BeginSending()
    {
        lock (_gate)
        {
            return !_sending && _waiting > 0 && (_sending = true);
        }
    }

    /// <summary>The next command to send, in the order of the calls; null when none may go now.</summary>
    /// <param name="maySend">Whether one may go now, with so many unanswered.</param>
    public PendingCommand? NextTurn(Func<int, bool> maySend)
    {
        lock (_gate)
        {
            if (!HasTurn(maySend))
                return null;
            PendingCommand command = _turns.Dequeue();
            _waiting--;
            command.MarkSent(_cache);
            return command;
        }
    }

    /// <summary>The caller sends no more. False when another command may go by now: then they go on.</summary>
    /// <param name="maySend">As for <see cref="NextTurn"/>.</param>
    public bool EndSending(Func<int, bool> maySend)
    {
        lock (_gate)
        {
            if (HasTurn(maySend))
                return false;
            _sending = false;
            return true;
        }
    }

    /// <summary>Takes the command out; null when nobody waits for that number any more.</summary>
    public PendingCommand? Remove(long number)
    {
        lock (_gate)
            return RemoveEntry(number);
    }

    /// <summary>Takes out the command that a reply is for; null when nobody waits for that number any more, or not for this reply.</summary>
    public PendingCommand? RemoveFor(long number, ReadOnlySpan<byte> reply)
    {
        lock (_gate)
            return _commands.TryGetValue(number, out PendingCommand? command) && !command.IsMisdirected(reply) ? RemoveEntry(number) : null;
    }

    /// <summary>Whether the number was given to a command of ours at some time.</summary>
    public bool WasGiven(long number) => number >= 0 && number <= Volatile.Read(ref _last);

    /// <summary>Whether the number is that of an open command, other than the questions of the attachment.</summary>
    public bool IsOfCaller(long number)
    {
        lock (_gate)
            return _commands.TryGetValue(number, out PendingCommand? command) && command is not PendingCallback;
    }

    /// <summary>Takes out a command that ended without its reply; null when there is none, or nothing more to learn from its reply.</summary>
    public PendingCommand? RemoveLate(long number)
    {
        lock (_gate)
            return _late.Remove(number);
    }

    /// <summary>Nobody waits for the command any more. One that was not sent never will be.</summary>
    public void GiveUp(PendingCommand command)
    {
        if (RemoveUnanswered(command))
            OnEnded?.Invoke();
    }

    /// <summary>
    /// The attachment is lost: takes out what was sent, and what was not unless that waits for the next one, and fails each with an
    /// exception of its own.
    /// </summary>
    /// <returns>How many failed.</returns>
    public int FailAll(Func<PendingCommand, Exception> reason) => FailAll(reason, waitingToo: !_keepsWaiting);

    /// <summary>Nothing is sent any more: takes out and fails all there is.</summary>
    public void Close(Func<PendingCommand, Exception> reason) => FailAll(reason, waitingToo: true);

    /// <summary>Ends a wait whose time is over. False when the reply came first.</summary>
    public bool Expire(PendingCommand command)
    {
        Exception reason = _timedOut(command);
        if (!RemoveUnanswered(command))
            return false;
        Log.CommandTimedOut(_log, command.Number, command.Timeout.TotalSeconds, Errors.Shown(command.Text));
        command.Fail(reason);
        OnEnded?.Invoke();
        return true;
    }

    public void Dispose() => _sweep.Dispose();

    private bool RemoveUnanswered(PendingCommand command)
    {
        lock (_gate)
        {
            bool sent = command.Phase == CommandPhase.Sent;
            if (RemoveEntry(command.Number) is null)
                return false;
            if (sent)
                _late.Add(command);
            return true;
        }
    }

    private int FailAll(Func<PendingCommand, Exception> reason, bool waitingToo)
    {
        PendingCommand[] commands;
        lock (_gate)
        {
            commands = [.. _commands.Values.Where(c => waitingToo || c.Phase == CommandPhase.Sent).OrderBy(c => c.Number)];
            foreach (PendingCommand command in commands)
                RemoveEntry(command.Number);
            _late.Clear();
        }

        foreach (PendingCommand command in commands)
            command.Fail(reason(command));
        return commands.Length;
    }

    // Under the gate, as the following.
    private void Add(PendingCommand command)
    {
        command.Number = ++_last;
        _commands.Add(command.Number, command);
        if (command.Timeout == Timeout.InfiniteTimeSpan)
        {
            command.Deadline = long.MaxValue;
            return;
        }

        command.Deadline = _time.GetTimestamp() + (long)Math.Round(command.Timeout.TotalSeconds * _time.TimestampFrequency);
        _deadlines.Enqueue(command, command.Deadline);
        if (command.Deadline < _nextSweep)
        {
            _nextSweep = command.Deadline;
            _sweep.Change(command.Timeout, Timeout.InfiniteTimeSpan);
        }
    }

    private bool HasTurn(Func<int, bool> maySend) => _turns.HasNext && maySend(_commands.Count - _waiting);

    private PendingCommand? RemoveEntry(long number)
    {
        if (!_commands.Remove(number, out PendingCommand? command))
            return null;
        if (command.Phase == CommandPhase.Waiting)
            _waiting--;
        command.Phase = CommandPhase.Over;
        _turns.Tidy(_waiting);
        if (_deadlines.Count > DeadBeforeTidying && _deadlines.Count > 2 * _commands.Count)
        {
            _deadlines.Clear();
            _deadlines.EnqueueRange(_commands.Values.Where(c => c.Deadline < long.MaxValue).Select(c => (c, c.Deadline)));
        }

        return command;
    }

    private void Sweep()
    {
        List<PendingCommand>? due = null;
        lock (_gate)
        {
            (long now, long next) = (_time.GetTimestamp(), long.MaxValue);
            while (_deadlines.TryPeek(out PendingCommand? command, out long deadline))
            {
                if (command.Phase != CommandPhase.Over && deadline > now)
                {
                    next = deadline;
                    break;
                }

                _deadlines.Dequeue();
                if (command.Phase != CommandPhase.Over)
                    (due ??= []).Add(command);
            }

            _nextSweep = next;
            if (next < long.MaxValue)
            {
                TimeSpan wait = _time.GetElapsedTime(now, next);
                _sweep.Change(wait > s_leastWait ? wait : s_leastWait, Timeout.InfiniteTimeSpan);
            }
        }

        foreach (PendingCommand command in due ?? [])
            Expire(command);
    }
}
