using System.CommandLine;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Rows;
using Skype4Net.Tool.Running;

namespace Skype4Net.Tool.Verbs;

internal sealed class MoodVerb : SkypeVerb
{
    private readonly Argument<string[]> _mood = new("mood")
    {
        Description = "The new mood message. Left out, the present one is shown.",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<bool> _clear = new("--clear") { Description = "Have no mood message." };

    public MoodVerb(ToolEnvironment environment)
        : base(environment, "mood", "Shows or changes the own mood message.")
    {
        Arguments.Add(_mood);
        Options.Add(_clear);
    }

    protected override async Task<ExitCode> RunAsync(SkypeRun run, CancellationToken cancellationToken)
    {
        string text = string.Join(' ', run.Parsed.GetValue(_mood) ?? []);
        bool clear = run.Parsed.GetValue(_clear);
        if (clear && text.Length > 0)
            throw new UsageException("Give a mood message, or --clear, not both.");
        if (clear || text.Length > 0)
            await run.Skype.Profile.MoodText.SetAsync(text, cancellationToken).ConfigureAwait(false);
        var row = new MoodRow(run.Skype.CurrentUser.Handle, await run.Skype.Profile.MoodText.RefreshAsync(cancellationToken).ConfigureAwait(false));
        run.Results.Line(row, ToolJson.Readable.MoodRow, r => r.Mood.Length > 0 ? $"{r.Handle}: {r.Mood}" : $"{r.Handle} has no mood message");
        return ExitCode.Done;
    }
}
