namespace Skype4Net.Commands;

/// <summary>Finds out whether a message begins with a prefix or a name of the bot, and what comes behind.</summary>
internal sealed class AddressReader(CommandOptions options, Func<string> ownHandle)
{
    // The longest first: "!!" is to be found before "!".
    private readonly string[] _prefixes = [.. options.Prefixes.Where(p => p.Length > 0).OrderByDescending(p => p.Length)];

    /// <summary>Reads the beginning of a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="prefix">Gets the prefix, or the name with what divides it; empty for neither.</param>
    /// <param name="rest">Gets what comes behind.</param>
    /// <returns>Whether the message is addressed to the bot.</returns>
    public bool TryRead(string text, out string prefix, out string rest)
    {
        (prefix, rest) = ("", text);
        foreach (string candidate in _prefixes)
        {
            if (!text.StartsWith(candidate, StringComparison.Ordinal))
                continue;
            string behind = text[candidate.Length..].TrimStart();

            // "!!!" and "!?" are feelings.
            if (behind.Length == 0 || !char.IsLetterOrDigit(behind[0]))
                return false;
            (prefix, rest) = (candidate, behind);
            return true;
        }

        foreach (string name in options.BotNames.Append(ownHandle()))
        {
            if (name.Length > 0 && TryMention(text, name, out rest))
            {
                prefix = text[..(text.Length - rest.Length)];
                return true;
            }
        }

        rest = text;
        return false;
    }

    private static bool TryMention(string text, string name, out string rest)
    {
        rest = text;
        ReadOnlySpan<char> left = text.AsSpan();
        if (left.StartsWith("@", StringComparison.Ordinal) && !name.StartsWith('@'))
            left = left[1..];
        if (!left.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            return false;
        left = left[name.Length..];
        if (left.IsEmpty || !(char.IsWhiteSpace(left[0]) || left[0] is ',' or ':'))
            return false;
        rest = left[1..].TrimStart().ToString();
        return rest.Length > 0;
    }
}
