using System.Text.Json;
using System.Text.Json.Nodes;
using Skype4Net.Emulator.Replay;
using Skype4Net.Playground.Commands;
using Skype4Net.Playground.Files;
using Skype4Net.Playground.Replay;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Output;

namespace Skype4Net.Tool.Emulating;

/// <summary>Does the commands of a recording at the prompt.</summary>
/// <param name="prompt">The prompt.</param>
/// <param name="context">Its world.</param>
/// <param name="folder">Where files of the recording go.</param>
internal sealed class ReplaySteps(Prompt prompt, PromptContext context, string folder)
{
    /// <summary>How many commands could not be done.</summary>
    public int Failures { get; private set; }

    public async Task RunAsync(ReplayLine step, ReplayLabels labels, CancellationToken cancellationToken)
    {
        try
        {
            CommandEntry entry = PromptCommands.All.FirstOrDefault(c => c.Name == step.Do && c.IsRecorded)
                ?? throw new InvalidDataException($"the prompt has no command {step.Do}");
            if (step.Text(entry.Arguments[0].Name) is var who && (who.Length == 0 || who.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))))
                throw new InvalidDataException($"{step.Do} says not who does it");
            if (entry.Arguments.Any(a => a.Name == "chat") && step.Text("chat") is { Length: > 0 } chat && labels.NameOf(chat) is null)
                throw new InvalidDataException($"{step.Do}: there is no chat {chat} yet");
            JsonObject arguments = RecordedArguments.Of(entry, step, labels, context.Network, (name, data) => Unpack(step, name, data));
            context.Results.Note($"> {SafeText.OneLine(PromptLine.Write(entry, arguments))}");
            using var read = JsonDocument.Parse(arguments.ToJsonString());
            CommandOutcome outcome = await prompt.DoAsync(entry, read.RootElement, cancellationToken).ConfigureAwait(false);
            if (step.Text("is") is { Length: > 0 } label && CommandRecorder.NameOf(read.RootElement, outcome) is { } made)
                labels.Bind(label, made);
        }
        catch (Exception exception) when (Prompt.IsAnswer(exception) || exception is InvalidDataException)
        {
            Failures++;
            context.Results.Error(ErrorText.Of(exception));
        }
    }

    // Only the last part of the name: a recording names no folders.
    private string Unpack(ReplayLine step, string name, byte[]? data)
    {
        if (data is null)
            throw new InvalidDataException($"{step.Do}: its file is not in the recording");
        string path = Path.Combine(folder, RunFolder.SafeName(name));
        File.WriteAllBytes(path, data);
        return path;
    }
}
