using System.Text;
using System.Text.RegularExpressions;

namespace Skype4Net.Skype4Com.Tests;

/// <summary>
/// The wire column of the table as patterns, one for each command: <c>{x}</c> is a value, <c>[...]</c> optional, <c>A/B</c> one of both.
/// </summary>
internal static partial class WirePattern
{
    public static IReadOnlyList<Regex> Parse(string wire)
        => [.. wire.Split(" ; ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(command => new Regex($"^{Command(command)}$"))];

    public static bool Fits(string wire, IReadOnlyList<string> sent)
    {
        IReadOnlyList<Regex> expected = Parse(wire);
        return expected.Count == sent.Count && expected.Zip(sent).All(pair => pair.First.IsMatch(pair.Second.TrimEnd()));
    }

    private static string Command(string command)
    {
        var pattern = new StringBuilder();
        foreach (Match token in Token().Matches(command))
        {
            pattern.Append(token.Value switch
            {
                "{text}" or "{value}" or "{xml}" or "{name}" or "{friendly name}" or "{caption}" or "{hint}" or "{path}" or "{file}" or "{folder}"
                    or "{device}" or "{numbers}" => ".+",
                ['{', ..] => @"\S+",
                "[" => "(",
                "]" => ")?",
                "..." => ".*",
                var words when words.Contains('/') => $"({string.Join('|', words.Split('/').Select(Regex.Escape))})",
                var words => Regex.Escape(words),
            });
        }

        return pattern.ToString();
    }

    [GeneratedRegex(@"\{[^}]*\}|\[|\]|\.\.\.|[\w/]+|.")]
    private static partial Regex Token();
}
