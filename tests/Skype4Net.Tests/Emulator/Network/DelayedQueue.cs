namespace Skype4Net.Tests.Emulator.Network;

/// <summary>A queue whose items come out after a time, in order; without a time, at once and on the same stack.</summary>
internal sealed class DelayedQueue<T>(TimeProvider time, TimeSpan delay, Action<T> deliver)
{
    private readonly Lock _gate = new();
    private readonly LinkedList<(T Item, ITimer? Timer)> _items = new();

    public void Enqueue(T item)
    {
        if (delay <= TimeSpan.Zero)
        {
            deliver(item);
            return;
        }

        lock (_gate)
        {
            ITimer timer = time.CreateTimer(_ => DeliverNext(), null, delay, Timeout.InfiniteTimeSpan);
            _items.AddLast((item, timer));
        }
    }

    /// <summary>Takes everything out that has not come out yet.</summary>
    public IReadOnlyList<T> DequeueAll()
    {
        lock (_gate)
        {
            foreach ((_, ITimer? timer) in _items)
                timer?.Dispose();
            T[] all = [.. _items.Select(i => i.Item)];
            _items.Clear();
            return all;
        }
    }

    private void DeliverNext()
    {
        T item;
        lock (_gate)
        {
            if (_items.First is not { } first)
                return;
            (item, ITimer? timer) = first.Value;
            timer?.Dispose();
            _items.RemoveFirst();
        }

        deliver(item);
    }
}
