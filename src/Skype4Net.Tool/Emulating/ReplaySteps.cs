using Skype4Net.Emulator;
using Skype4Net.Emulator.Replay;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Replaying;

namespace Skype4Net.Tool.Emulating;

/// <summary>Does the commands of a recording at the prompt.</summary>
/// <param name="prompt">The prompt.</param>
/// <param name="context">What it remembers.</param>
/// <param name="results">Where the lines are shown.</param>
/// <param name="folder">Where files of the recording go.</param>
internal sealed class ReplaySteps(Prompt prompt, PromptContext context, ResultWriter results, string folder)
{
    private readonly RecordedLine _lines = new(folder, context.World.Network.Find);

    /// <summary>How many commands could not be done.</summary>
    public int Failures { get; private set; }

    public async Task RunAsync(ReplayLine step, ReplayLabels labels, CancellationToken cancellationToken)
    {
        try
        {
            string line = _lines.Of(step, labels);
            results.Note($"> {line}");
            await prompt.PerformAsync(line, cancellationToken).ConfigureAwait(false);
            if (step.Text("is") is { Length: > 0 } label)
                labels.Bind(label, step.Do == "chat.create" ? context.LastChat : context.LastSaidKey(context.World.Client(step.As)));
        }
        catch (Exception exception) when (Prompt.IsAnswer(exception) || exception is InvalidDataException)
        {
            Failures++;
            results.Error(ErrorText.Of(exception));
        }
    }
}
