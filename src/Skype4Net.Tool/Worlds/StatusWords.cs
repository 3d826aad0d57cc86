using System.Text.Json;
using Skype4Net.Playground.Commands;
using Skype4Net.Playground.Json;
using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.Worlds;

/// <summary>The own status in the words of command lines and files: those of the wire, in small letters.</summary>
internal static class StatusWords
{
    public static IEnumerable<string> All => UserStatusWords.All;

    public static string Of(UserStatus status) => UserStatusWords.Of(status);

    /// <summary>The status of a word, or of a name as <c>--json</c> spells it.</summary>
    /// <exception cref="UsageException">It is no status.</exception>
    public static UserStatus Parse(string word)
    {
        if (UserStatusWords.TryParse(word, out UserStatus status)
            || (Enum.TryParse(word, ignoreCase: true, out status) && UserStatusWords.Values.Contains(status)))
            return status;
        throw new UsageException($"\"{word}\" is no status.{Suggestion.Sentence(word, All)} There are: {string.Join(", ", All)}.");
    }

    /// <summary>What can be written: the words, and the names as <c>--json</c> spells them.</summary>
    public static IEnumerable<string> Writable
        => All.Concat(UserStatusWords.Values.Select(s => JsonNamingPolicy.CamelCase.ConvertName(s.ToString()))).Distinct();
}
