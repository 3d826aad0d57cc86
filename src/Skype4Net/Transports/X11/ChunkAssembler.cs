namespace Skype4Net.Transports.X11;

/// <summary>Puts the chunks of messages together again, for each sender by itself. What does not fit is left out, never thrown.</summary>
internal sealed class ChunkAssembler(int mostBytes, int mostSenders)
{
    public const int ChunkBytes = 20;
    private readonly Dictionary<uint, List<byte>> _open = [];
    private readonly List<uint> _order = [];

    /// <summary>Messages that were given up: a chunk without a beginning, a beginning in the middle, too long, too many senders.</summary>
    public long Dropped { get; private set; }

    /// <summary>Takes a chunk; the whole message when it is the last one.</summary>
    public byte[]? Take(uint sender, bool begins, ReadOnlySpan<byte> chunk)
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

        if (buffer.Count + text.Length > mostBytes)
        {
            Drop(sender);
            return null;
        }

        buffer.AddRange(text);
        if (end < 0)
            return null;
        Forget(sender);
        return [.. buffer];
    }

    /// <summary>A sender is gone, and what it had begun.</summary>
    public void Forget(uint sender)
    {
        if (_open.Remove(sender))
            _order.Remove(sender);
    }

    private void Begin(uint sender)
    {
        if (_open.ContainsKey(sender))
            Drop(sender);
        if (_open.Count >= mostSenders)
            Drop(_order[0]);
        _open.Add(sender, []);
        _order.Add(sender);
    }

    private void Drop(uint sender)
    {
        Dropped++;
        Forget(sender);
    }
}
