using System.Text;
using Skype4Net.Playground.Commands;
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
            foreach (IGrouping<string, PromptForm> heading in PromptCommands.Headings)
            {
                text.Append(heading.Key).Append('\n');
                foreach (PromptForm form in heading)
                    Entry(text, form.Usage, form.Summary);
            }

            text.Append("also\n");
            Entry(text, "WHO", "a handle, or the full name of an account: nora call \"Ben Ode\"");
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
        foreach (IGrouping<string, PromptForm> heading in PromptCommands.Headings)
        {
            foreach (PromptForm form in heading.Where(f => IsWord(heading.Key) || IsWord(f.Verb) || IsWord(f.Verb.Split(' ')[0])))
                Entry(text, form.Usage, form.Summary);
        }

        if (IsWord("keys"))
            text.Append(ShellHelp.Keys);
        return text.Length > 0 ? text.ToString().TrimEnd() : throw new UsageException(
            $"\"{word}\" is no verb.{Suggestion.Sentence(word, PromptCommands.Forms.Select(f => f.Verb))} Write help for all of them.");

        bool IsWord(string verb) => verb.Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    private static void Entry(StringBuilder text, string usage, string summary)
        => text.Append("  ").Append(usage.PadRight(UsageWidth)).Append(' ').Append(summary).Append('\n');
}
