using System.Text.RegularExpressions;

namespace Skype4Net.Protocol;

/// <summary>
/// Takes passwords out of texts that are for people: log lines, texts of exceptions, the wire log. What is secret is declared where the
/// commands are, by <see cref="ArgumentKind.Secret"/>; it is found in every spelling, in replies that repeat the command, and in commands
/// that a program wrote itself.
/// </summary>
internal static class CommandSecrets
{
    private const string Hidden = "***";

    // The word in front of the secret, and the pattern of the command up to its end.
    private static readonly (string Word, Regex Pattern)[] s_secrets =
        [.. AllCommands.All.Where(c => c.SecretPattern is not null).Select(c => (c.SecretWord!, Compile(c.SecretPattern!)))];

    /// <summary>The text with <c>***</c> instead of each secret; the same text when there is none.</summary>
    public static string Hide(string text)
    {
        foreach ((string word, Regex pattern) in s_secrets)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                text = pattern.Replace(text, static found => string.Concat(found.ValueSpan[..(found.Groups[1].Index - found.Index)], Hidden));
        }

        return text;
    }

    /// <summary>Whether a text has a word of a command with a secret.</summary>
    public static bool MayBeIn(string text) => s_secrets.Any(s => text.Contains(s.Word, StringComparison.OrdinalIgnoreCase));

    // In linear time, whatever the text.
    private static Regex Compile(string pattern)
        => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
