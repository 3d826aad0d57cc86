using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Skype4Net.Transports.MacOS;

/// <summary>Work that waits for the one thread of a notification centre: so many notifications at most. Any thread.</summary>
internal sealed class CentreQueue
{
    /// <summary>So many notifications wait only for a centre that takes nothing any more.</summary>
    public const int MaxWaiting = 10_000;

    private readonly ConcurrentQueue<(Action Work, long Bytes)> _work = new();
    private int _waiting;
    private long _bytes;

    /// <summary>How many pieces of work wait.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    /// <summary>How large the notifications are that wait, in bytes of their texts.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>Whether another notification can wait.</summary>
    public bool HasRoom => Waiting < MaxWaiting;

    /// <summary>Queues the posting of a notification.</summary>
    /// <exception cref="SkypeTransportException"><see cref="MaxWaiting"/> wait already.</exception>
    public void AddPost(CentreNotification notification, Action<CentreNotification> post)
    {
        if (!HasRoom)
            throw new SkypeTransportException($"The notification centre of macOS takes nothing any more: {MaxWaiting} notifications wait for it.");
        Add(() => post(notification), SizeOf(notification));
    }

    /// <summary>Queues other work, which there is little of: an observer comes or goes.</summary>
    public void Add(Action work) => Add(work, 0);

    /// <summary>The next piece of work.</summary>
    public bool TryTake([NotNullWhen(true)] out Action? work)
    {
        bool isThere = _work.TryDequeue(out (Action Work, long Bytes) next);
        work = next.Work;
        if (!isThere)
            return false;
        Interlocked.Decrement(ref _waiting);
        Interlocked.Add(ref _bytes, -next.Bytes);
        return true;
    }

    private void Add(Action work, long bytes)
    {
        Interlocked.Increment(ref _waiting);
        Interlocked.Add(ref _bytes, bytes);
        _work.Enqueue((work, bytes));
    }

    private static long SizeOf(CentreNotification notification)
        => sizeof(char) * (notification.Name.Length + (notification.Object?.Length ?? 0L) + notification.Values
            .Sum(v => v.Key.Length + ((v.Value as string)?.Length ?? 0L)));
}
