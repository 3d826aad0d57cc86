using Skype4Net.Emulator;
using Skype4Net.Playground.Commands;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Running;

namespace Skype4Net.Tool.Emulating;

/// <summary>Acts as any account, line by line: <c>nora say ben hello</c>, <c>nora -> ben: hello</c>, <c>help</c>.</summary>
internal sealed class Prompt(PromptContext context, ILineReader input)
{
    /// <summary>Does what is written until <c>quit</c>.</summary>
    /// <returns>Whether it was <c>quit</c>; otherwise the input has ended.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        while (await input.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (line.Trim() is "quit" or "exit")
                return true;
            try
            {
                await PerformAsync(line.Trim(), cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (IsAnswer(exception))
            {
                context.Results.Note(ErrorText.Of(exception));
            }
        }

        return false;
    }

    /// <summary>Does what a line says.</summary>
    /// <exception cref="UsageException">It is not understood, or names what there is not.</exception>
    public async Task PerformAsync(string line, CancellationToken cancellationToken)
    {
        switch (line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            case []:
                break;
            case ["help" or "?"]:
                context.Results.Note(PromptHelp.All);
                break;
            case ["help" or "?", var topic, ..]:
                context.Results.Note(PromptHelp.Of(topic));
                break;
            case ["who", ..]:
                context.Results.Note(Accounts());
                break;
            case [_]:
                throw new UsageException($"\"{line}\" is not understood. Write: WHO VERB ..., for example nora status away; help lists the verbs.");
            default:
                PromptLine read = Understood(() => PromptLine.Parse(context, PromptCommands.All, line));
                await DoAsync(read.Entry, read.Arguments, cancellationToken).ConfigureAwait(false);
                break;
        }
    }

    /// <summary>Does a command.</summary>
    /// <exception cref="UsageException">It cannot be done as it was given.</exception>
    public async Task<CommandOutcome> DoAsync(CommandEntry entry, System.Text.Json.JsonElement arguments, CancellationToken cancellationToken)
    {
        string label = context.Recorder?.Begin(entry, arguments) ?? "";
        try
        {
            CommandOutcome outcome =
                await entry.DoAsync(new CommandCall(context, arguments)).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
            context.Recorder?.End(label, arguments, outcome);
            if (outcome.Note.Length > 0)
                context.Results.Note(outcome.Note);
            return outcome;
        }
        catch (CommandRefusedException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    // What the world says to a wrong line; anything else is a mistake of this program.
    public static bool IsAnswer(Exception exception) => exception
        is UsageException or ArgumentException or InvalidOperationException or SkypeException or IOException or UnauthorizedAccessException;

    private static PromptLine Understood(Func<PromptLine> parse)
    {
        try
        {
            return parse();
        }
        catch (CommandRefusedException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    private string Accounts()
        => string.Join('\n', context.World.Clients.Select(c => $"{c.Handle}{(c.IsRunning ? "" : " (its client does not run)")}"));
}
