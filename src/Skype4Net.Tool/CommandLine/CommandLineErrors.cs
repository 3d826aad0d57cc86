using System.CommandLine;
using System.CommandLine.Parsing;
using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.CommandLine;

/// <summary>What is wrong with a command line, and what was probably meant.</summary>
internal static class CommandLineErrors
{
    /// <summary>Nothing when the command line can be run.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        if (MistypedOption(parsed) is { } mistyped)
        {
            string meant = Suggestion.Sentence(mistyped, command.Options.Where(o => !o.Hidden).SelectMany(o => o.Aliases.Prepend(o.Name)));
            return [$"{command.Name} has no option {mistyped}.{meant} Before a text that begins so, write --."];
        }

        if (parsed.Errors.Count == 0)
            return [];
        if (command.Subcommands.Count == 0)
            return [.. parsed.Errors.Select(e => e.Message).Distinct()];
        string[] verbs = [.. command.Subcommands.Where(v => !v.Hidden).Select(v => v.Name)];
        if (parsed.UnmatchedTokens is not [var word, ..])
            return [$"a verb is missing. There are: {string.Join(", ", verbs)}."];
        string similar = Suggestion.Sentence(word, verbs);
        return [$"\"{word}\" is no verb.{similar}{(similar.Length > 0 ? "" : $" There are: {string.Join(", ", verbs)}.")}"];
    }

    // The parser takes an option that it does not know for an argument: a message would go to a contact of that name.
    private static string? MistypedOption(ParseResult parsed)
        => parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash)
            .FirstOrDefault(t => t.Type == TokenType.Argument && t.Value.StartsWith("--", StringComparison.Ordinal))?.Value;
}
