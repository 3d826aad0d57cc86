namespace Skype4Net.Commands;

/// <summary>Counts how often commands ran, for <see cref="AtMostAttribute"/>.</summary>
internal sealed class RateLimiter(TimeProvider time)
{
    private const int MaxKeys = 10_000;
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Command, string Who), Queue<DateTimeOffset>> _runs = [];

    /// <summary>Counts a run, if it is allowed.</summary>
    /// <param name="command">The command.</param>
    /// <param name="person">Who called it, and where.</param>
    /// <param name="wait">Gets how long it is to the next time; zero if it is allowed.</param>
    public bool TryCount(CommandDefinition command, PersonInChat person, out TimeSpan wait)
    {
        wait = TimeSpan.Zero;
        if (command.Rate is not { } rate)
            return true;
        DateTimeOffset now = time.GetUtcNow();
        (string, string) key = (command.Name, rate.PerChat ? person.Chat : person.Handle.ToUpperInvariant());
        lock (_gate)
        {
            if (!_runs.TryGetValue(key, out Queue<DateTimeOffset>? runs))
            {
                if (_runs.Count >= MaxKeys)
                    RemoveOld(now);
                _runs.Add(key, runs = new Queue<DateTimeOffset>());
            }

            while (runs.TryPeek(out DateTimeOffset oldest) && now - oldest >= rate.Per)
                runs.Dequeue();
            if (runs.Count >= rate.Count)
            {
                wait = rate.Count == 0 ? rate.Per : rate.Per - (now - runs.Peek());
                return false;
            }

            runs.Enqueue(now);
            return true;
        }
    }

    // The least lately used half goes.
    private void RemoveOld(DateTimeOffset now)
    {
        foreach ((string, string) key in _runs.OrderBy(r => r.Value.Count > 0 ? r.Value.Last() : now).Take(MaxKeys / 2).Select(r => r.Key).ToArray())
            _runs.Remove(key);
    }
}
