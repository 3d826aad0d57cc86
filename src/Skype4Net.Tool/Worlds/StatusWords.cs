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

    /// <exception cref="UsageException">It is no status.</exception>
    public static UserStatus Parse(string word)
        => s_all.TryGetValue(word, out UserStatus status)
            ? status : throw new UsageException($"\"{word}\" is no status. There are: {string.Join(", ", All)}.");
}
