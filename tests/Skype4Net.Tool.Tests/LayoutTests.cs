using System.Text.RegularExpressions;
using Skype4Net.Tests.Architecture;

namespace Skype4Net.Tool.Tests;

/// <summary>How the tool's sources are laid out: folders in one direction, a type a file, lines that fit.</summary>
public partial class LayoutTests
{
    private const int MaxLineLength = 150;
    private const string Root = "src/Skype4Net.Tool";

    private static readonly string[] s_files = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, Root), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/") && !f.Contains("/bin/")).Order()];

    [Fact]
    public void No_two_folders_need_each_other()
    {
        HashSet<(string From, string To)> needs =
            [.. s_files.SelectMany(f => Using().Matches(File.ReadAllText(f)).Select(m => (FolderOf(f), m.Groups[1].Value)))];

        // What the one needs by way of others counts too.
        int before;
        do
        {
            before = needs.Count;
            needs.UnionWith([.. needs.Join(needs, a => a.To, b => b.From, (a, b) => (a.From, b.To))]);
        }
        while (needs.Count > before);

        Assert.DoesNotContain(needs, n => n.From == n.To);
    }

    [Fact]
    public void A_file_has_one_type()
    {
        // A delegate beside what it makes, and a class within another one, are no types of their own.
        IEnumerable<string> several = s_files.Where(f => Type().Count(File.ReadAllText(f)) > 1).Select(f => Path.GetRelativePath(Repository.Root, f));

        Assert.Empty(several);
    }

    [Fact]
    public void Lines_fit()
        => Assert.Empty(s_files.SelectMany(f => File.ReadLines(f).Select((line, i) => (line, $"{Path.GetRelativePath(Repository.Root, f)}:{i + 1}")))
            .Where(l => l.line.Length >= MaxLineLength).Select(l => l.Item2));

    private static string FolderOf(string file) => Path.GetRelativePath(Path.Combine(Repository.Root, Root), file).Split('/')[0];

    [GeneratedRegex(@"^using Skype4Net\.Tool\.(\w+);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"^(?:public |internal |sealed |static |abstract |partial )*(?:class|record|enum|interface|struct) \w+", RegexOptions.Multiline)]
    private static partial Regex Type();
}
