namespace Skype4Net.Playground.State;

/// <summary>What changed at once, serialised for all windows.</summary>
/// <param name="Seq">Its number.</param>
/// <param name="At">When.</param>
/// <param name="Keys">What changed.</param>
/// <param name="Frame">The whole frame.</param>
internal sealed record Patch(long Seq, DateTimeOffset At, IReadOnlyList<ThingKey> Keys, byte[] Frame);

/// <summary>The last patches, for windows that come back: of five minutes, or 8 MB. Only touched by the queue.</summary>
internal sealed class PatchLog
{
    private const long MaxBytes = 8 * 1024 * 1024;
    private static readonly TimeSpan s_keptFor = TimeSpan.FromMinutes(5);
    private readonly Queue<Patch> _patches = [];
    private long _bytes;

    public void Add(Patch patch)
    {
        _patches.Enqueue(patch);
        _bytes += patch.Frame.Length;
        while (_patches.Count > 1 && (_bytes > MaxBytes || patch.At - _patches.Peek().At > s_keptFor))
            _bytes -= _patches.Dequeue().Frame.Length;
    }

    public void Clear()
    {
        _patches.Clear();
        _bytes = 0;
    }

    /// <summary>The patches after one; null when some of them are not kept any more.</summary>
    /// <param name="seq">The number of the last one that is known.</param>
    /// <param name="current">The number of the last one that there is.</param>
    public IReadOnlyList<Patch>? Since(long seq, long current)
    {
        if (seq > current)
            return null;
        if (seq == current)
            return [];
        return _patches.TryPeek(out Patch? first) && first.Seq <= seq + 1 ? [.. _patches.Where(p => p.Seq > seq)] : null;
    }
}
