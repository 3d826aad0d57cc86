using System.Collections.Concurrent;

namespace Skype4Net.Chaos;

/// <summary>What the handler of a program between processes got, compared with what was said.</summary>
internal sealed class HandledMessages
{
    private readonly ConcurrentQueue<(long Id, string Chat, string Text)> _read = new();
    private readonly ConcurrentQueue<string> _unreadable = new();

    public int Count => _read.Count + _unreadable.Count;

    /// <summary>A handler: reads what every handler may read.</summary>
    public async ValueTask OnMessageAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        try
        {
            string text = await message.Body.GetAsync(cancellationToken);
            string chat = (await message.Chat.GetAsync(cancellationToken))?.Name ?? "";
            string sender = await message.SenderHandle.GetAsync(cancellationToken);
            ChatMessageType type = await message.Type.GetAsync(cancellationToken);
            DateTimeOffset? at = await message.Timestamp.GetAsync(cancellationToken);
            if (sender == "anna" && type == ChatMessageType.Said && at is not null)
                _read.Enqueue((message.Id, chat, text));
            else
                _unreadable.Enqueue($"message {message.Id} is {type} by {sender} at {at}");
        }
        catch (SkypeException exception)
        {
            _unreadable.Enqueue($"message {message.Id}: {exception.Message}");
        }
    }

    /// <summary>Compares. What is wrong is described in <paramref name="problems"/>.</summary>
    public LedgerCount Compare(IReadOnlyList<StoredMessage> said, ICollection<string> problems)
    {
        (long Id, string Chat, string Text)[] read = [.. _read];
        HashSet<string> handled = [.. read.Select(r => r.Text)];
        StoredMessage[] lost = [.. said.Where(s => !handled.Contains(s.Text))];

        // What could not be read was handed over all the same.
        int lostAtMax = Math.Max(0, lost.Length - _unreadable.Count);
        foreach (StoredMessage message in lost)
            problems.Add($"not read: \"{message.Text}\" in chat {message.Chat}, said {message.At:HH:mm:ss.fff}");
        foreach (string unreadable in _unreadable)
            problems.Add($"unreadable: {unreadable}");
        string[] doubled = [.. read.GroupBy(r => r.Text).Where(g => g.Count() > 1).Select(g => g.Key)];
        foreach (string text in doubled)
            problems.Add($"doubled: \"{text}\"");
        Dictionary<string, int> place = said.Select((s, i) => (s.Text, i)).ToDictionary(s => s.Text, s => s.i);
        int disordered = 0;
        foreach (IGrouping<string, (long Id, string Chat, string Text)> chat in read.GroupBy(r => r.Chat))
        {
            (long Id, int Place) highest = (0, -1);
            foreach ((long id, _, string text) in chat)
            {
                int at = place.GetValueOrDefault(text, -1);
                if (id < highest.Id || at < highest.Place)
                {
                    disordered++;
                    problems.Add($"out of order: {id} \"{text}\" after {highest.Id}");
                }

                highest = (Math.Max(id, highest.Id), Math.Max(at, highest.Place));
            }
        }

        return new LedgerCount
        {
            Messages = said.Count, Lost = lostAtMax, Doubled = read.Length - handled.Count, Disordered = disordered, Unreadable = _unreadable.Count,
        };
    }
}
