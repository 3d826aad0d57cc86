using System.Text;
using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net.Receiving;

/// <summary>
/// What was read of a message before it was handed over. It goes with the object, so it can be read whatever becomes of the client; a value
/// that is newer counts more, and nothing of it reaches the cache of another account.
/// </summary>
internal sealed class LoadedMessage(SkypeEngine engine, MessageEdits edits, CoreAction.Deliver message)
{
    private readonly Lock _gate = new();
    private ObjectEntry? _restoredInto;
    private ObjectEntry? _apart;
    private int _generation = -1;

    /// <summary>Who handed it over.</summary>
    public required ReceivingSession Session { get; init; }

    /// <summary>Whether it may have been handled before, by a run of the program that was killed meanwhile.</summary>
    public bool MayBeRepeated => message.MayBeRepeated;

    /// <summary>The text as it was handed over; null if it could not be read.</summary>
    public string? Text => message.Values.Body;

    /// <summary>The handling of the message, if somebody must know of it.</summary>
    public Handling? Handling { get; init; }

    /// <summary>
    /// What reads of the message go by: the entry in the cache, with what was read put back; apart from it, if another account is there by now.
    /// </summary>
    /// <param name="cached">The entry in the cache.</param>
    public ObjectEntry EntryFor(ObjectEntry cached)
    {
        int generation = engine.Cache.Generation;
        if (ReferenceEquals(_restoredInto, cached) && _generation == generation)
            return cached;
        lock (_gate)
        {
            if (!engine.CurrentUser.Equals(message.Account, StringComparison.OrdinalIgnoreCase))
                return _apart ??= Restored(new ObjectEntry(engine.Cache, cached.Schema, cached.Id), generation);
            Restored(cached, generation);
            _generation = generation;
            _restoredInto = cached;
            return cached;
        }
    }

    private ObjectEntry Restored(ObjectEntry entry, int generation)
    {
        Restore(entry, ChatMessageProperties.ChatName, message.Chat, generation);
        Restore(entry, ChatMessageProperties.FromHandle, message.Values.Sender, generation);
        Restore(entry, ChatMessageProperties.Type, message.Values.Type, generation);
        Restore(entry, ChatMessageProperties.Timestamp, message.Values.Time, generation);
        Restore(entry, ChatMessageProperties.Body, edits.Newest(message.Number, message.Values.Body, message.Values.Edits), generation);
        return entry;
    }

    private static void Restore<T>(ObjectEntry entry, PropertyDefinition<T> property, string? text, int generation)
    {
        if (text is not null)
            entry.FindOrAdd(property).Restore(Encoding.UTF8.GetBytes(text), generation);
    }
}
