using System.Text;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Network;
using Skype4Net.Tool.Running;

namespace Skype4Net.Tool.Emulating;

/// <summary>Acts as any account, line by line: <c>nora say ben hello</c>, <c>nora -> ben: hello</c>, <c>help</c>.</summary>
internal sealed class Prompt(PromptContext scene, LineInput input)
{
    public static string Help
    {
        get
        {
            var text = new StringBuilder();
            foreach (IGrouping<string, PromptCommand> group in PromptCommands.All.GroupBy(a => a.Group))
            {
                text.Append(group.Key).Append('\n');
                foreach (PromptCommand act in group)
                    Entry(text, act.Usage, act.Summary);
            }

            text.Append("telephones\n");
            foreach (PhoneCommand act in PromptCommands.Phones)
                Entry(text, act.Usage, act.Summary);
            text.Append("also\n");
            Entry(text, "who", "lists the accounts");
            Entry(text, "help", "this");
            Entry(text, "quit", "ends the emulator");
            return text.ToString().TrimEnd();
        }
    }

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
            catch (Exception exception) when (exception is UsageException or ArgumentException or InvalidOperationException or SkypeException or IOException or UnauthorizedAccessException)
            {
                scene.Results.Note(exception.Message.Split(" (Parameter '")[0]);
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
            case ["help", ..]:
                scene.Results.Note(Help);
                return Task.CompletedTask;
            case ["who", ..]:
                scene.Results.Note(string.Join('\n', scene.World.Clients.Select(c => $"{c.Handle}{(c.IsRunning ? "" : " (its client does not run)")}")));
                return Task.CompletedTask;
            case [['+', ..] number, var verb, .. var rest]:
                PhoneCommand phoneCommand = Find(PromptCommands.Phones, a => a.Verb, verb);
                phoneCommand.Do(scene, scene.World.Network.Phone(number), new PromptWords(rest.FirstOrDefault() ?? "", phoneCommand.Usage));
                return Task.CompletedTask;
            case [var who, var verb, .. var rest]:
                EmulatedClient client = scene.World.Client(who);
                PromptCommand act = Find(PromptCommands.All, a => a.Verb, verb);
                return act.DoAsync(scene, client, new PromptWords(rest.FirstOrDefault() ?? "", act.Usage), cancellationToken);
            default:
                throw new UsageException($"\"{line}\" is not understood. Write: WHO VERB ..., for example nora status away; help lists the verbs.");
        }
    }

    private static T Find<T>(IReadOnlyList<T> acts, Func<T, string> verb, string word)
        => acts.FirstOrDefault(a => verb(a).Equals(word, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"\"{word}\" is no verb. There are: {string.Join(", ", acts.Select(verb))}.");

    private static void Entry(StringBuilder text, string usage, string summary) => text.Append("  ").Append(usage.PadRight(34)).Append(' ').Append(summary).Append('\n');
}
