using Skype4Net.Engine;

namespace Skype4Net.Emulator.Testing;

/// <summary>Keeps what clients have begun and not ended: handlers that were given an event, recoveries, reads.</summary>
internal sealed class ActivityTracker : IWorkTracker
{
    private readonly Lock _gate = new();
    private readonly HashSet<TrackedWork> _items = [];
    private readonly List<SkypeEngine> _clients = [];

    /// <summary>Something was begun. Raised on the thread that begins it.</summary>
    public event Action<TrackedWork>? Begun;

    /// <summary>It has ended.</summary>
    public event Action<TrackedWork>? Ended;

    /// <summary>A handler failed. Raised on the thread that ran it.</summary>
    public event Action<HandlerError>? HandlerFailed;

    /// <summary>The clients that are not disposed.</summary>
    public SkypeEngine[] Clients
    {
        get
        {
            lock (_gate)
                return [.. _clients];
        }
    }

    public TrackedWork[] Items
    {
        get
        {
            lock (_gate)
                return [.. _items];
        }
    }

    public void OnBegun(TrackedWork work)
    {
        lock (_gate)
            _items.Add(work);
        Begun?.Invoke(work);
    }

    public void OnEnded(TrackedWork work)
    {
        lock (_gate)
            _items.Remove(work);
        Ended?.Invoke(work);
    }

    public void OnOpened(SkypeEngine client)
    {
        lock (_gate)
            _clients.Add(client);
    }

    public void OnClosed(SkypeEngine client)
    {
        lock (_gate)
            _clients.Remove(client);
    }

    public void OnFailed(HandlerError error) => HandlerFailed?.Invoke(error);
}
