using System.CommandLine;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Rows;
using Skype4Net.Tool.Running;
using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Verbs;

internal sealed class StatusVerb : SkypeVerb
{
    private readonly Argument<string?> _status = new("status")
    {
        Description = $"The new status: {string.Join(", ", StatusWords.All)}. Left out, the present one is shown.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public StatusVerb(ToolEnvironment environment)
        : base(environment, "status", "Shows or changes the own status.") => Arguments.Add(_status);

    protected override async Task<ExitCode> RunAsync(SkypeRun run, CancellationToken cancellationToken)
    {
        ISkype skype = run.Skype;
        if (run.Parsed.GetValue(_status) is { } word)
            await skype.UserStatus.SetAsync(StatusWords.Parse(word), cancellationToken).ConfigureAwait(false);
        var row = new StatusRow(
            skype.CurrentUser.Handle,
            StatusWords.Of(await skype.UserStatus.RefreshAsync(cancellationToken).ConfigureAwait(false)),
            await skype.ConnectionStatus.GetAsync(cancellationToken).ConfigureAwait(false));
        run.Results
            .Line(row, ToolJson.Readable.StatusRow, r => $"{r.Handle} is {r.Status} (connection: {r.Connection.ToString().ToLowerInvariant()})");
        return ExitCode.Done;
    }
}
