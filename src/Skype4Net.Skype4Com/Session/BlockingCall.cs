using System.Diagnostics.CodeAnalysis;

namespace SKYPE4COMLib;

/// <summary>The one place that blocks on the SDK's tasks: calls of COM return when they are done.</summary>
internal static class BlockingCall
{
    [SuppressMessage("Usage", "VSTHRD002",
        Justification = "Blocking is what a call of COM does; the SDK never needs the caller's thread or context.")]
    public static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

    /// <summary>Waits for the end of a task, whatever it is; false when the time is over first.</summary>
    /// <param name="task">What is waited for.</param>
    /// <param name="milliseconds">How long.</param>
    /// <param name="time">The clock.</param>
    /// <param name="begin">Since when, by that clock.</param>
    [SuppressMessage("Usage", "VSTHRD002", Justification = "As above.")]
    [SuppressMessage("ApiDesign", "RS0030", Justification = "As above; the thread that completes the task wakes the caller itself.")]
    public static bool Wait(Task task, int milliseconds, TimeProvider time, long begin)
    {
        try
        {
            if (time == TimeProvider.System)
                return task.Wait(milliseconds);
            TimeSpan left = TimeSpan.FromMilliseconds(milliseconds) - time.GetElapsedTime(begin);
            task.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, time).GetAwaiter().GetResult();
            return true;
        }
        catch (TimeoutException) when (!task.IsCompleted)
        {
            return false;
        }
        catch (Exception) when (task.IsCompleted)
        {
            return true;
        }
    }
}
