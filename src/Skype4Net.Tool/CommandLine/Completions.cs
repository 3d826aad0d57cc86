using System.CommandLine;
using System.CommandLine.Completions;

namespace Skype4Net.Tool.CommandLine;

/// <summary>What can come next on the command line, for the completion of shells.</summary>
internal static class Completions
{
    /// <param name="root">All verbs.</param>
    /// <param name="words">What is written behind the program's name; the last word is the one that is completed, and may be empty.</param>
    /// <returns>The words that fit; none where a file belongs, which the shell knows better.</returns>
    public static IReadOnlyList<string> Of(Command root, IReadOnlyList<string> words)
    {
        string begun = words.Count > 0 ? words[^1] : "";
        string[] before = [.. words.SkipLast(1)];
        Command? verb = before.Length > 0 ? root.Subcommands.FirstOrDefault(c => c.Name == before[0]) : root;
        if (verb is null)
            return [];
        IEnumerable<string> all = begun.StartsWith('-') ? Names(verb)
            : before.Length > 1 && verb.Options.FirstOrDefault(o => IsNamed(o, before[^1])) is { } option && TakesValue(option) ? Values(option)
            : verb == root ? root.Subcommands.Where(c => !c.Hidden).Select(c => c.Name)
            : verb.Arguments.ElementAtOrDefault(ArgumentsIn(verb, before)) is { } argument ? Values(argument)
            : [];
        return [.. all.Where(w => w.StartsWith(begun, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Names(Command verb)
        => verb.Options.Where(o => !o.Hidden).SelectMany(o => o.Aliases.Prepend(o.Name)).Where(n => n.StartsWith("--", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Values(Symbol symbol) => symbol.GetCompletions(CompletionContext.Empty).Select(c => c.Label);

    private static bool IsNamed(Option option, string word) => option.Name == word || option.Aliases.Contains(word);

    private static bool TakesValue(Option option) => option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool);

    // How many words before are no options and no values of options.
    private static int ArgumentsIn(Command verb, string[] before)
    {
        int count = 0;
        for (int i = 1; i < before.Length; i++)
        {
            if (before[i].StartsWith('-'))
                i += verb.Options.FirstOrDefault(o => IsNamed(o, before[i])) is { } option && TakesValue(option) ? 1 : 0;
            else
                count++;
        }

        return count;
    }
}
