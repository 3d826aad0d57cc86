using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Skype4Net.Engine;

/// <summary>The table of commands that wait for a reply: any number at once, each with its own limit.</summary>
internal sealed class PendingCommands : IDisposable
{
    private static readonly TimeSpan s_leastWait = TimeSpan.FromMilliseconds(1);
    private readonly Lock _gate = new();
    private readonly Dictionary<long, PendingCommand> _commands = [];
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly ITimer _sweep;
    private readonly Func<PendingCommand, Exception> _timedOut;
    private long _last = -1;
    private long _nextSweep = long.MaxValue;

    public PendingCommands(TimeProvider time, ILogger log, Func<PendingCommand, Exception> timedOut)
    {
        _time = time;
        _log = log;
        _timedOut = timedOut;
        _sweep = time.CreateTimer(static state => ((PendingCommands)state!).Sweep(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public int Count
    {
        get
        {
            lock (_gate)
                return _commands.Count;
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

    /// <summary>Gives the command its number and starts its time. Before it is sent, so that no reply can come too early.</summary>
    public void Register(PendingCommand command)
    {
        lock (_gate)
        {
            command.Number = ++_last;
            _commands.Add(command.Number, command);
            if (command.Timeout == Timeout.InfiniteTimeSpan)
            {
                command.Deadline = long.MaxValue;
                return;
            }

            command.Deadline = _time.GetTimestamp() + Ticks(command.Timeout);
            if (command.Deadline < _nextSweep)
            {
                _nextSweep = command.Deadline;
                _sweep.Change(command.Timeout, Timeout.InfiniteTimeSpan);
            }
        }
    }

    /// <summary>Takes the command out; null when nobody waits for that number any more.</summary>
    public PendingCommand? Take(long number)
    {
        lock (_gate)
            return _commands.Remove(number, out PendingCommand? command) ? command : null;
    }

    /// <summary>Takes all of them out and fails each with an exception of its own. Returns how many.</summary>
    public int FailAll(Func<PendingCommand, Exception> reason)
    {
        PendingCommand[] commands;
        lock (_gate)
        {
            commands = [.. _commands.Values];
            _commands.Clear();
        }

        foreach (PendingCommand command in commands)
            command.Fail(reason(command));
        return commands.Length;
    }

    /// <summary>Ends a wait whose time is over. False when the reply came first.</summary>
    public bool Expire(PendingCommand command)
    {
        if (Take(command.Number) is null)
            return false;
        Log.CommandTimedOut(_log, command.Number, command.Timeout.TotalSeconds, command.Text);
        command.Fail(_timedOut(command));
        return true;
    }

    public void Dispose() => _sweep.Dispose();

    private void Sweep()
    {
        List<PendingCommand>? due = null;
        lock (_gate)
        {
            long now = _time.GetTimestamp();
            long next = long.MaxValue;
            foreach (PendingCommand command in _commands.Values)
            {
                if (command.Deadline <= now)
                    (due ??= []).Add(command);
                else
                    next = Math.Min(next, command.Deadline);
            }

            _nextSweep = next;
            if (next < long.MaxValue)
            {
                TimeSpan wait = TimeSpan.FromSeconds((next - now) / (double)_time.TimestampFrequency);
                _sweep.Change(wait > s_leastWait ? wait : s_leastWait, Timeout.InfiniteTimeSpan);
            }
        }

        foreach (PendingCommand command in due ?? [])
            Expire(command);
    }

    private long Ticks(TimeSpan time) => (long)(time.TotalSeconds * _time.TimestampFrequency);
}
