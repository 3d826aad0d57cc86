using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Skype4Net.Playground.Json;

/// <summary>Values of enumerations as the page has them: their C# names with a small first letter.</summary>
internal static class EnumWords
{
    public static string Of<T>(T value)
        where T : struct, Enum
        => Words<T>.ByValue.TryGetValue(value, out string? word) ? word : Camel(value.ToString());

    /// <summary>The names of the flags that are set.</summary>
    public static IReadOnlyList<string> Flags<T>(T value)
        where T : struct, Enum
        => [.. Words<T>.ByValue.Where(w => Convert.ToInt64(w.Key) != 0 && value.HasFlag(w.Key)).Select(w => w.Value)];

    public static IReadOnlyCollection<string> All<T>()
        where T : struct, Enum
        => Words<T>.ByValue.Values;

    /// <summary>The value of a word, in whatever case.</summary>
    public static bool TryParse<T>(string word, [NotNullWhen(true)] out T? value)
        where T : struct, Enum
    {
        foreach ((T known, string name) in Words<T>.ByValue)
        {
            if (!name.Equals(word, StringComparison.OrdinalIgnoreCase))
                continue;
            value = known;
            return true;
        }

        value = null;
        return false;
    }

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().Distinct().ToDictionary(v => v, v => Camel(v.ToString()));
    }
}
