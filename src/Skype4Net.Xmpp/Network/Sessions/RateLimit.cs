namespace Skype4Net.Xmpp.Network.Sessions;

/// <summary>How much each of many may do in a time. Who is idle for that time is forgotten.</summary>
/// <param name="limit">So often.</param>
/// <param name="span">In this time.</param>
/// <param name="time">The clock.</param>
internal sealed class RateLimit(int limit, TimeSpan span, TimeProvider time)
{
    private const int MaxKnown = 10_000;
    private readonly Lock _gate = new();
    private readonly Dictionary<Jid, (DateTimeOffset Since, int Count)> _known = [];

    /// <summary>Counts one more; false when it is too much.</summary>
    public bool TryCount(Jid who)
    {
        DateTimeOffset now = time.GetUtcNow();
        lock (_gate)
        {
            if (_known.TryGetValue(who.Bare, out var seen) && now - seen.Since < span)
            {
                _known[who.Bare] = seen with { Count = Math.Min(seen.Count + 1, limit + 1) };
                return seen.Count < limit;
            }

            if (_known.Count >= MaxKnown && !_known.ContainsKey(who.Bare))
            {
                foreach (Jid idle in _known.Where(k => now - k.Value.Since >= span).Select(k => k.Key).ToList())
                    _known.Remove(idle);
                // A flood of addresses, all of them new: nobody else is let through until it is over.
                if (_known.Count >= MaxKnown)
                    return false;
            }

            _known[who.Bare] = (now, 1);
            return limit > 0;
        }
    }
}
