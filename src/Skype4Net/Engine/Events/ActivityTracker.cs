namespace Skype4Net.Engine;

/// <summary>
/// What clients have begun and not ended: handlers that were given an event, recoveries, reads. Kept only where somebody asked for it by
/// <see cref="SkypeOptions.Work"/>, who must know when nothing more will happen by itself.
/// </summary>
internal sealed class ActivityTracker
{
    private readonly Lock _gate = new();
    private readonly HashSet<Activity> _items = [];
    private readonly List<SkypeEngine> _clients = [];

    /// <summary>A handler failed. Told on the thread that ran it.</summary>
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

    public Activity[] Items
    {
        get
        {
            lock (_gate)
                return [.. _items];
        }
    }

    /// <param name="name">What it is, for messages.</param>
    /// <param name="mayWait">Whether it may wait for time, for others or for a reply; else it ends by itself.</param>
    public Activity Begin(string name, bool mayWait = true)
    {
        var item = new Activity(this, name) { MayWait = mayWait };
        lock (_gate)
            _items.Add(item);
        return item;
    }

    public void Opened(SkypeEngine client)
    {
        lock (_gate)
            _clients.Add(client);
    }

    public void Closed(SkypeEngine client)
    {
        lock (_gate)
            _clients.Remove(client);
    }

    public void Failed(HandlerError error) => HandlerFailed?.Invoke(error);

    internal void End(Activity item)
    {
        lock (_gate)
            _items.Remove(item);
    }
}
