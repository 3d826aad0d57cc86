namespace Skype4Net.Chaos;

/// <summary>
/// Makes a run deterministic: the thread pool gets one thread, the run and everything it starts live on it, and time is virtual. So
/// the order of all work is that of its queues, and nothing is left to do exactly when the run is alone.
/// </summary>
internal static class OneThread
{
    /// <summary>Sets the pool of this process up; there is no way back.</summary>
    public static void Begin()
    {
        if (!ThreadPool.SetMinThreads(1, 1) || !ThreadPool.SetMaxThreads(1, 1))
            throw new InvalidOperationException("The thread pool cannot be limited to one thread.");
    }

    /// <summary>Runs something on the one thread, and waits for it on the caller's.</summary>
    /// <exception cref="TimeoutException">It does not end: something blocks the thread.</exception>
    public static T Run<T>(Func<Task<T>> work, TimeSpan limit)
    {
        Task<T> task = Task.Run(work);
        return ((IAsyncResult)task).AsyncWaitHandle.WaitOne(limit) ? task.GetAwaiter().GetResult()
            : throw new TimeoutException($"The run has not ended within {limit.TotalSeconds:0} s.");
    }

    /// <summary>Ends when there is nothing left to do unless time moves.</summary>
    public static async Task SettleAsync()
    {
        do
            await Task.Yield();
        while (ThreadPool.PendingWorkItemCount > 0);
    }
}
