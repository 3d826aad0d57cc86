using System.Globalization;

namespace SKYPE4COMLib;

/// <summary>
/// Checks what a program gives for commands that are put together here, so that no argument becomes syntax, and takes replies apart.
/// </summary>
internal static class Words
{
    /// <summary>One word: a handle, an id, the name of a property.</summary>
    public static string One(string? value, string parameter)
    {
        Line(value, parameter);
        return value!.Length > 0 && !value.Any(char.IsWhiteSpace) ? value
            : throw ComErrors.BadArgument($"{parameter} must be one word, not \"{value}\".");
    }

    /// <summary>A text of one line.</summary>
    public static string Line(string? value, string parameter)
        => value is not null && !value.Any(char.IsControl) ? value : throw ComErrors.BadArgument($"{parameter} must be a text of one line.");

    /// <summary>Any text that the API can carry.</summary>
    public static string Text(string? value, string parameter)
        => value is not null && !value.Contains('\0', StringComparison.Ordinal) ? value
            : throw ComErrors.BadArgument($"{parameter} must be a text without NUL.");

    /// <summary>The number of an object.</summary>
    public static long Id(string? value, string parameter)
        => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long id) ? id
            : throw ComErrors.BadArgument($"{parameter} must be a number, not \"{value}\".");

    public static long Id(int value, string parameter)
        => value >= 0 ? value : throw ComErrors.BadArgument($"{parameter} must be a number from 0 on, not {value}.");

    /// <summary>Items of a list that is divided by commas or blanks.</summary>
    public static string[] List(string text) => text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Handles or numbers as a program writes them in one text.</summary>
    public static string[] Numbers(string? text, string parameter)
    {
        string[] numbers = Line(text, parameter).Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return numbers.Length > 0 ? numbers : throw ComErrors.BadArgument($"{parameter} has no number.");
    }

    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static int Number(string text)
        => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
