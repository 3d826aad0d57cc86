using Skype4Net.Emulator;
using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.Worlds;

/// <summary>What an account has paid for, in the words of the prompt and of files: those of the wire.</summary>
internal static class PrivilegeWords
{
    private static readonly Dictionary<string, Privilege> s_all = new(StringComparer.OrdinalIgnoreCase)
    {
        ["SKYPEOUT"] = Privilege.SkypeOut,
        ["SKYPEIN"] = Privilege.SkypeIn,
        ["VOICEMAIL"] = Privilege.Voicemail,
    };

    public static IEnumerable<string> All => s_all.Keys;

    /// <exception cref="UsageException">It is no privilege.</exception>
    public static Privilege Parse(string word)
        => s_all.TryGetValue(word, out Privilege privilege) ? privilege
            : throw new UsageException($"There is no privilege {word}. There are: {string.Join(", ", s_all.Keys)}.");
}
