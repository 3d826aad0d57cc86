using System.Text;
using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>
/// The name of a command without anything that a person chose: <c>ALTER CHAT SETTOPIC</c> for <c>ALTER CHAT #x SETTOPIC Lunch</c>. There are as
/// many names as the protocol has commands and properties.
/// </summary>
internal static class CommandNames
{
    /// <summary>What a command is called that the protocol does not have; it may be anything.</summary>
    public const string Unknown = "(unknown)";

    private static readonly (string[] Parts, string Name)[] s_templates =
        [.. AllCommands.All.Select(c => (c.Template.Split(' '), c.Words)).OrderByDescending(c => c.Words.Length)];

    public static string Of(string command)
    {
        string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach ((string[] parts, string name) in s_templates)
        {
            if (Fits(words, parts))
                return name;
        }

        return PropertyName(words) ?? Unknown;
    }

    // A place takes one word; the last takes the rest, and may be left out.
    private static bool Fits(string[] words, string[] parts)
    {
        for (int at = 0; at < parts.Length; at++)
        {
            bool isPlace = parts[at][0] == '{';
            if (at >= words.Length)
                return isPlace;
            if (!isPlace && !parts[at].Equals(words[at], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return words.Length <= parts.Length || parts[^1][0] == '{';
    }

    // GET USER anna FULLNAME, SET PROFILE MOOD_TEXT x, SET USERSTATUS ONLINE, ALTER CHAT #x SETTOPIC y.
    private static string? PropertyName(string[] words)
    {
        if (words is not [var verb, var first, ..] || Verb(verb) is not { } known)
            return null;
        ObjectSchema schema = Schemas.Find(Encoding.UTF8.GetBytes(first)) ?? Schemas.Client;
        int at = 1 + (schema.Word.Length > 0 ? 1 : 0) + (schema.HasId ? 1 : 0);
        if (at >= words.Length)
            return null;
        string? property = known == "ALTER"
            ? schema.Properties.FirstOrDefault(p => words[at].Equals(p.AlterAction, StringComparison.OrdinalIgnoreCase))?.AlterAction
            : schema.Find(Encoding.UTF8.GetBytes(words[at]))?.Name;
        return property is null ? null : string.Join(' ', new[] { known, schema.Word, property }.Where(w => w.Length > 0));
    }

    private static string? Verb(string word)
        => Array.Find(["GET", "SET", "ALTER"], known => known.Equals(word, StringComparison.OrdinalIgnoreCase));
}
