namespace Skype4Net.Engine;

/// <summary>Something that a client has begun by itself, for an <see cref="IWorkTracker"/>. Dispose it when it has ended.</summary>
internal sealed class TrackedWork : IDisposable
{
    private static readonly AsyncLocal<TrackedWork?> s_current = new();
    private readonly IWorkTracker _tracker;
    private int _waits;

    /// <summary>Begins work.</summary>
    /// <param name="tracker">Who must know.</param>
    /// <param name="name">What it is, for messages.</param>
    /// <param name="mayWait">Whether it may wait for time, for others or for a reply; else it ends by itself.</param>
    public TrackedWork(IWorkTracker tracker, string name, bool mayWait = true)
    {
        _tracker = tracker;
        Name = name;
        MayWait = mayWait;
        tracker.OnBegun(this);
    }

    /// <summary>The work that the running code belongs to, through all its awaits.</summary>
    public static TrackedWork? Current
    {
        get => s_current.Value;
        set => s_current.Value = value;
    }

    /// <summary>The stream whose event is handled, or what the client does by itself.</summary>
    public string Name { get; }

    /// <summary>Whether it may wait for anything at all.</summary>
    public bool MayWait { get; }

    /// <summary>Whether it has a timer running or listens to events: it may wait for time or for others, and need not end by itself.</summary>
    public bool IsWaiting => Volatile.Read(ref _waits) > 0;

    public void BeginWait() => Interlocked.Increment(ref _waits);

    public void EndWait() => Interlocked.Decrement(ref _waits);

    public void Dispose() => _tracker.OnEnded(this);
}
