namespace Skype4Net.Transports;

/// <summary>Wakes a thread that waits for work. However often it was set before the wait, one wait ends by it.</summary>
/// <param name="work">
/// The work, when a thread that has held the signal back may do it as well as the one that waits: it never blocks. Null when only the other may.
/// </param>
internal sealed class WorkSignal(Action? work = null)
{
    // Those that were set by this thread while it held them back; null while it does not.
    [ThreadStatic]
    private static List<WorkSignal>? t_held;

    private readonly object _gate = new();
    private bool _isSet;

    /// <summary>Whether a wait would end at once.</summary>
    public bool IsSet
    {
        get
        {
            lock (_gate)
                return _isSet;
        }
    }

    /// <summary>
    /// Until the end of the scope, what this thread sets is held back: of many lines that were read at once each thread is woken once. For who hands
    /// over what has arrived and waits for nobody meanwhile.
    /// </summary>
    public static Scope HoldBack() => new(t_held ??= []);

    /// <summary>There is work. Any thread; never blocks.</summary>
    public void Set()
    {
        if (t_held is not { } held)
            Wake();
        else if (!held.Contains(this))
            held.Add(this);
    }

    /// <summary>Waits for work, asleep: a thread that looks again and again takes the time of those that bring it.</summary>
    public void Wait()
    {
        lock (_gate)
        {
            while (!_isSet)
                Monitor.Wait(_gate);
            _isSet = false;
        }
    }

    private void Wake()
    {
        lock (_gate)
        {
            if (_isSet)
                return;
            _isSet = true;
            Monitor.Pulse(_gate);
        }
    }

    private void End()
    {
        if (work is null)
            Wake();
        else
            work();
    }

    /// <summary>Wakes at its end those that were held back, or does their work.</summary>
    public readonly ref struct Scope(List<WorkSignal> held)
    {
        /// <summary>Wakes them.</summary>
        public void Dispose()
        {
            t_held = null;
            foreach (WorkSignal signal in held)
                signal.End();
        }
    }
}
