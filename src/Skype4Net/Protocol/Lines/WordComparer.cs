using System.Runtime.CompilerServices;
using System.Text;

namespace Skype4Net.Protocol;

/// <summary>How keywords and handles compare: letters A to Z without regard to case, everything else exactly.</summary>
internal static class WordComparer
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Equal(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
        => left.Length == right.Length && (left.SequenceEqual(right) || EqualIgnoringCase(left, right));

    public static uint Hash(ReadOnlySpan<byte> word)
    {
        uint hash = 2166136261;
        foreach (byte b in word)
            hash = (hash ^ (uint)(b | 0x20)) * 16777619;
        return hash;
    }

    private static bool EqualIgnoringCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        for (int i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i] && Lower(left[i]) != Lower(right[i]))
                return false;
        }

        return true;
    }

    private static byte Lower(byte b) => b is >= (byte)'A' and <= (byte)'Z' ? (byte)(b | 0x20) : b;

    /// <summary>Whether a text begins with the words of another, blank for blank and without regard to case; tells what follows them.</summary>
    public static bool TrySkip(ReadOnlySpan<byte> text, ReadOnlySpan<byte> expected, out ReadOnlySpan<byte> rest)
    {
        var words = new Words(text);
        var wanted = new Words(expected);
        for (ReadOnlySpan<byte> word = wanted.Next(); !word.IsEmpty; word = wanted.Next())
        {
            if (!Equal(words.Next(), word))
            {
                rest = default;
                return false;
            }
        }

        rest = words.Rest;
        return true;
    }

    public static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
