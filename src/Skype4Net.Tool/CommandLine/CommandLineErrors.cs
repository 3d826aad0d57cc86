using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Skype4Net.Playground.Commands;
using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.CommandLine;

/// <summary>What is wrong with a command line, and what was probably meant.</summary>
internal static partial class CommandLineErrors
{
    /// <summary>Nothing when the command line can be run.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;

        // A wrong verb is the mistake, and not what stands behind it.
        bool isVerbWrong = command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [not ['-', ..], ..];
        if (!isVerbWrong && MistypedOption(parsed) is { } mistyped)
        {
            string meant = Suggestion.Sentence(mistyped, command.Options.Where(o => !o.Hidden).SelectMany(o => o.Aliases.Prepend(o.Name)));
            return [$"{command.Name} has no option {mistyped}.{meant} Before a text that begins so, write --."];
        }

        if (parsed.Errors.Count == 0)
            return [];
        if (command.Subcommands.Count == 0)
            return [.. parsed.Errors.Select(e => InWords(e.Message)).Distinct()];
        string[] verbs = [.. command.Subcommands.Where(v => !v.Hidden).Select(v => v.Name)];
        if (parsed.UnmatchedTokens is not [var word, ..])
            return [$"a verb is missing. There are: {string.Join(", ", verbs)}."];
        string similar = Suggestion.Sentence(word, verbs);
        return [$"\"{word}\" is no verb.{similar}{(similar.Length > 0 ? "" : $" There are: {string.Join(", ", verbs)}.")}"];
    }

    // The parser's own messages name types of .NET.
    private static string InWords(string message)
    {
        if (Unparsable().Match(message) is { Success: true } unparsable)
            return $"{unparsable.Groups[2].Value} {unparsable.Groups[1].Value}: give {Wanted(unparsable.Groups[3].Value)}.";
        if (OneOf().Match(message) is { Success: true } oneOf)
        {
            string word = oneOf.Groups[1].Value;
            string[] choices = [.. oneOf.Groups[2].Captures.Select(c => c.Value)];
            return $"\"{word}\" is none of these: {string.Join(", ", choices)}.{Suggestion.Sentence(word, choices)}";
        }

        return Unexpected().Match(message) is { Success: true } unexpected ? $"\"{unexpected.Groups[1].Value}\" does not belong here." : message;
    }

    private static string Wanted(string type)
        => type.Contains("Int", StringComparison.Ordinal) ? "a whole number"
            : type.Contains("DateTime", StringComparison.Ordinal) ? "a date or a time, for example 2026-05-01 or \"2026-05-01 12:00\""
            : type.Contains("Boolean", StringComparison.Ordinal) ? "true or false"
            : type.Contains("Double", StringComparison.Ordinal) || type.Contains("Decimal", StringComparison.Ordinal) ? "a number"
            : "something else";

    [GeneratedRegex("^Cannot parse argument '(.*)' for (?:option|command) '(.*)' as expected type '(.*)'\\.$", RegexOptions.Singleline)]
    private static partial Regex Unparsable();

    [GeneratedRegex(@"^Unrecognized command or argument '(.*)'\.$", RegexOptions.Singleline)]
    private static partial Regex Unexpected();

    [GeneratedRegex(@"^Argument '(.*)' not recognized\. Must be one of:(?:\s+'(.*?)')+", RegexOptions.Singleline)]
    private static partial Regex OneOf();

    // The parser takes an option that it does not know for an argument: a message would go to a contact of that name.
    private static string? MistypedOption(ParseResult parsed)
        => parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash)
            .FirstOrDefault(t => t.Type == TokenType.Argument && t.Value.StartsWith("--", StringComparison.Ordinal))?.Value;
}
