namespace Skype4Net.Engine;

/// <summary>Counts events that were dropped, and knows when the last one was. Any thread.</summary>
internal sealed class DropCounter(TimeProvider time)
{
    private long _count;
    private long _last;

    public long Count => Interlocked.Read(ref _count);

    /// <summary>How long ago the last one was dropped; null when none was.</summary>
    public TimeSpan? SinceLast => Count == 0 ? null : time.GetElapsedTime(Volatile.Read(ref _last));

    public void Add()
    {
        Volatile.Write(ref _last, time.GetTimestamp());
        Interlocked.Increment(ref _count);
    }
}
