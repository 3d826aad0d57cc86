using System.Text;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Shell;

namespace Skype4Net.Tool.Emulating;

/// <summary>What <c>help</c> says at the prompt.</summary>
internal static class PromptHelp
{
    private const int UsageWidth = 34;

    /// <summary>All verbs under their headings.</summary>
    public static string All
    {
        get
        {
            var text = new StringBuilder();
            foreach (IGrouping<string, PromptCommand> group in PromptCommands.All.GroupBy(a => a.Group))
            {
                text.Append(group.Key).Append('\n');
                foreach (PromptCommand command in group)
                    Entry(text, command.Usage, command.Summary);
            }

            text.Append("telephones\n");
            foreach (PhoneCommand command in PromptCommands.Phones)
                Entry(text, command.Usage, command.Summary);
            text.Append("also\n");
            Entry(text, "who", "lists the accounts");
            Entry(text, "help [VERB], ?", "this, or what one verb does");
            Entry(text, "quit", "ends the emulator");
            return text.Append("keys\n").Append(ShellHelp.Keys).ToString().TrimEnd();
        }
    }

    /// <summary>What one verb, or all of a heading, do.</summary>
    /// <exception cref="UsageException">There is no such verb.</exception>
    public static string Of(string word)
    {
        var text = new StringBuilder();
        foreach (PromptCommand command in PromptCommands.All.Where(c => IsWord(c.Verb) || IsWord(c.Group)))
            Entry(text, command.Usage, command.Summary);
        foreach (PhoneCommand command in PromptCommands.Phones.Where(c => IsWord(c.Verb) || IsWord("telephones")))
            Entry(text, command.Usage, command.Summary);
        if (IsWord("keys"))
            text.Append(ShellHelp.Keys);
        return text.Length > 0 ? text.ToString().TrimEnd() : throw new UsageException(
            $"\"{word}\" is no verb.{Suggestion.Sentence(word, PromptCommands.All.Select(c => c.Verb))} Write help for all of them.");

        bool IsWord(string verb) => verb.Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    private static void Entry(StringBuilder text, string usage, string summary)
        => text.Append("  ").Append(usage.PadRight(UsageWidth)).Append(' ').Append(summary).Append('\n');
}
