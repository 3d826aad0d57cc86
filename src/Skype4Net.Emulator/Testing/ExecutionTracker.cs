namespace Skype4Net.Emulator.Testing;

/// <summary>
/// Counts the threads that run code of a world: of the test that made it, of the bot, and whatever they started, through all awaits and
/// pool threads. It rides on the execution context, which .NET carries along and whose changes it tells.
/// </summary>
internal sealed class ExecutionTracker
{
    private static readonly AsyncLocal<ExecutionTracker?> s_current = new(OnChanged);

    [ThreadStatic]
    private static ExecutionTracker? t_counted;

    private int _running;
    private long _entries;

    /// <summary>The world that the running code belongs to; null for none.</summary>
    public static ExecutionTracker? Current => s_current.Value;

    /// <summary>How many threads run its code at the moment.</summary>
    public int Running => Volatile.Read(ref _running);

    /// <summary>How often a thread has begun to run its code.</summary>
    public long Entries => Interlocked.Read(ref _entries);

    /// <summary>
    /// What the caller does from now on belongs to it. The thread itself counts from its next piece of work on, because the caller may be code that
    /// blocks.
    /// </summary>
    public void Begin() => s_current.Value = this;

    /// <summary>
    /// What the calling method does from now on belongs to no world; to be called at the beginning of an asynchronous method, whose end undoes it.
    /// </summary>
    public static void Leave() => s_current.Value = null;

    private static void OnChanged(AsyncLocalValueChangedArgs<ExecutionTracker?> change)
    {
        if (t_counted is { } before)
        {
            Interlocked.Decrement(ref before._running);
            t_counted = null;
        }

        if (change is { ThreadContextChanged: true, CurrentValue: { } now })
        {
            Interlocked.Increment(ref now._entries);
            Interlocked.Increment(ref now._running);
            t_counted = now;
        }
    }
}
