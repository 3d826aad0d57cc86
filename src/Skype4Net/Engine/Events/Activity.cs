namespace Skype4Net.Engine;

/// <summary>One piece of <see cref="ActivityTracker"/>. Dispose it when it has ended.</summary>
internal sealed class Activity(ActivityTracker owner, string name) : IDisposable
{
    private static readonly AsyncLocal<Activity?> s_current = new();
    private int _waits;

    /// <summary>The work that the running code belongs to, through all its awaits.</summary>
    public static Activity? Current
    {
        get => s_current.Value;
        set => s_current.Value = value;
    }

    /// <summary>The stream whose event is handled, or what the client does by itself.</summary>
    public string Name => name;

    /// <summary>Whether it may wait for anything at all.</summary>
    public bool MayWait { get; init; } = true;

    /// <summary>Whether it has a timer running or listens to events: it may wait for time or for others, and need not end by itself.</summary>
    public bool IsWaiting => Volatile.Read(ref _waits) > 0;

    public void BeginWait() => Interlocked.Increment(ref _waits);

    public void EndWait() => Interlocked.Decrement(ref _waits);

    public void Dispose() => owner.End(this);
}
