using System.Text;

namespace Skype4Net.Emulator.Hosts;

/// <summary>
/// Reads what programs in Java send: a character beyond the first 65,536 as two surrogates of three bytes each. Proper UTF-8 is read as ever.
/// </summary>
internal static class ModifiedUtf8
{
    private const byte FirstOfSurrogate = 0xED;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        int at = NextPair(bytes, 0);
        if (at < 0)
            return Encoding.UTF8.GetString(bytes);
        var text = new StringBuilder(bytes.Length);
        int from = 0;
        for (; at >= 0; at = NextPair(bytes, from))
        {
            text.Append(Encoding.UTF8.GetString(bytes[from..at])).Append(Surrogate(bytes[at..])).Append(Surrogate(bytes[(at + 3)..]));
            from = at + 6;
        }

        return text.Append(Encoding.UTF8.GetString(bytes[from..])).ToString();
    }

    // ED A0..AF xx ED B0..BF xx.
    private static int NextPair(ReadOnlySpan<byte> bytes, int from)
    {
        for (int at = from; at + 6 <= bytes.Length; at++)
        {
            if (bytes[at] == FirstOfSurrogate && (bytes[at + 1] & 0xF0) == 0xA0 && bytes[at + 3] == FirstOfSurrogate
                && (bytes[at + 4] & 0xF0) == 0xB0)
                return at;
        }

        return -1;
    }

    private static char Surrogate(ReadOnlySpan<byte> three) => (char)(0xD000 | ((three[1] & 0x3F) << 6) | (three[2] & 0x3F));
}
