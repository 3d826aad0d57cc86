using System.Text;

namespace Skype4Net.Protocol;

/// <summary>An enumeration by its words. A word that is not in the table reads as the unknown member.</summary>
internal sealed class EnumCodec<T> : ValueCodec<T>
    where T : struct, Enum
{
    private readonly T _unknown;
    private readonly WordTable<Entry> _byWord;
    private readonly Dictionary<T, string> _byValue = [];

    /// <param name="unknown">What an unknown word reads as.</param>
    /// <param name="words">Each value with its word; the first word of a value is the one that is written.</param>
    public EnumCodec(T unknown, params (T Value, string Word)[] words)
    {
        _unknown = unknown;
        _byWord = new WordTable<Entry>([.. words.Where(w => w.Word.Length > 0).Select(w => (Encoding.ASCII.GetBytes(w.Word), new Entry(w.Value)))]);
        foreach ((T value, string word) in words)
        {
            _byValue.TryAdd(value, word);
            if (word.Length == 0)
                Empty = value;
        }
    }

    /// <summary>Whether the unknown value is one that can be set, as "not given" can, and not only a word this library has no name for.</summary>
    public bool CanSendUnknown { get; init; }

    /// <summary>What an empty value reads as.</summary>
    public T Empty { get; private set; }

    /// <summary>Every value with the word that is written for it.</summary>
    public IEnumerable<KeyValuePair<T, string>> Words => _byValue;

    public override bool TryDecode(ReadOnlySpan<byte> utf8, out T value)
    {
        utf8 = utf8.Trim((byte)' ');
        value = utf8.IsEmpty ? Empty : _byWord.Find(utf8) is { } entry ? entry.Value : _unknown;
        return true;
    }

    public override string Encode(T value) => _byValue.GetValueOrDefault(value, "");

    public override bool IsUnknown(T value) => EqualityComparer<T>.Default.Equals(value, _unknown);

    public override void Check(T value, string parameter)
    {
        if (!CanSend(value))
            throw new ArgumentOutOfRangeException(parameter, value,
                $"{value} cannot be sent; give one of {string.Join(", ", _byValue.Keys.Where(CanSend))}.");
    }

    private bool CanSend(T value) => _byValue.ContainsKey(value) && (CanSendUnknown || !IsUnknown(value));

    private sealed record Entry(T Value);
}
