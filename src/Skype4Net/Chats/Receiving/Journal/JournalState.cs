namespace Skype4Net.Receiving;

/// <summary>What the lines of a journal amount to.</summary>
internal sealed class JournalState
{
    private readonly Dictionary<string, AccountEntries> _accounts = new(StringComparer.OrdinalIgnoreCase);
    private AccountEntries? _current;

    /// <summary>How many lines would say the same.</summary>
    public int NeededLines => _accounts.Values.Sum(a => a.NeededLines);

    /// <summary>The account that lines are about; empty before the first.</summary>
    public string CurrentAccount => _current?.Name ?? "";

    /// <summary>Whether the handling of something has begun and not ended.</summary>
    public bool IsHandling => _accounts.Values.Any(a => a.Handling > 0);

    /// <summary>Takes a line.</summary>
    /// <returns>False if no account is known that it could be about.</returns>
    public bool TryApply(JournalEntry entry)
    {
        switch (entry.Sign)
        {
            case JournalEntry.Base:
                if (!_accounts.TryGetValue(entry.Text, out _current))
                    _accounts.Add(entry.Text, _current = new AccountEntries(entry.Text, entry.Number));
                return true;
            case JournalEntry.Void:
                _accounts.Remove(entry.Text);
                _current = null;
                return true;
            default:
                return _current is { } account && account.TryApply(entry);
        }
    }

    /// <summary>The line that makes an account the one that lines are about; null for an account that is not known.</summary>
    public JournalEntry? Select(string account)
        => _accounts.TryGetValue(account, out AccountEntries? known) ? new JournalEntry(JournalEntry.Base, known.Base, known.Name) : null;

    /// <summary>What is known of an account.</summary>
    /// <param name="account">The Skype name.</param>
    /// <param name="afterKill">What to do with messages whose handling had begun.</param>
    public JournaledAccount? Recall(string account, AfterKill afterKill)
        => _accounts.TryGetValue(account, out AccountEntries? known) ? known.Recall(afterKill) : null;

    /// <summary>The fewest lines that say the same.</summary>
    public IEnumerable<JournalEntry> Entries()
    {
        IEnumerable<AccountEntries> currentLast = _accounts.Values.OrderBy(a => a == _current);
        return currentLast.SelectMany(a => a.Entries());
    }

    private sealed class AccountEntries(string name, long baseNumber)
    {
        private readonly Dictionary<string, ChatEntries> _chats = new(StringComparer.Ordinal);
        private readonly HashSet<string> _undivided = new(StringComparer.Ordinal);
        private Anchor? _anchor;
        private long _settled;
        private int _owed;

        public string Name => name;

        public long Base => baseNumber;

        public int Handling { get; private set; }

        public int NeededLines => 3 + _chats.Count + _undivided.Count + _owed;

        public bool TryApply(JournalEntry entry)
        {
            switch (entry.Sign)
            {
                case JournalEntry.Anchor:
                    _anchor = new Anchor(entry.Number, entry.Time, entry.Text);
                    return true;
                case JournalEntry.Settled:
                    _settled = entry.Number;
                    return true;
                case JournalEntry.Undivided:
                    if (entry.Text.Length == 0 || _chats.GetValueOrDefault(entry.Text) is not { Done: > 0 })
                        _undivided.Add(entry.Text);
                    return true;
            }

            if (!_chats.TryGetValue(entry.Text, out ChatEntries? chat))
                _chats.Add(entry.Text, chat = new ChatEntries());
            if (entry.Sign == JournalEntry.Ended && entry.Text.Length > 0)
                _undivided.Remove(entry.Text);
            bool wasOwed = chat.Owed.TryGetValue(entry.Number, out bool hadBegun);
            if (entry.Sign == JournalEntry.Ended)
            {
                chat.Done = Math.Max(chat.Done, entry.Number);
                chat.Owed.Remove(entry.Number);
            }
            else
            {
                chat.Owed[entry.Number] = hadBegun || entry.Sign == JournalEntry.Begun;
            }

            bool isOwed = entry.Sign != JournalEntry.Ended;
            bool hasBegun = isOwed && chat.Owed[entry.Number];
            _owed += (isOwed ? 1 : 0) - (wasOwed ? 1 : 0);
            Handling += (hasBegun ? 1 : 0) - (hadBegun ? 1 : 0);
            return true;
        }

        public JournaledAccount Recall(AfterKill afterKill)
            => new(baseNumber, Math.Max(baseNumber, _settled), _anchor, [.. _chats.Select(c => c.Value.Recall(c.Key, afterKill))], [.. _undivided]);

        public IEnumerable<JournalEntry> Entries()
        {
            yield return new JournalEntry(JournalEntry.Base, baseNumber, name);
            foreach (string chat in _undivided)
                yield return new JournalEntry(JournalEntry.Undivided, 0, chat);
            foreach ((string chat, ChatEntries entries) in _chats)
            {
                if (entries.Done > 0)
                    yield return new JournalEntry(JournalEntry.Ended, entries.Done, chat);
                foreach ((long number, bool begun) in entries.Owed)
                    yield return new JournalEntry(begun ? JournalEntry.Begun : JournalEntry.Owed, number, chat);
            }

            if (_anchor is not null)
                yield return new JournalEntry(JournalEntry.Anchor, _anchor.Number, _anchor.Sender, _anchor.Time);
            if (_settled > 0)
                yield return new JournalEntry(JournalEntry.Settled, _settled, "");
        }
    }

    private sealed class ChatEntries
    {
        public long Done { get; set; }

        public Dictionary<long, bool> Owed { get; } = [];

        public JournaledChat Recall(string name, AfterKill afterKill)
        {
            if (afterKill == AfterKill.Repeat)
                return new JournaledChat(name, Done, new Dictionary<long, bool>(Owed));
            long[] begun = [.. Owed.Where(o => o.Value).Select(o => o.Key)];
            return new JournaledChat(name, Math.Max(Done, begun.DefaultIfEmpty().Max()), Owed.Where(o => !o.Value).ToDictionary());
        }
    }
}
