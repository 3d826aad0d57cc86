namespace Skype4Net.Commands;

/// <summary>Notices two bots that answer each other: very many commands of one person in a chat, or many in a row that do not run.</summary>
internal sealed class LoopGuard(CommandOptions options, TimeProvider time)
{
    private const int MaxPeople = 10_000;
    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(1);
    private readonly Lock _gate = new();
    private readonly Dictionary<PersonInChat, Record> _people = [];

    /// <summary>Counts a command.</summary>
    /// <param name="person">Who said it.</param>
    /// <param name="isFirst">Gets whether this is the one that silences the bot.</param>
    /// <returns>Whether it is to be answered.</returns>
    public bool Admits(PersonInChat person, out bool isFirst)
    {
        DateTimeOffset now = time.GetUtcNow();
        isFirst = false;
        lock (_gate)
        {
            if (!_people.TryGetValue(person, out Record? record))
            {
                if (_people.Count >= MaxPeople)
                    RemoveOld(now);
                _people.Add(person, record = new Record());
            }

            if (record.SilentUntil > now)
                return false;
            while (record.Times.TryPeek(out DateTimeOffset oldest) && now - oldest >= s_window)
                record.Times.Dequeue();
            record.Times.Enqueue(now);
            if (record.Times.Count <= options.MaxCommandsPerMinute && record.Failures < options.MaxFailuresInRow)
                return true;
            isFirst = true;
            record.SilentUntil = now + s_window;
            record.Failures = 0;
            record.Times.Clear();
            return false;
        }
    }

    /// <summary>Notes what became of a command.</summary>
    public void Note(PersonInChat person, bool hasRun)
    {
        lock (_gate)
        {
            if (_people.TryGetValue(person, out Record? record))
                record.Failures = hasRun ? 0 : record.Failures + 1;
        }
    }

    private void RemoveOld(DateTimeOffset now)
    {
        foreach ((PersonInChat person, Record record) in _people.ToArray())
        {
            if (record.SilentUntil <= now && record.Times.All(t => now - t >= s_window))
                _people.Remove(person);
        }

        if (_people.Count >= MaxPeople)
            _people.Clear();
    }

    private sealed class Record
    {
        public Queue<DateTimeOffset> Times { get; } = new();

        public int Failures { get; set; }

        public DateTimeOffset SilentUntil { get; set; }
    }
}
