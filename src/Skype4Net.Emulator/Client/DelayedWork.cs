namespace Skype4Net.Emulator.Client;

/// <summary>What a client with the fault <see cref="ClientFaults.StoreDelay"/> does later. Only touched by the client's mailbox.</summary>
internal sealed class DelayedWork(TimeProvider time, SerialExecutor executor)
{
    private readonly List<Waiting> _waiting = [];

    /// <summary>Does something after a while; at once when there is none, and nothing waits that came before.</summary>
    public void Later(TimeSpan delay, Action work)
    {
        if (delay <= TimeSpan.Zero && _waiting.Count == 0)
        {
            work();
            return;
        }

        var waiting = new Waiting(work);
        _waiting.Add(waiting);
        waiting.Timer = time.CreateTimer(_ => executor.Post(() => DoUpTo(waiting)), null, delay > TimeSpan.Zero ? delay : TimeSpan.Zero,
            Timeout.InfiniteTimeSpan);
    }

    /// <summary>Does all that waits, now.</summary>
    public void Finish()
    {
        if (_waiting.Count > 0)
            DoUpTo(_waiting[^1]);
    }

    // In the order of coming, so that numbers grow in that order also when the delay was changed meanwhile.
    private void DoUpTo(Waiting last)
    {
        int count = _waiting.IndexOf(last) + 1;
        Waiting[] due = [.. _waiting.Take(count)];
        _waiting.RemoveRange(0, count);
        foreach (Waiting one in due)
        {
            one.Timer?.Dispose();
            one.Work();
        }
    }

    private sealed class Waiting(Action work)
    {
        public Action Work { get; } = work;

        public ITimer? Timer { get; set; }
    }
}
