using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Skype4Net.Engine;

/// <summary>Blocks the calling thread on a command. Only <see cref="BlockingTask"/>, for streams of bytes, blocks elsewhere.</summary>
/// <remarks>
/// The receive thread completes the task itself and wakes the waiter directly, so sixteen blocked pool threads all return at once; with an
/// <c>await</c> between reply and waiter, each would need a free pool thread first.
/// </remarks>
internal static class BlockingWait
{
    // What a client on this machine takes, with the processors busy.
    private static readonly TimeSpan s_soon = TimeSpan.FromMicroseconds(500);

    /// <summary>Waits at most so long; false when the time is over.</summary>
    [SuppressMessage("Usage", "VSTHRD002", Justification = "Blocking is what this helper is for.")]
    [SuppressMessage("ApiDesign", "RS0030", Justification = "Blocking is what this helper is for.")]
    public static bool Wait(Task task, TimeSpan limit)
    {
        try
        {
            return IsSoonOver(task) || task.Wait(limit);
        }
        catch (AggregateException)
        {
            return true;
        }
    }

    // A client on this machine answers sooner than a thread that sleeps is awake again. Between looks others may run.
    private static bool IsSoonOver(Task task)
    {
        var spin = new SpinWait();
        for (long begin = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begin) < s_soon && !task.IsCompleted;)
            spin.SpinOnce(sleep1Threshold: -1);
        return task.IsCompletedSuccessfully;
    }

    /// <summary>The same by any clock.</summary>
    public static bool Wait(Task task, TimeSpan limit, TimeProvider time)
    {
        if (time == TimeProvider.System)
            return Wait(task, limit);
        Wait(task.WaitAsync(limit, time), Timeout.InfiniteTimeSpan);
        return task.IsCompleted;
    }

    /// <summary>The result of a completed task, or its own exception.</summary>
    [SuppressMessage("Usage", "VSTHRD002", Justification = "The task is complete.")]
    public static T Result<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
