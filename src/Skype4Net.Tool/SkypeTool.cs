using System.CommandLine;
using System.CommandLine.Help;
using Skype4Net.Tool.CommandLine;
using Skype4Net.Tool.Errors;
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
        new CSharpVerb(environment),
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
        if (CommandLineErrors.Of(parsed) is { Count: > 0 } wrong)
        {
            Command command = parsed.CommandResult.Command;
            foreach (string message in wrong)
                await error.WriteLineAsync($"skype4net: {message}").ConfigureAwait(false);
            await error.WriteLineAsync($"See: skype4net {(command is Verb ? command.Name + " " : "")}--help").ConfigureAwait(false);
            return (int)ExitCode.Usage;
        }

        var configuration = new InvocationConfiguration
        {
            Output = environment.Out.Profile.Out.Writer,
            Error = error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
    }
}
