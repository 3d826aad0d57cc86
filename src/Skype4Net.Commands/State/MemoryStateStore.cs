namespace Skype4Net.Commands;

/// <summary>Keeps state in memory: the values that were used last, up to a number of them.</summary>
/// <param name="capacity">How many values at most. Default: 10 000.</param>
/// <param name="timeProvider">The clock by which values expire; null for the system's.</param>
public sealed class MemoryStateStore(int capacity = 10_000, TimeProvider? timeProvider = null) : ICommandStateStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Scope, string Key), LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _byUse = new();
    private readonly TimeProvider _time = timeProvider ?? TimeProvider.System;

    /// <inheritdoc/>
    public ValueTask<string?> GetAsync(string scope, string key, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            if (!_entries.TryGetValue((scope, key), out LinkedListNode<Entry>? node))
                return ValueTask.FromResult<string?>(null);
            _byUse.Remove(node);
            if (node.Value.Expires <= _time.GetUtcNow())
            {
                _entries.Remove((scope, key));
                return ValueTask.FromResult<string?>(null);
            }

            _byUse.AddLast(node);
            return ValueTask.FromResult<string?>(node.Value.Json);
        }
    }

    /// <inheritdoc/>
    public ValueTask SetAsync(string scope, string key, string? json, DateTimeOffset? expires, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            if (_entries.Remove((scope, key), out LinkedListNode<Entry>? old))
                _byUse.Remove(old);
            if (json is null)
                return ValueTask.CompletedTask;
            _entries.Add((scope, key), _byUse.AddLast(new Entry(scope, key, json, expires)));
            if (_entries.Count > capacity && _byUse.First is { } unused)
            {
                _byUse.Remove(unused);
                _entries.Remove((unused.Value.Scope, unused.Value.Key));
            }
        }

        return ValueTask.CompletedTask;
    }

    private sealed record Entry(string Scope, string Key, string Json, DateTimeOffset? Expires);
}
