using System.Text.RegularExpressions;

namespace Skype4Net.Tests.Docs;

/// <summary>What sources, tests and pages cite as <c>docs/....md#anchor</c> can be looked up.</summary>
public partial class CitationTests
{
    private static readonly string[] s_endings = [".cs", ".vb", ".md", ".py", ".sh", ".tsv", ".csproj", ".props", ".js", ".css", ".html"];

    [Fact]
    public void Every_cited_page_and_section_exists()
    {
        string[] missing = [.. Citations.Where(c => !Exists(c.Page, c.Anchor)).Select(c => $"{c.File}:{c.Line}: {c.Page}#{c.Anchor}")];

        Assert.Empty(missing);
    }

    [Fact]
    public void The_guard_sees_citations_of_the_reference()
        => Assert.True(Citations.Count(c => c.Page.StartsWith("docs/protocol/", StringComparison.Ordinal) && c.Anchor.Length > 0) > 20);

    [Fact]
    public void A_section_that_is_not_there_is_found()
    {
        Assert.True(Exists("docs/protocol/notifications.md", "rules-for-all-notifications"));
        Assert.False(Exists("docs/protocol/notifications.md", "sections-that-nobody-wrote"));
        Assert.False(Exists("docs/protocol/" + "nothing.md", ""));
    }

    [Fact]
    public void Sections_of_the_reference_have_anchors_that_are_theirs_alone()
    {
        string[] doubled = [.. MarkdownPage.All.Where(p => p.Path.StartsWith("docs/protocol/", StringComparison.Ordinal))
            .SelectMany(p => p.Anchors.GroupBy(a => a).Where(g => g.Count() > 1 || char.IsDigit(g.Key[0])).Select(g => $"{p.Path}#{g.Key}"))];

        Assert.Empty(doubled);
    }

    private static IEnumerable<(string File, int Line, string Page, string Anchor)> Citations
        => from top in new[] { "src", "tests", "samples", "docs" }
           from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, top), "*", SearchOption.AllDirectories)
           where s_endings.Contains(Path.GetExtension(file)) && !IsBuilt(file)
           from line in File.ReadLines(file).Index()
           from match in Citation().Matches(line.Item)
           select (Path.GetRelativePath(Repository.Root, file), line.Index + 1, match.Groups["page"].Value, match.Groups["anchor"].Value);

    private static bool IsBuilt(string file) => file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules");

    private static bool Exists(string page, string anchor)
        => MarkdownPage.All.FirstOrDefault(p => p.Path == page) is { } found && (anchor.Length == 0 || found.Anchors.Contains(anchor));

    // Addresses in the web that happen to hold "docs/" are not ours.
    [GeneratedRegex(@"(?<![\w/.-])(?<page>docs/[\w/-]+\.md)(?:#(?<anchor>[\w-]+))?")]
    private static partial Regex Citation();
}
