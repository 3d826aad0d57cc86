using System.Collections.Frozen;
using System.Globalization;

namespace Skype4Net.Commands;

/// <summary>
/// The texts that a bot says by itself, in English, German, French, Spanish, Portuguese, Russian, Chinese and Japanese. Derive from it to
/// say something in other words: <c>options with { Texts = new MyTexts() }</c>.
/// </summary>
public class CommandTexts
{
    private static readonly FrozenDictionary<string, FrozenDictionary<CommandText, string>> s_tables =
        new Dictionary<string, FrozenDictionary<CommandText, string>>
        {
            ["en"] = EnglishTexts.Table,
            ["de"] = GermanTexts.Table,
            ["fr"] = FrenchTexts.Table,
            ["es"] = SpanishTexts.Table,
            ["pt"] = PortugueseTexts.Table,
            ["ru"] = RussianTexts.Table,
            ["zh"] = ChineseTexts.Table,
            ["ja"] = JapaneseTexts.Table,
        }.ToFrozenDictionary();

    /// <summary>The languages that there are texts in, by their two letters.</summary>
    public static IReadOnlyCollection<string> Languages { get; } = ["en", "de", "fr", "es", "pt", "ru", "zh", "ja"];

    /// <summary>The text, with <c>{0}</c> and so on where something is put in; English where there is none in the language.</summary>
    /// <param name="key">Which text.</param>
    /// <param name="language">The language, two letters in lower case.</param>
    public virtual string Get(CommandText key, string language)
        => s_tables.TryGetValue(language, out FrozenDictionary<CommandText, string>? table) && table.TryGetValue(key, out string? text) ? text
            : EnglishTexts.Table[key];

    /// <summary>Puts the arguments into a text. What others said goes in as it is.</summary>
    internal string Format(CommandText key, string language, params ReadOnlySpan<string> arguments)
    {
        string text = Get(key, language);
        var result = new System.Text.StringBuilder(text.Length + 32);
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] == '{' && at + 2 < text.Length && char.IsAsciiDigit(text[at + 1]) && text[at + 2] == '}')
            {
                int index = text[at + 1] - '0';
                result.Append(index < arguments.Length ? arguments[index] : "");
                at += 2;
            }
            else
            {
                result.Append(text[at]);
            }
        }

        return result.ToString();
    }

    /// <summary>Words in a row, the last two of which are joined when the language is known: see <see cref="CommandText.Or"/>.</summary>
    internal static string List(IReadOnlyList<string> words) => string.Join(ListSeparator, words);

    /// <summary>The same, said in a language: <c>red, green or blue</c>.</summary>
    internal string FormatList(string list, string language)
    {
        string[] words = list.Split(ListSeparator);
        string or = Get(CommandText.Or, language);
        return words.Length < 2 ? list : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", words[..^1])}{or}{words[^1]}");
    }

    /// <summary>Stands between the words of a list until its language is known; nobody can type it.</summary>
    private const char ListSeparator = '\u0001';
}
