namespace Skype4Net.Tests.Docs;

/// <summary>Links between pages, and from pages to files of the repository, lead somewhere.</summary>
public class LinkTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All.Select(p => p.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string path)
    {
        MarkdownPage page = MarkdownPage.Find(path);
        string[] broken = [.. page.Links.Where(l => !IsElsewhere(l.Target) && !Exists(page, l.Target)).Select(l => $"{path}:{l.Line}: {l.Target}")];

        Assert.Empty(broken);
    }

    [Fact]
    public void Every_page_can_be_reached_from_the_README()
    {
        var reached = new HashSet<string>();
        var next = new Queue<string>(["README.md"]);
        while (next.TryDequeue(out string? path))
        {
            if (!reached.Add(path) || MarkdownPage.All.FirstOrDefault(p => p.Path == path) is not { } page)
                continue;
            foreach ((_, string target) in page.Links.Where(l => !IsElsewhere(l.Target)))
                next.Enqueue(Resolve(page, target).Path);
        }

        // The README of the packages is read by itself.
        Assert.Empty(MarkdownPage.All.Select(p => p.Path).Except(reached).Except(MarkdownPage.PackagePages));
    }

    [Fact]
    public void The_guard_sees_something() => Assert.True(MarkdownPage.All.Sum(p => p.Links.Count()) > 50);

    private static bool IsElsewhere(string target) => target.Contains("://", StringComparison.Ordinal);

    private static bool Exists(MarkdownPage from, string target)
    {
        (string path, string anchor) = Resolve(from, target);
        string file = Path.Combine(Repository.Root, path);
        if (!File.Exists(file) && !Directory.Exists(file))
            return false;
        return anchor.Length == 0 || MarkdownPage.All.FirstOrDefault(p => p.Path == path)?.Anchors.Contains(anchor) == true;
    }

    private static (string Path, string Anchor) Resolve(MarkdownPage from, string target)
    {
        string[] parts = target.Split('#', 2);
        string anchor = parts.Length == 2 ? parts[1] : "";
        if (parts[0].Length == 0)
            return (from.Path, anchor);
        string folder = Path.GetDirectoryName(from.Path)!;
        return (Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, folder, parts[0]))).Replace('\\', '/'), anchor);
    }
}
