using System.Diagnostics.CodeAnalysis;

namespace Skype4Net.Emulator.Testing;

/// <summary>
/// Looks at the worlds that wait for rest, at all of a process in turn, on a thread of its own. On the pool each look would itself be work that the
/// other worlds see there: two that wait at the same time would keep each other from rest.
/// </summary>
internal static class QuiescenceWatch
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(1);
    private static readonly Lock s_gate = new();
    private static readonly AutoResetEvent s_added = new(false);
    private static readonly List<Watched> s_watched = [];
    private static Thread? s_thread;

    /// <summary>What is to be done after a look.</summary>
    public enum Next
    {
        /// <summary>To look again at once.</summary>
        LookAtOnce,

        /// <summary>To look again after a moment.</summary>
        LookLater,

        /// <summary>Nothing: it was the last look.</summary>
        End,
    }

    /// <summary>Looks until that is enough.</summary>
    /// <param name="look">Looks once, on the thread of the watch. What it throws ends the wait, and is thrown there.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task WatchAsync(Func<Next> look, CancellationToken cancellationToken)
    {
        var watched = new Watched(look);
        lock (s_gate)
        {
            s_watched.Add(watched);
            if (s_thread is null)
            {
                s_thread = new Thread(Run) { IsBackground = true, Name = "Skype4Net watch for rest" };

                // It belongs to no world.
                s_thread.UnsafeStart();
            }
        }

        s_added.Set();
        try
        {
            await watched.Ended.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            lock (s_gate)
                s_watched.Remove(watched);
        }
    }

    private static void Run()
    {
        while (true)
        {
            Watched[] all;
            lock (s_gate)
                all = [.. s_watched];
            bool isOneAtOnce = false;
            foreach (Watched one in all)
                isOneAtOnce |= one.Look() == Next.LookAtOnce;
            if (isOneAtOnce)
                Thread.Yield();
            else
                s_added.WaitOne(all.Length > 0 ? s_pause : Timeout.InfiniteTimeSpan);
        }
    }

    private sealed class Watched(Func<Next> look)
    {
        private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private long? _pauseSince;

        public Task Ended => _ended.Task;

        [SuppressMessage("Design", "CA1031", Justification = "It is thrown to whoever waits.")]
        public Next Look()
        {
            // It is in the list until whoever waits has taken it out; and another world may have ended the pause.
            if (Ended.IsCompleted || (_pauseSince is { } since && TimeProvider.System.GetElapsedTime(since) < s_pause))
                return Next.LookLater;
            try
            {
                Next next = look();
                _pauseSince = next == Next.LookLater ? TimeProvider.System.GetTimestamp() : null;
                if (next == Next.End)
                    _ended.SetResult();
                return next;
            }
            catch (Exception exception)
            {
                _ended.SetException(exception);
                return Next.End;
            }
        }
    }
}
