using System.Text;
using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>Compares ids of one kind, as text or as the bytes of a line: handles without regard to case, all else exactly.</summary>
internal sealed class IdComparer(bool ignoreCase) : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
{
    public static IdComparer For(IdStyle style) => new(style == IdStyle.Handle);

    public bool Equals(string? x, string? y)
        => string.Equals(x, y, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    public int GetHashCode(string id)
    {
        uint hash = 2166136261;
        foreach (char c in id)
            hash = Add(hash, c);
        return (int)hash;
    }

    public bool Equals(ReadOnlySpan<byte> alternate, string other)
    {
        if (Ascii.IsValid(alternate))
            return ignoreCase ? Ascii.EqualsIgnoreCase(alternate, other) : Ascii.Equals(alternate, other);
        return Equals(WordComparer.Text(alternate), other);
    }

    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        uint hash = 2166136261;
        foreach (byte b in alternate)
        {
            if (b >= 0x80)
                return GetHashCode(WordComparer.Text(alternate));
            hash = Add(hash, (char)b);
        }

        return (int)hash;
    }

    public string Create(ReadOnlySpan<byte> alternate) => WordComparer.Text(alternate);

    private uint Add(uint hash, char c) => (hash ^ (ignoreCase ? Fold(c) : c)) * 16777619;

    private static uint Fold(char c) => c < 0x80 ? (uint)(c is >= 'A' and <= 'Z' ? c | 0x20 : c) : char.ToUpperInvariant(c);
}
