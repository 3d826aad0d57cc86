using Skype4Net.Emulator;
using Skype4Net.Emulator.Chats;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Chaos;

/// <summary>What a program was handed, compared with what its client has: the store of each installation that served the program.</summary>
internal sealed class MessageBook
{
    private readonly List<Installation> _installations = [];
    private readonly List<Entry> _entries = [];

    /// <summary>From now on messages of this client's installation count; those that it has already are old mail.</summary>
    public void Open(EmulatedClient client)
    {
        if (_installations.All(i => i.Store != client.Modules.Chats.Store))
            _installations.Add(
                new Installation(client.Modules.Chats.Store, client.Context.Me, client.Modules.Chats.Store.Messages.Keys.DefaultIfEmpty(0).Max()));
    }

    /// <summary>A message was handed over while this client served the program.</summary>
    public void HandedOver(EmulatedClient client, ChatMessage message) => _entries.Add(new Entry(client.Modules.Chats.Store, message.Id));

    /// <summary>Its handler begins.</summary>
    public Entry Begun(ChatMessage message) => _entries.First(e => e.Id == message.Id && !e.HasBegun).Begin();

    /// <summary>Compares. What is wrong is described in <paramref name="problems"/>.</summary>
    public LedgerCount Count(string who, ICollection<string> problems)
    {
        var count = new LedgerCount();
        foreach (Installation installation in _installations)
            count += Count(installation, who, problems);
        foreach (Entry entry in _entries.Where(e => !e.HasEnded))
        {
            count = count with { Stuck = count.Stuck + 1 };
            problems.Add($"{who}: the handler of message {entry.Id} has {(entry.HasBegun ? "not ended" : "not been called")}");
        }

        return count;
    }

    private LedgerCount Count(Installation installation, string who, ICollection<string> problems)
    {
        Entry[] entries = [.. _entries.Where(e => e.Store == installation.Store)];
        Dictionary<long, MessageRecord> sent = installation.Sent.ToDictionary(m => m.Id);
        var count = new LedgerCount { Messages = sent.Count };
        HashSet<long> handed = [.. entries.Select(e => e.Id)];
        foreach (MessageRecord lost in sent.Values.Where(m => !handed.Contains(m.Id)))
            Report(ref count, c => c with { Lost = c.Lost + 1 }, $"lost: {Shown(lost)}");
        foreach (IGrouping<long, Entry> doubled in entries.GroupBy(e => e.Id).Where(g => g.Count() > 1))
            Report(ref count, c => c with { Doubled = c.Doubled + doubled.Count() - 1 }, $"doubled: {doubled.Key}, {doubled.Count()} times");
        foreach (Entry foreign in entries.Where(e => !sent.ContainsKey(e.Id)))
            Report(ref count, c => c with { Foreign = c.Foreign + 1 },
                $"not to be handed over: {foreign.Id}, which is {Kind(installation, foreign.Id)}");
        foreach (IGrouping<string, long> chat in entries.Where(e => sent.ContainsKey(e.Id)).GroupBy(e => sent[e.Id].Chat.Name, e => e.Id))
        {
            long highest = 0;
            foreach (long id in chat)
            {
                if (id < highest)
                    Report(ref count, c => c with { Disordered = c.Disordered + 1 }, $"out of order: {id} after {highest} in {chat.Key}");
                highest = Math.Max(highest, id);
            }
        }

        foreach (Entry entry in entries.Where(e => e.HasEnded && sent.ContainsKey(e.Id)))
        {
            if (entry.WhatIsWrong(sent[entry.Id]) is { } wrong)
                Report(ref count, c => c with { Unreadable = c.Unreadable + 1 }, $"unreadable: {Shown(sent[entry.Id])}: {wrong}");
        }

        return count;

        void Report(ref LedgerCount count, Func<LedgerCount, LedgerCount> counted, string problem)
        {
            count = counted(count);
            problems.Add($"{who}: {problem}");
        }
    }

    private static string Shown(MessageRecord message)
        => $"{message.Id} of {message.Chat.Name}, \"{message.Message.Body}\" ({message.Status}), sent {message.Message.SentAt:HH:mm:ss.fff}";

    private static string Kind(Installation installation, long id)
        => !installation.Store.Messages.TryGetValue(id, out MessageRecord? record) ? "none of this account's"
            : record.Message.From == installation.Me ? "our own" : "old";

    private sealed record Installation(ChatStore Store, Identity Me, long OldUpTo)
    {
        public IEnumerable<MessageRecord> Sent => Store.Messages.Values.Where(m => m.Id > OldUpTo && m.Message.From != Me);
    }

    /// <summary>A message that was handed over, and what its handler could read.</summary>
    internal sealed class Entry(ChatStore store, long id)
    {
        private string? _failure;
        private (string Body, string Sender, string Chat, ChatMessageType Type, DateTimeOffset? At) _read;

        public ChatStore Store { get; } = store;

        public long Id { get; } = id;

        public bool HasBegun { get; private set; }

        public bool HasEnded { get; private set; }

        public Entry Begin()
        {
            HasBegun = true;
            return this;
        }

        /// <summary>Reads what every handler may read.</summary>
        public async Task ReadAsync(ChatMessage message)
        {
            try
            {
                _read = (await message.Body, await message.SenderHandle, (await message.Chat)?.Name ?? "", await message.Type,
                    await message.Timestamp);
            }
            catch (SkypeException exception)
            {
                _failure = exception.Message;
            }

            HasEnded = true;
        }

        public string? WhatIsWrong(MessageRecord sent)
        {
            if (_failure is not null)
                return _failure;
            var expected = (_read.Body, Sender: sent.Message.From.Value, Chat: sent.Chat.Name, sent.Message.Type,
                At: (DateTimeOffset?)DateTimeOffset.FromUnixTimeSeconds(sent.Message.SentAt.ToUnixTimeSeconds()));
            if (_read.Body != sent.Body && _read.Body != sent.Message.Body)
                return $"the body read is \"{_read.Body}\"";
            return _read == expected ? null : $"read {_read}, expected {expected}";
        }
    }
}
