using System.Text.Json;
using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.Worlds;

/// <summary>The own status in the words of command lines and files: those of the wire, in small letters.</summary>
internal static class StatusWords
{
    private static readonly Conversion s_convert = new();

    private static readonly Dictionary<string, UserStatus> s_all = Enum.GetValues<UserStatus>()
        .Where(s => s is not (UserStatus.Unknown or UserStatus.LoggedOut or UserStatus.SkypeMe))
        .ToDictionary(Of, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> All => s_all.Keys;

    public static string Of(UserStatus status) => s_convert.ToWord(status).ToLowerInvariant();

    /// <summary>The status of a word, or of a name as <c>--json</c> spells it.</summary>
    /// <exception cref="UsageException">It is no status.</exception>
    public static UserStatus Parse(string word)
    {
        if (s_all.TryGetValue(word, out UserStatus status) || (Enum.TryParse(word, ignoreCase: true, out status) && s_all.ContainsValue(status)))
            return status;
        throw new UsageException($"\"{word}\" is no status.{Suggestion.Sentence(word, All)} There are: {string.Join(", ", All)}.");
    }

    /// <summary>What can be written: the words, and the names as <c>--json</c> spells them.</summary>
    public static IEnumerable<string> Writable
        => All.Concat(s_all.Values.Select(s => JsonNamingPolicy.CamelCase.ConvertName(s.ToString()))).Distinct();
}
