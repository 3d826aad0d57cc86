using Skype4Net.Playground.Commands;

namespace Skype4Net.Tool.Emulating;

/// <summary>All commands of the prompt: those of the page, and what the page has views for.</summary>
internal static class PromptCommands
{
    public static IReadOnlyList<CommandEntry> All { get; } = [.. CommandTable.All.Where(c => c.Forms.Count > 0), .. PromptViews.All];

    public static IReadOnlyList<PromptForm> Forms { get; } = [.. All.SelectMany(c => c.Forms)];

    /// <summary>The forms under their headings, in the order of the table.</summary>
    public static IEnumerable<IGrouping<string, PromptForm>> Headings
        => All.SelectMany(c => c.Forms.Select(f => (Heading: HeadingOf(c), f))).GroupBy(f => f.Heading, f => f.f);

    private static string HeadingOf(CommandEntry entry) => entry.Group == "phone" ? "telephones" : $"{entry.Group}s";
}
