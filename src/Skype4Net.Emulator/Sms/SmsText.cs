using System.Text;

namespace Skype4Net.Emulator.Sms;

/// <summary>
/// How the text of an SMS is divided: 160 characters of the telephone alphabet in one part or 153 in each of several; 70 or 67 with others.
/// </summary>
internal static class SmsText
{
    // GSM 03.38, which is what telephones have; the second row takes two places each.
    private const string Alphabet =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private const string Extension = "^{}\\[~]|€\f";

    public static IReadOnlyList<string> Divide(string text, out int left)
    {
        bool plain = text.All(c => Alphabet.Contains(c, StringComparison.Ordinal) || Extension.Contains(c, StringComparison.Ordinal));
        (int one, int each) = plain ? (160, 153) : (70, 67);
        int room = text.Sum(c => Places(c, plain)) <= one ? one : each;
        var parts = new List<string>();
        var part = new StringBuilder();
        int used = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            int places = plain ? Places((char)rune.Value, plain) : rune.Utf16SequenceLength;
            if (used + places > room)
            {
                parts.Add(part.ToString());
                part.Clear();
                used = 0;
            }

            part.Append(rune);
            used += places;
        }

        if (part.Length > 0 || parts.Count == 0)
            parts.Add(part.ToString());
        left = room - used;
        return parts;
    }

    private static int Places(char c, bool plain) => plain && Extension.Contains(c, StringComparison.Ordinal) ? 2 : 1;
}
