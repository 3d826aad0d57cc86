using System.CommandLine;
using System.CommandLine.Invocation;
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

    public static RootCommand Root(ToolEnvironment environment) => new(Description)
    {
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
            foreach (string message in parsed.Errors.Select(e => e.Message).Distinct())
                await error.WriteLineAsync($"skype4net: {message}").ConfigureAwait(false);
            string verb = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
            await error.WriteLineAsync($"See: skype4net {verb}--help").ConfigureAwait(false);
            return (int)ExitCode.Usage;
        }

        return await parsed.InvokeAsync(
            new InvocationConfiguration { Output = environment.Out.Profile.Out.Writer, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null },
            cancellationToken).ConfigureAwait(false);
    }
}
