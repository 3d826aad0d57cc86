namespace Skype4Net.Playground.Wire;

/// <summary>How many lines came within the last second. Only touched by the queue.</summary>
internal sealed class WireRate(TimeProvider time)
{
    private long _countedUpTo;
    private long _at = time.GetTimestamp();

    public long PerSecond { get; private set; }

    /// <summary>So many lines there are now. Returns whether the rate is another.</summary>
    public bool Update(long lines)
    {
        double seconds = time.GetElapsedTime(_at).TotalSeconds;
        if (seconds < 1)
            return false;
        long before = PerSecond;
        PerSecond = (long)Math.Round((lines - _countedUpTo) / seconds);
        (_countedUpTo, _at) = (lines, time.GetTimestamp());
        return PerSecond != before;
    }
}
