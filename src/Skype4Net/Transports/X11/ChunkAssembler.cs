namespace Skype4Net.Transports.X11;

/// <summary>Puts the chunks of messages together again, for each sender by itself. What does not fit is left out, never thrown.</summary>
/// <param name="maxBytes">The longest message.</param>
/// <param name="maxSenders">How many may be in the middle of one.</param>
/// <param name="maxMemory">How much memory all half messages may take together; beyond it the largest one is given up.</param>
internal sealed class ChunkAssembler(int maxBytes, int maxSenders, long maxMemory)
{
    public const int ChunkBytes = 20;
    private readonly Dictionary<uint, List<byte>> _open = [];
    private readonly List<uint> _order = [];

    /// <summary>
    /// Messages that were given up: a chunk without a beginning, a beginning in the middle, too long, too many senders, too much memory.
    /// </summary>
    public long Dropped { get; private set; }

    /// <summary>The memory that half messages take, in bytes.</summary>
    public long Memory { get; private set; }

    /// <summary>Takes a chunk; the whole message when it is the last one.</summary>
    public byte[]? Add(uint sender, bool begins, ReadOnlySpan<byte> chunk)
    {
        int end = chunk.IndexOf((byte)0);
        ReadOnlySpan<byte> text = end < 0 ? chunk : chunk[..end];
        if (begins)
            Begin(sender);
        if (!_open.TryGetValue(sender, out List<byte>? buffer))
        {
            Dropped++;
            return null;
        }

        if (buffer.Count + text.Length > maxBytes)
        {
            Drop(sender);
            return null;
        }

        Add(buffer, text);
        if (end >= 0)
        {
            Remove(sender);
            return [.. buffer];
        }

        while (Memory > maxMemory)
            Drop(_open.MaxBy(half => half.Value.Capacity).Key);
        return null;
    }

    /// <summary>A sender is gone, and what it had begun.</summary>
    public void Remove(uint sender)
    {
        if (!_open.Remove(sender, out List<byte>? buffer))
            return;
        Memory -= buffer.Capacity;
        _order.Remove(sender);
    }

    private void Add(List<byte> buffer, ReadOnlySpan<byte> text)
    {
        int before = buffer.Capacity;
        buffer.AddRange(text);
        Memory += buffer.Capacity - before;
    }

    private void Begin(uint sender)
    {
        if (_open.ContainsKey(sender))
            Drop(sender);
        if (_open.Count >= maxSenders)
            Drop(_order[0]);
        _open.Add(sender, []);
        _order.Add(sender);
    }

    private void Drop(uint sender)
    {
        Dropped++;
        Remove(sender);
    }
}
