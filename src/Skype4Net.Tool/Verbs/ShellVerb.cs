using System.CommandLine;
using Skype4Net.Protocol;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Rows;
using Skype4Net.Tool.Running;
using Skype4Net.Tool.Shell;
using Spectre.Console;

namespace Skype4Net.Tool.Verbs;

internal sealed class ShellVerb : SkypeVerb
{
    private readonly Option<bool?> _notifications = new("--notifications")
    {
        HelpName = "true|false",
        Description = "Show what the client tells by itself. Default: in a terminal.",
    };

    public ShellVerb(ToolEnvironment environment)
        : base(environment, "shell", "Sends commands of the Skype API as they are written, and shows the replies. In a terminal: Tab completes, "
            + "up and down walk the history, Ctrl+R searches it, help lists the keys, Ctrl+D ends. Exit code 1 if the input was no terminal "
            + "and a command failed.")
        => Options.Add(_notifications);

    protected override async Task<ExitCode> RunAsync(SkypeRun run, CancellationToken cancellationToken)
    {
        bool terminal = Environment.HasEditor && !run.Results.IsJson;
        ILineReader lines = terminal ? await EditorAsync(run, cancellationToken).ConfigureAwait(false) : Environment.In;
        using IDisposable? told = run.Parsed.GetValue(_notifications) ?? terminal
            ? run.Skype.Notifications.Subscribe(line => Show(run, new ReplyRow("", line, null), Color.Grey))
            : null;
        bool failed = false;
        while (await lines.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line && line.Trim() is not ("quit" or "exit"))
        {
            string command = line.Trim();
            if (command.Length == 0)
                continue;
            if (ShellHelp.Of(command) is { } help)
            {
                run.Results.Note(help);
                continue;
            }

            ReplyRow row = await SendAsync(run.Skype, command, cancellationToken).ConfigureAwait(false);
            failed |= row.Error is not null;
            Show(run, row, row.Error is null ? Color.Green : Color.Red);
        }

        return failed && !terminal ? ExitCode.Failed : ExitCode.Done;
    }

    private static async Task<ReplyRow> SendAsync(ISkype skype, string command, CancellationToken cancellationToken)
    {
        try
        {
            return new ReplyRow(command, await skype.SendAsync(command, cancellationToken).ConfigureAwait(false), null);
        }
        catch (SkypeCommandException exception)
        {
            string text = exception.Text.Length > 0 ? exception.Text : SkypeErrors.TextOf(exception.Code);
            return new ReplyRow(command, null, $"ERROR {exception.Code} {text}".TrimEnd());
        }
        catch (Exception exception) when (exception is SkypeException or ArgumentException)
        {
            return new ReplyRow(command, null, ErrorText.Of(exception));
        }
    }

    private static void Show(SkypeRun run, ReplyRow row, Color color)
        => run.Results.Line(row, ToolJson.Readable.ReplyRow, r => r.Error ?? r.Reply!, color);

    private async Task<LineEditor> EditorAsync(SkypeRun run, CancellationToken cancellationToken)
    {
        IReadOnlyList<User> friends = await run.Skype.Contacts.Friends.GetAsync(cancellationToken).ConfigureAwait(false);
        string[] handles = [.. friends.Select(f => f.Handle)];
        run.Results.Note($"Attached to {run.Skype.CurrentUser.Handle}, protocol {run.Skype.Protocol}. Tab completes; help lists the keys; quit ends.");
        var history = LineHistory.OfCommands(Environment.StateFolder);
        return new LineEditor(Environment, () => "skype> ", new CommandCompletion(CommandCompletion.Templates, () => handles), history);
    }
}
