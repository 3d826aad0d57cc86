using System.Globalization;

namespace Skype4Net.Tool.Shell;

/// <summary>Places in a line: the letters as people count them, and the words.</summary>
internal static class LineWords
{
    /// <summary>Behind the letter at a place; a letter may have several characters.</summary>
    public static int Next(string text, int at) => at >= text.Length ? text.Length : at + StringInfo.GetNextTextElementLength(text, at);

    /// <summary>Before the letter that ends at a place.</summary>
    public static int Previous(string text, int at)
    {
        int before = 0;
        for (int i = 0; i < at; i = Next(text, i))
            before = i;
        return before;
    }

    /// <summary>The beginning of the word before a place, where letters and digits make words.</summary>
    public static int PreviousWord(string text, int at)
    {
        while (at > 0 && !char.IsLetterOrDigit(text[at - 1]))
            at--;
        while (at > 0 && char.IsLetterOrDigit(text[at - 1]))
            at--;
        return at;
    }

    /// <summary>The end of the word behind a place, where letters and digits make words.</summary>
    public static int NextWord(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        return at;
    }

    /// <summary>The beginning of the word before a place, where blanks divide words.</summary>
    public static int PreviousBlank(string text, int at)
    {
        while (at > 0 && text[at - 1] == ' ')
            at--;
        while (at > 0 && text[at - 1] != ' ')
            at--;
        return at;
    }
}
