namespace Skype4Net.Playground.Json;

/// <summary>The own status in the words of the prompt and of world files: those of the wire, in small letters.</summary>
internal static class UserStatusWords
{
    private static readonly Conversion s_convert = new();

    private static readonly Dictionary<string, UserStatus> s_all = Enum.GetValues<UserStatus>()
        .Where(s => s is not (UserStatus.Unknown or UserStatus.LoggedOut or UserStatus.SkypeMe))
        .ToDictionary(Of, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyCollection<string> All => s_all.Keys;

    public static IReadOnlyCollection<UserStatus> Values => s_all.Values;

    public static string Of(UserStatus status) => s_convert.ToWord(status).ToLowerInvariant();

    public static bool TryParse(string word, out UserStatus status) => s_all.TryGetValue(word, out status);
}
