using System.Runtime.CompilerServices;

namespace Skype4Net.Protocol;

/// <summary>Checks what a caller gives before anything is sent: nothing user-supplied can become syntax.</summary>
internal static class Argument
{
    /// <summary>Free text: everything but NUL, which ends a message on some transports, and half characters, which UTF-8 cannot carry.</summary>
    public static string Text(string? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (c == '\0')
                throw new ArgumentException("The text has a NUL character, which the Skype API cannot carry.", parameter);
            if (!char.IsSurrogate(c))
                continue;
            if (!char.IsHighSurrogate(c) || i + 1 == value.Length || !char.IsLowSurrogate(value[i + 1]))
                throw new ArgumentException($"The text has half a character (an unpaired surrogate) at position {i}.", parameter);
            i++;
        }

        return value;
    }

    /// <summary>A text of one line: names, paths, numbers.</summary>
    public static string Line(string? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        foreach (char c in Text(value, parameter))
        {
            if (char.IsControl(c))
                throw new ArgumentException($"The text has the control character U+{(int)c:X4}; it must be one line.", parameter);
        }

        return value!;
    }

    /// <summary>One word: not empty, no blank, no comma where lists divide by commas.</summary>
    public static string Word(string? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        Line(value, parameter);
        if (value!.Length == 0)
            throw new ArgumentException("A word is needed, not an empty text.", parameter);
        if (HasBlank(value))
            throw new ArgumentException($"\"{value}\" has a blank; it must be one word.", parameter);
        return value;
    }

    /// <summary>A word that exceptions do not show.</summary>
    public static string Secret(string? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        if (HasBlank(Line(value, parameter)))
            throw new ArgumentException("The password has a blank; it must be one word.", parameter);
        return Word(value, parameter);
    }

    /// <summary>A Skype name, a linked account (<c>live:anna</c>) or a telephone number.</summary>
    public static string Handle(string? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        if (value.Length == 0)
            throw new ArgumentException("A Skype name is needed, not an empty text.", parameter);
        foreach (char c in value)
        {
            if (c == ' ')
            {
                throw new ArgumentException(
                    $"\"{Shown(value)}\" is no Skype name: it has a blank. A name shown in the window may have blanks, a Skype name never has.",
                    parameter);
            }

            if (c == ',' || c == '#' || c == '"' || char.IsControl(c) || char.IsWhiteSpace(c))
                throw new ArgumentException($"\"{Shown(value)}\" is no Skype name: it has the character U+{(int)c:X4}.", parameter);
        }

        return Text(value, parameter);
    }

    /// <summary>The name of a chat as Skype gave it: <c>#anna/$ben;a7ab206ec78060f1</c>.</summary>
    public static string ChatName(string? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        Word(value, parameter);
        if (value![0] != '#' && !value.Contains('@', StringComparison.Ordinal) && !value.Contains(';', StringComparison.Ordinal))
        {
            throw new ArgumentException(
                $"\"{Shown(value)}\" is no chat name: those begin with # (or end with @thread.skype). "
                    + "For a conversation with a person use Chats.WithAsync.",
                parameter);
        }

        return value;
    }

    /// <summary>The number of an object; Skype counts from 1.</summary>
    public static long Id(long value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, parameter);
        return value;
    }

    private static bool HasBlank(string value) => value.Any(char.IsWhiteSpace);

    private static string Shown(string value) => new([.. value.Take(60).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c)]);
}
