using System.Runtime.CompilerServices;

namespace Skype4Net.Protocol;

/// <summary>An enumeration by its words. A word that is not in the table reads as the unknown member.</summary>
/// <param name="unknown">What an unknown word reads as.</param>
/// <param name="values">A value for each word.</param>
/// <param name="words">The words; the first one of a value is the one that is written.</param>
internal sealed class EnumCodec<T>(T unknown, int[] values, string[] words) : ValueCodec<T>
    where T : struct, Enum
{
    private readonly EnumWords _words = new(values, words);

    /// <summary>Whether the unknown value is one that can be set, as "not given" can, and not only a word this library has no name for.</summary>
    public bool CanSendUnknown { get; init; }

    /// <summary>What an empty value reads as.</summary>
    public T Empty => ValueOf(_words.Empty);

    /// <summary>Every value with the word that is written for it.</summary>
    public IEnumerable<KeyValuePair<T, string>> Words => _words.Values.Select(v => KeyValuePair.Create(ValueOf(v), _words.WordOf(v)!));

    public override bool TryDecode(ReadOnlySpan<byte> utf8, out T value)
    {
        utf8 = utf8.Trim((byte)' ');
        value = utf8.IsEmpty ? Empty : _words.Find(utf8) is { } known ? ValueOf(known) : unknown;
        return true;
    }

    public override string Encode(T value) => _words.WordOf(NumberOf(value)) ?? "";

    public override bool IsUnknown(T value) => NumberOf(value) == NumberOf(unknown);

    public override void Check(T value, string parameter)
    {
        if (!CanSend(value))
            throw new ArgumentOutOfRangeException(parameter, value,
                $"{value} cannot be sent; give one of {string.Join(", ", Words.Select(w => w.Key).Where(CanSend))}.");
    }

    // Every enumeration of the protocol has members of the type int.
    private static T ValueOf(int number) => Unsafe.BitCast<int, T>(number);

    private static int NumberOf(T value) => Unsafe.BitCast<T, int>(value);

    private bool CanSend(T value) => _words.WordOf(NumberOf(value)) is not null && (CanSendUnknown || !IsUnknown(value));
}
