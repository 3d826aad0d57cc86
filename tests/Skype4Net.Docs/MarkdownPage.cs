using System.Text.RegularExpressions;

namespace Skype4Net.Tests.Docs;

/// <summary>A page of the documentation, as far as the tests read Markdown: fenced blocks, headings, links.</summary>
internal sealed partial class MarkdownPage
{
    private MarkdownPage(string path, string text)
    {
        Path = path;
        Text = text;
        (Blocks, Prose) = Split();
    }

    /// <summary>Every page whose blocks are compiled and whose links are followed, by its path in the repository.</summary>
    public static IReadOnlyList<MarkdownPage> All { get; } = [.. FindPages().Select(Load)];

    /// <summary>The path from the root of the repository, with slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>The fenced blocks in order.</summary>
    public IReadOnlyList<CodeBlock> Blocks { get; }

    /// <summary>The lines outside of fenced blocks, each with its number.</summary>
    public IReadOnlyList<(int Line, string Text)> Prose { get; }

    /// <summary>The targets of the links, each with its line.</summary>
    public IEnumerable<(int Line, string Target)> Links
        => Prose.SelectMany(p => LinkPattern().Matches(WithoutCode(p.Text)).Select(m => (p.Line, m.Groups[1].Value)));

    /// <summary>What a link may name behind <c>#</c>: headings the way web views of repositories turn them into anchors.</summary>
    public IEnumerable<string> Anchors => Prose.Where(p => p.Text.StartsWith('#')).Select(p => Anchor(p.Text.TrimStart('#').Trim()));

    /// <summary>The pages that travel in the packages, one for each.</summary>
    public static IEnumerable<string> PackagePages =>
        [.. Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, "src"), "package.md", SearchOption.AllDirectories)
            .Select(f => System.IO.Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))];

    public static MarkdownPage Find(string path) => All.Single(p => p.Path == path);

    public static string Anchor(string heading)
        => string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    private static IEnumerable<string> FindPages()
    {
        string[] single = ["README.md", "samples/README.md", .. PackagePages];
        IEnumerable<string> docs = Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(f => System.IO.Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'));
        return single.Where(f => File.Exists(System.IO.Path.Combine(Repository.Root, f))).Concat(docs).Order(StringComparer.Ordinal);
    }

    private static MarkdownPage Load(string path) => new(path, File.ReadAllText(System.IO.Path.Combine(Repository.Root, path)));

    private static string WithoutCode(string line) => CodePattern().Replace(line, "");

    private (List<CodeBlock> Blocks, List<(int, string)> Prose) Split()
    {
        var blocks = new List<CodeBlock>();
        var prose = new List<(int, string)>();
        string[] lines = Text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].TrimStart().StartsWith("```", StringComparison.Ordinal))
            {
                prose.Add((i + 1, lines[i]));
                continue;
            }

            int begin = i;
            for (i++; i < lines.Length && lines[i].Trim() != "```"; i++)
            {
            }

            if (i == lines.Length)
                throw new InvalidDataException($"{Path}:{begin + 1}: the fence is not closed.");
            blocks.Add(new CodeBlock(Path, begin + 1, lines[begin].Trim()[3..], string.Join('\n', lines[(begin + 1)..i]), blocks.LastOrDefault()));
        }

        return (blocks, prose);
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex LinkPattern();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex CodePattern();
}
