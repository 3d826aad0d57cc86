using System.CommandLine;
using System.Runtime.CompilerServices;
using Skype4Net.Tool.Output;
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
        : base(environment, "shell", "Sends commands of the Skype API as they are written, and shows the replies. In a terminal: Tab completes, up and down walk the history, Ctrl+D ends. Exit code 1 if the input was no terminal and a command failed.")
        => Options.Add(_notifications);

    protected override async Task<ExitCode> RunAsync(SkypeRun run, CancellationToken cancellationToken)
    {
        bool terminal = Environment.IsInteractive && Environment.IsTerminal && !run.Results.IsJson;
        var screen = terminal ? new TerminalShell(run, Environment) : (IShell)new PlainShell(run, Environment);
        using IDisposable? told = run.Parsed.GetValue(_notifications) ?? terminal ? run.Skype.Notifications.Subscribe(screen.Print) : null;
        bool failed = false;
        await foreach (string line in screen.LinesAsync(cancellationToken).ConfigureAwait(false))
        {
            ReplyRow row = await SendAsync(run.Skype, line, cancellationToken).ConfigureAwait(false);
            failed |= row.Error is not null;
            screen.Show(row);
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
            return new ReplyRow(command, null, $"ERROR {exception.Code} {exception.Text}".TrimEnd());
        }
        catch (Exception exception) when (exception is SkypeException or ArgumentException)
        {
            return new ReplyRow(command, null, exception.Message.Split(" (Parameter '")[0]);
        }
    }

    private interface IShell
    {
        IAsyncEnumerable<string> LinesAsync(CancellationToken cancellationToken);

        void Print(string notification);

        void Show(ReplyRow row);
    }

    /// <summary>Input from a file or a pipe: one reply after the other, nothing else.</summary>
    private sealed class PlainShell(SkypeRun run, ToolEnvironment environment) : IShell
    {
        public async IAsyncEnumerable<string> LinesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            while (await environment.In.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
            {
                if (line.Trim() is "quit" or "exit")
                    yield break;
                if (line.Trim() is { Length: > 0 } command)
                    yield return command;
            }
        }

        public void Print(string notification) => Show(new ReplyRow("", notification, null));

        public void Show(ReplyRow row) => run.Results.Line(row, ToolJson.Readable.ReplyRow, r => r.Error ?? r.Reply!);
    }

    private sealed class TerminalShell(SkypeRun run, ToolEnvironment environment) : IShell
    {
        private readonly ShellHistory _history = new(environment.StateFolder);
        private IReadOnlyList<string> _handles = [];
        private LineEditor? _editor;

        public async IAsyncEnumerable<string> LinesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            _handles = [.. (await run.Skype.Contacts.Friends.GetAsync(cancellationToken).ConfigureAwait(false)).Select(f => f.Handle)];
            _editor = new LineEditor(environment.Out, new CommandCompletion(CommandCompletion.Templates), _history, () => _handles);
            run.Results.Note($"Attached to {run.Skype.CurrentUser.Handle}, protocol {run.Skype.Protocol}. Tab completes; quit or Ctrl+D ends.");
            try
            {
                while (await _editor.ReadAsync(cancellationToken).ConfigureAwait(false) is { } line && line.Trim() is not ("quit" or "exit"))
                {
                    _history.Add(line.TrimEnd());
                    if (line.Trim() is { Length: > 0 } command)
                        yield return command;
                }
            }
            finally
            {
                _history.Save();
            }
        }

        public void Print(string notification) => _editor?.Print(notification, new Style(Color.Grey));

        public void Show(ReplyRow row) => _editor!.Print(row.Error ?? row.Reply!, new Style(row.Error is null ? Color.Green : Color.Red));
    }
}
