namespace Skype4Net.Engine;

/// <summary>
/// The handling of one event by all its handlers, for who must know when it begins and when it has ended everywhere. A handler with a
/// queue of its own holds it until its task has ended.
/// </summary>
internal abstract class Handling
{
    [ThreadStatic]
    private static Handling? t_current;

    private int _holders = 1;
    private int _begun;
    private bool _wasLeft;
    private bool _isTaken;

    /// <summary>The handling that the handlers called on this thread belong to.</summary>
    public static Handling? Current => t_current;

    /// <summary>Calls the handlers of an event as its handling.</summary>
    public static void Run<T>(Handling? handling, T state, Action<T> call)
    {
        Handling? before = t_current;
        t_current = handling;
        try
        {
            call(state);
        }
        finally
        {
            t_current = before;
            handling?.EndRun();
        }
    }

    /// <summary>Somebody will handle it later. To be called by <see cref="Release"/> for each call of this.</summary>
    public void Hold()
    {
        Volatile.Write(ref _isTaken, true);
        Interlocked.Increment(ref _holders);
    }

    /// <summary>A handler is about to be called.</summary>
    public void Begin()
    {
        Volatile.Write(ref _isTaken, true);
        if (Interlocked.Exchange(ref _begun, 1) == 0)
            OnBegun();
    }

    /// <summary>A handler has ended with it.</summary>
    /// <param name="isHandled">False if it was told to stop, or was never called.</param>
    public void Release(bool isHandled)
    {
        if (!isHandled)
            Volatile.Write(ref _wasLeft, true);
        if (Interlocked.Decrement(ref _holders) == 0 && !Volatile.Read(ref _wasLeft))
            OnEnded();
    }

    // Where the last observer went while the event was on its way, nobody was there to handle it.
    private void EndRun() => Release(isHandled: Volatile.Read(ref _isTaken));

    /// <summary>The first handler is about to be called, on its thread.</summary>
    protected abstract void OnBegun();

    /// <summary>All handlers have ended with it, on the thread of the last.</summary>
    protected abstract void OnEnded();
}
