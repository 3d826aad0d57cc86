using System.CommandLine;
using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Tool.CSharp;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Options;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Rows;
using Skype4Net.Tool.Running;
using Skype4Net.Tool.Shell;
using Skype4Net.Tool.Transports;
using Skype4Net.Tool.Worlds;
using Spectre.Console;

namespace Skype4Net.Tool.Verbs;

internal sealed class CSharpVerb : SkypeVerb
{
    private const string Help = """
        Any C#, with await: await skype.User("nora").FullName. Without a semicolon the value is shown; what is declared stays.
          skype                  the attached client; cancellationToken is Ctrl+C
          network, nora, ...     with --emulator: the world, and a client for each account
        """;

    private readonly Argument<string?> _file = new("file") { Description = "A script (.csx); left out, a prompt.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string[]> _args = new("args") { Description = "What the script finds as args.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<bool> _emulator = new("--emulator") { Description = "Attach to the first account of an emulated world, to play in." };

    private readonly Option<string?> _world = new("--world")
    {
        HelpName = "FILE",
        Description = "The world of --emulator (see: skype4net help world).",
    };

    public CSharpVerb(ToolEnvironment environment)
        : base(environment, "csharp", "Runs C#, a script or line by line, with skype attached and await everywhere. Exit code 1 if it fails.")
    {
        Arguments.Add(_file);
        Arguments.Add(_args);
        foreach (Option option in (Option[])[_emulator, _world, WorldOptions.Users])
            Options.Add(option);
    }

    protected override void Check(ParseResult parsed)
    {
        if (parsed.GetValue(_file) is { } file && !File.Exists(file))
            throw new FileNotFoundException($"There is no script {Path.GetFullPath(file)}.");
        if (!parsed.GetValue(_emulator) && (parsed.GetValue(_world) is not null || parsed.GetValue(WorldOptions.Users) is { Length: > 0 }))
            throw new UsageException("--world and --user belong to --emulator.");
    }

    protected override async Task<TransportChoice> ChooseAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (!parsed.GetValue(_emulator))
            return await base.ChooseAsync(parsed, cancellationToken).ConfigureAwait(false);
        WorldFile file = parsed.GetValue(_world) is { } path ? WorldFile.Read(path) : WorldFile.FromFlags(parsed.GetValue(WorldOptions.Users) ?? []);
        World world = await World.CreateAsync(file, Environment.Time, NullLoggerFactory.Instance, store: null, cancellationToken)
            .ConfigureAwait(false);
        return new TransportChoice(world.Clients[0].Transport, world);
    }

    protected override async Task<ExitCode> RunAsync(SkypeRun run, CancellationToken cancellationToken)
    {
        var world = run.Choice.World as World;
        var session = new CSharpSession(new CSharpGlobals
        {
            skype = run.Skype,
            World = world?.Network,
            args = run.Parsed.GetValue(_args) ?? [],
            cancellationToken = cancellationToken,
        });
        foreach (string handle in (world?.Clients ?? []).Select(c => c.Handle).Where(IsName))
            await session.RunAsync($"var {handle} = network.Find(\"{handle}\")!;", null, cancellationToken).ConfigureAwait(false);
        if (run.Parsed.GetValue(_file) is { } file)
        {
            string text = await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false);
            return await ShowAsync(run, session, text, Path.GetFullPath(file), cancellationToken).ConfigureAwait(false);
        }

        return await PromptAsync(run, session, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ExitCode> PromptAsync(SkypeRun run, CSharpSession session, CancellationToken cancellationToken)
    {
        bool edits = Environment.HasEditor && !run.Results.IsJson;
        string begun = "";
        ILineReader lines = Environment.In;
        if (edits)
        {
            run.Results.Note($"Attached to {run.Skype.CurrentUser.Handle}. Tab completes; help says what there is; quit ends.");
            var history = new LineHistory(Environment.StateFolder, "csharp-history", static _ => false);
            var completion = new CSharpCompletion(session, () => begun);
            lines = new LineEditor(Environment, () => begun.Length == 0 ? "csharp> " : "      . ", completion, history, Abandon);
        }

        using IDisposable? output = edits ? Environment.ConsoleAbove(Environment.Screen) : null;
        ExitCode last = ExitCode.Done;
        while (await lines.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (begun.Length == 0 && line.Trim() is "quit" or "exit")
                break;
            if (begun.Length == 0 && line.Trim() is "help" or "?")
            {
                run.Results.Note($"{Help}\n{ShellHelp.Keys}");
                continue;
            }

            string text = begun + line;
            bool givesUp = line.Length == 0 && begun.Length > 0;
            if (!givesUp && !CSharpSession.IsComplete(text))
            {
                begun = text + "\n";
                continue;
            }

            begun = "";
            if (text.Trim().Length > 0)
                last = Worse(last, await ShowAsync(run, session, text, null, cancellationToken).ConfigureAwait(false));
        }

        return edits ? ExitCode.Done : last;

        bool Abandon()
        {
            bool had = begun.Length > 0;
            begun = "";
            return had;
        }
    }

    private static async Task<ExitCode> ShowAsync(
        SkypeRun run, CSharpSession session, string text, string? path, CancellationToken cancellationToken)
    {
        try
        {
            string? value = await session.RunAsync(text, path, cancellationToken).ConfigureAwait(false);
            if (value is not null || run.Results.IsJson)
                run.Results.Line(new ReplyRow(path ?? text, value, null), ToolJson.Readable.ReplyRow, r => r.Reply ?? "", Color.Green);
            return ExitCode.Done;
        }
        catch (CSharpException exception)
        {
            if (run.Results.IsJson)
                run.Results.Line(new ReplyRow(path ?? text, null, exception.Message), ToolJson.Readable.ReplyRow, r => r.Error!);
            else
                run.Results.Error(exception.Message);
            return ExitCode.Failed;
        }
    }

    private static ExitCode Worse(ExitCode one, ExitCode other) => one == ExitCode.Done ? other : one;

    private static bool IsName(string handle)
        => Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(handle)
            && Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(handle) == Microsoft.CodeAnalysis.CSharp.SyntaxKind.None
            && handle is not ("skype" or "network" or "args");
}
