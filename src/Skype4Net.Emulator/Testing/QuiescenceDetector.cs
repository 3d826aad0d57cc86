using Skype4Net.Engine;

namespace Skype4Net.Emulator.Testing;

/// <summary>
/// Knows when nothing more will happen in a world unless time moves or somebody does something: no client is at work, no event waits for a
/// handler, every handler has ended or waits for time, for an event or for a reply that is delayed, and no code of the test or the bot runs.
/// </summary>
internal sealed class QuiescenceDetector(SkypeNetwork network, ActivityTracker work, ExecutionTracker flow, BotWorldOptions options,
    LostReplies lost)
{
    // A continuation is invisible for a few instructions between the pool's queue and its first line; so one look is not enough.
    private const int Looks = 3;

    // Most work ends in microseconds; what takes longer is not to be hurried by a loop that needs a processor itself.
    private const int Yields = 20;

    private ExecutionTracker Flow => flow;

    private BotWorldOptions Options => options;

    /// <summary>Waits for rest, in real time.</summary>
    /// <returns>Null when it is there; else what the world is still busy with at the end of the real time limit.</returns>
    public async Task<string?> WaitAsync(CancellationToken cancellationToken)
    {
        var wait = new Wait(this);
        await QuiescenceWatch.WatchAsync(wait.Look, cancellationToken).ConfigureAwait(false);
        return wait.Busy;
    }

    private string? BusyWith(TimeSpan quietFor)
    {
        if (network.Clients.FirstOrDefault(c => !c.Executor.IsIdle) is { } client)
            return $"the emulated client of {client.Handle} is at work";
        SkypeEngine[] bots = work.Clients;
        if (bots.Any(b => !b.Dispatcher.IsIdle))
            return "a Subscribe handler of the bot has not returned, or events wait for it";
        if (flow.Running > 0)
            return "code of the test or the bot runs or blocks on another thread";
        return BusyHandler(bots, quietFor) ?? (ThreadPool.PendingWorkItemCount > 0 ? "the thread pool has more work than threads" : null);
    }

    private string? BusyHandler(SkypeEngine[] bots, TimeSpan quietFor)
    {
        // What waits for a reply that never comes goes on when its time limit is over.
        if (lost.AreAwaited)
            return null;
        if (work.Items.FirstOrDefault(i => !i.MayWait) is { } running)
            return $"{running.Name} is at work";
        TrackedWork[] unexplained = [.. work.Items.Where(i => !i.IsWaiting)];

        // A reply that has not come yet comes with time, too: a fault delays it.
        if (unexplained.Length <= bots.Sum(b => b.Outstanding) || quietFor > options.UnseenWaitsAfter)
            return null;
        return $"a handler of {unexplained[0].Name} has not ended, and waits for nothing that the world can see. "
            + "If it waits for time, give it the clock of the world; "
            + "if for work outside, let the test replace that, or raise BotWorldOptions.RealTimeLimit; "
            + "if for another handler, set BotWorldOptions.UnseenWaitsAfter";
    }

    private sealed class Wait(QuiescenceDetector world)
    {
        private readonly long _start = TimeProvider.System.GetTimestamp();
        private long _quietSince = TimeProvider.System.GetTimestamp();
        private long _seen = -1;
        private int _looks;
        private int _turns;

        /// <summary>What the world was busy with when it was looked at last; null for nothing.</summary>
        public string? Busy { get; private set; }

        public QuiescenceWatch.Next Look()
        {
            long entries = world.Flow.Entries;
            if (entries != _seen)
            {
                _quietSince = TimeProvider.System.GetTimestamp();
                _looks = 0;
            }

            _seen = entries;
            Busy = world.BusyWith(TimeProvider.System.GetElapsedTime(_quietSince));
            _looks = Busy is null ? _looks + 1 : 0;
            if (_looks == Looks || (Busy is not null && TimeProvider.System.GetElapsedTime(_start) > world.Options.RealTimeLimit))
                return QuiescenceWatch.Next.End;
            return _looks == 1 || (_looks == 0 && _turns++ < Yields) ? QuiescenceWatch.Next.LookAtOnce : QuiescenceWatch.Next.LookLater;
        }
    }
}
