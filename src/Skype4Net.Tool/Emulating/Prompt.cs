using Skype4Net.Emulator;
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

    public Task PerformAsync(string line, CancellationToken cancellationToken)
    {
        int arrow = line.IndexOf("->", StringComparison.Ordinal), colon = line.IndexOf(':', StringComparison.Ordinal);
        if (arrow > 0 && colon > arrow)
            line = $"{line[..arrow].Trim()} say {line[(arrow + 2)..colon].Trim()} {line[(colon + 1)..]}";
        string[] words = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        switch (words)
        {
            case []:
                return Task.CompletedTask;
            case ["help" or "?"]:
                context.Results.Note(PromptHelp.All);
                return Task.CompletedTask;
            case ["help" or "?", var topic, ..]:
                context.Results.Note(PromptHelp.Of(topic));
                return Task.CompletedTask;
            case ["who", ..]:
                context.Results.Note(Accounts());
                return Task.CompletedTask;
            case [['+', ..] number, var verb, .. var rest]:
                PhoneCommand phoneCommand = Find(PromptCommands.Phones, a => a.Verb, verb);
                phoneCommand.Do(context, context.World.Network.Phone(number), new PromptWords(rest.FirstOrDefault() ?? "", phoneCommand.Usage));
                return Task.CompletedTask;
            case [var who, var verb, .. var rest]:
                EmulatedClient client = context.World.Client(who);
                PromptCommand command = Find(PromptCommands.All, a => a.Verb, verb);
                return command.DoAsync(context, client, new PromptWords(rest.FirstOrDefault() ?? "", command.Usage), cancellationToken);
            default:
                throw new UsageException($"\"{line}\" is not understood. Write: WHO VERB ..., for example nora status away; help lists the verbs.");
        }
    }

    // What the world says to a wrong line; anything else is a mistake of this program.
    private static bool IsAnswer(Exception exception) => exception
        is UsageException or ArgumentException or InvalidOperationException or SkypeException or IOException or UnauthorizedAccessException;

    private static T Find<T>(IReadOnlyList<T> commands, Func<T, string> verb, string word)
        => commands.FirstOrDefault(a => verb(a).Equals(word, StringComparison.OrdinalIgnoreCase)) ?? throw new UsageException(
            $"\"{word}\" is no verb.{Suggestion.Sentence(word, commands.Select(verb))} There are: {string.Join(", ", commands.Select(verb))}.");

    private string Accounts()
        => string.Join('\n', context.World.Clients.Select(c => $"{c.Handle}{(c.IsRunning ? "" : " (its client does not run)")}"));
}
