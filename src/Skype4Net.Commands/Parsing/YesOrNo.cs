using System.Collections.Frozen;

namespace Skype4Net.Commands;

/// <summary>The words for yes and no, of all languages at once.</summary>
internal static class YesOrNo
{
    private static readonly FrozenSet<string> s_yes
        = "yes y true on ja oui sí si sim да 是 はい".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_no
        = "no n false off nein non não nao нет 否 不 いいえ".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsWord(string word) => s_yes.Contains(word) || s_no.Contains(word);

    public static bool IsYes(string word) => s_yes.Contains(word);
}
