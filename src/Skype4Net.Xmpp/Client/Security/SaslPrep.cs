using System.Globalization;
using System.Text;

namespace Skype4Net.Xmpp.Client.Security;

/// <summary>Prepares names and passwords so that both sides compute with the same bytes (RFC 4013).</summary>
internal static class SaslPrep
{
    // Mapped to nothing: RFC 3454, B.1.
    private static readonly HashSet<int> s_ignored = [0x00AD, 0x034F, 0x1806, 0x180B, 0x180C, 0x180D, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF,
        .. Enumerable.Range(0xFE00, 16)];

    private static readonly UnicodeCategory[] s_prohibited =
    [
        UnicodeCategory.Control, UnicodeCategory.PrivateUse, UnicodeCategory.Surrogate, UnicodeCategory.LineSeparator,
        UnicodeCategory.ParagraphSeparator, UnicodeCategory.OtherNotAssigned,
    ];

    /// <exception cref="FormatException">The text has characters that are not allowed.</exception>
    public static string Prepare(string text)
    {
        if (text.All(c => c is >= ' ' and < '\u007F'))
            return text;
        if (!XmlText.IsValid(text))
            throw Prohibited();

        var mapped = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!s_ignored.Contains(rune.Value))
                mapped.Append(Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator ? " " : rune.ToString());
        }

        string prepared = mapped.ToString().Normalize(NormalizationForm.FormKC);
        foreach (Rune rune in prepared.EnumerateRunes())
        {
            if (s_prohibited.Contains(Rune.GetUnicodeCategory(rune)))
                throw Prohibited();
        }

        return prepared;
    }

    private static FormatException Prohibited() => new("The user name or the password has a character that SASL does not allow.");
}
