using System.Text.Json;
using Skype4Net.Playground.Json;

namespace Skype4Net.Playground.State;

/// <summary>Names a thing that the page shows: an account, a chat, a message.</summary>
/// <param name="Kind">For example <c>message</c>.</param>
/// <param name="Key">For example <c>nora/4819</c>.</param>
internal readonly record struct ThingKey(string Kind, string Key);

/// <summary>Everything that the page shows, as it is now, and what changed since the last patch. Only touched by the queue.</summary>
internal sealed class ThingStore
{
    private const int MaxFrame = 60 * 1024;
    private readonly Dictionary<string, Dictionary<string, byte[]>> _things = [];
    private readonly OrderedDictionary<ThingKey, byte[]?> _pending = [];

    /// <summary>The number of the last patch. It goes on counting when the world is started again.</summary>
    public long Seq { get; private set; }

    public IEnumerable<string> KeysOf(string kind) => _things.TryGetValue(kind, out Dictionary<string, byte[]>? things) ? things.Keys : [];

    public byte[]? Find(ThingKey key) => _things.TryGetValue(key.Kind, out Dictionary<string, byte[]>? things) ? things.GetValueOrDefault(key.Key) : null;

    /// <summary>A thing is so now. Nothing happens when it was so before.</summary>
    public void Put(string kind, string key, byte[] json)
    {
        if (!_things.TryGetValue(kind, out Dictionary<string, byte[]>? things))
            _things.Add(kind, things = new Dictionary<string, byte[]>(StringComparer.Ordinal));
        if (things.TryGetValue(key, out byte[]? before) && before.AsSpan().SequenceEqual(json))
            return;
        things[key] = json;
        _pending[new ThingKey(kind, key)] = json;
    }

    /// <summary>A thing is gone.</summary>
    public void Remove(string kind, string key)
    {
        if (_things.TryGetValue(kind, out Dictionary<string, byte[]>? things) && things.Remove(key))
            _pending[new ThingKey(kind, key)] = null;
    }

    /// <summary>A thing is still there, but a new window must ask for it: an old message.</summary>
    public void Evict(string kind, string key)
    {
        if (_things.TryGetValue(kind, out Dictionary<string, byte[]>? things))
            things.Remove(key);
    }

    /// <summary>The world is another one.</summary>
    public void Clear()
    {
        _things.Clear();
        _pending.Clear();
        Seq++;
    }

    /// <summary>What has changed since the last call, in frames that are not too long.</summary>
    public IReadOnlyList<Patch> TakePatches(DateTimeOffset now)
    {
        if (_pending.Count == 0)
            return [];
        var patches = new List<Patch>();
        foreach (List<KeyValuePair<ThingKey, byte[]?>> part in Parts(_pending))
        {
            Seq++;
            ThingKey[] keys = [.. part.Select(p => p.Key)];
            patches.Add(new Patch(Seq, now, keys, WritePatch(Seq, part)));
        }

        _pending.Clear();
        return patches;
    }

    /// <summary>The whole, in frames that are not too long.</summary>
    public IEnumerable<byte[]> Snapshot()
    {
        var all = _things.SelectMany(kind => kind.Value.Select(t => KeyValuePair.Create(new ThingKey(kind.Key, t.Key), (byte[]?)t.Value)));
        List<KeyValuePair<ThingKey, byte[]?>>[] parts = [.. Parts(all)];
        if (parts.Length == 0)
            parts = [[]];
        return parts.Select((part, i) => JsonFields.WriteObject(w =>
        {
            w.WriteNumber("snapshot", Seq);
            w.Flag("first", i == 0);
            w.Flag("last", i == parts.Length - 1);
            WriteOps(w, part);
        }));
    }

    /// <summary>Some things as they are now, in frames that are not too long: for a window that has missed how they came to be so.</summary>
    public IEnumerable<byte[]> Current(IEnumerable<ThingKey> keys)
        => Parts(keys.Select(k => KeyValuePair.Create(k, Find(k)))).Select(part => WritePatch(Seq, part));

    private static byte[] WritePatch(long seq, List<KeyValuePair<ThingKey, byte[]?>> part) => JsonFields.WriteObject(w =>
    {
        w.WriteNumber("patch", seq);
        WriteOps(w, part);
    });

    private static void WriteOps(Utf8JsonWriter writer, List<KeyValuePair<ThingKey, byte[]?>> part)
    {
        writer.WriteStartArray("ops");
        foreach ((ThingKey key, byte[]? json) in part)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(json is null ? "del" : "put");
            writer.WriteStringValue(key.Kind);
            writer.WriteStringValue(key.Key);
            if (json is not null)
                writer.WriteRawValue(json, skipInputValidation: true);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static IEnumerable<List<KeyValuePair<ThingKey, byte[]?>>> Parts(IEnumerable<KeyValuePair<ThingKey, byte[]?>> things)
    {
        var part = new List<KeyValuePair<ThingKey, byte[]?>>();
        int length = 0;
        foreach (KeyValuePair<ThingKey, byte[]?> thing in things)
        {
            int size = (thing.Value?.Length ?? 0) + thing.Key.Key.Length + thing.Key.Kind.Length + 16;
            if (part.Count > 0 && length + size > MaxFrame)
            {
                yield return part;
                part = [];
                length = 0;
            }

            part.Add(thing);
            length += size;
        }

        if (part.Count > 0)
            yield return part;
    }
}
