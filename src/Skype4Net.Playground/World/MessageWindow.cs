using System.Globalization;
using Skype4Net.Emulator;
using Skype4Net.Playground.State;

namespace Skype4Net.Playground.World;

/// <summary>Keeps the last messages of each chat of one client for new windows; they ask for older ones.</summary>
internal sealed class MessageWindow(string me)
{
    /// <summary>How many of each chat.</summary>
    public const int Size = 100;

    private readonly Dictionary<string, SortedSet<long>> _byChat = new(StringComparer.Ordinal);
    private readonly Dictionary<long, string> _chatOf = [];

    /// <summary>A message is so now; null: it is gone.</summary>
    public void Put(ThingStore store, long id, MessageView? message)
    {
        if (message is null)
        {
            if (_chatOf.Remove(id, out string? chat))
                _byChat[chat].Remove(id);
            store.Remove("message", KeyOf(id));
            return;
        }

        if (!_byChat.TryGetValue(message.Chat, out SortedSet<long>? kept))
            _byChat.Add(message.Chat, kept = []);
        store.Put("message", KeyOf(id), ConversationWriter.Message(me, message));
        if (kept.Add(id))
            _chatOf[id] = message.Chat;
        if (kept.Count <= Size)
            return;

        // One older than those that are kept was edited: windows hear of it, new ones do not.
        long oldest = kept.Min;
        kept.Remove(oldest);
        _chatOf.Remove(oldest);
        store.Evict("message", KeyOf(oldest));
    }

    public void Clear(ThingStore store)
    {
        foreach (long id in _chatOf.Keys)
            store.Remove("message", KeyOf(id));
        _byChat.Clear();
        _chatOf.Clear();
    }

    private string KeyOf(long id) => string.Create(CultureInfo.InvariantCulture, $"{me}/{id}");
}
