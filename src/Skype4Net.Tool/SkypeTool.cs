using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Skype4Net.Tool.Running;
using Skype4Net.Tool.Verbs;

namespace Skype4Net.Tool;

/// <summary>The command line as a whole: all verbs, and what is common to them.</summary>
internal static class SkypeTool
{
    private const string Description = """
        skype4net: Skype from the command line, by the Skype Desktop API; and an emulated Skype client to try it with.

        Each verb can be tried without a client: skype4net friends --transport emulator

        Exit codes: 0 done; 1 Skype or a file said no; 2 the command line is wrong; 3 no client, not let in, or client lost; 130 Ctrl+C.
        """;

    // Not a RootCommand: that would be called after the file, which nobody types.
    public static Command Root(ToolEnvironment environment) => new("skype4net", Description)
    {
        new HelpOption(),
        new VersionOption(),
        new EmulateVerb(environment),
        new ProxyVerb(environment),
        new ShellVerb(environment),
        new MonitorVerb(environment),
        new DoctorVerb(environment),
        new FriendsVerb(environment),
        new ChatsVerb(environment),
        new HistoryVerb(environment),
        new SendVerb(environment),
        new StatusVerb(environment),
        new MoodVerb(environment),
        new CallVerb(environment),
        new SmsVerb(environment),
    };

    public static async Task<int> RunAsync(IReadOnlyList<string> args, ToolEnvironment environment, CancellationToken cancellationToken)
    {
        TextWriter error = environment.Error.Profile.Out.Writer;
        ParseResult parsed = Root(environment).Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            Command command = parsed.CommandResult.Command;
            IEnumerable<string> messages = command is Verb
                ? parsed.Errors.Select(e => e.Message).Distinct()
                : [$"{(parsed.UnmatchedTokens is [var word, ..] ? $"\"{word}\" is no verb" : "a verb is missing")}. There are: {string.Join(", ", command.Subcommands.Select(v => v.Name))}."];
            foreach (string message in messages)
                await error.WriteLineAsync($"skype4net: {message}").ConfigureAwait(false);
            await error.WriteLineAsync($"See: skype4net {(command is Verb ? command.Name + " " : "")}--help").ConfigureAwait(false);
            return (int)ExitCode.Usage;
        }

        if (MistypedOption(parsed) is { } mistyped)
        {
            await error.WriteLineAsync($"skype4net: {parsed.CommandResult.Command.Name} has no option {mistyped}. Before a text that begins so, write --.\nSee: skype4net {parsed.CommandResult.Command.Name} --help").ConfigureAwait(false);
            return (int)ExitCode.Usage;
        }

        return await parsed.InvokeAsync(
            new InvocationConfiguration { Output = environment.Out.Profile.Out.Writer, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null },
            cancellationToken).ConfigureAwait(false);
    }

    // The parser takes an option that it does not know for an argument: a message would go to a contact of that name.
    private static string? MistypedOption(ParseResult parsed)
        => parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash).FirstOrDefault(t => t.Type == TokenType.Argument && t.Value.StartsWith("--", StringComparison.Ordinal))?.Value;
}
