using System.Text.RegularExpressions;

namespace Skype4Net.Tests.Docs;

/// <summary>The texts in docs/troubleshooting.md are texts of the library: each piece between two … stands in the sources, in that order, in one
/// file.</summary>
public partial class TroubleshootingTests
{
    private static readonly string[] s_sources =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText)
            .Select(Plain)];

    public static TheoryData<string> Symptoms
        => [.. MarkdownPage.Find("docs/troubleshooting.md").Prose.Where(p => p.Text.StartsWith("### `", StringComparison.Ordinal))
            .Select(p => p.Text[5..^1])];

    [Theory]
    [MemberData(nameof(Symptoms))]
    public void The_library_says_so(string symptom)
    {
        // What is put in at run time stands in braces in the sources.
        string pattern = string.Join(@"\{[^}]*(?:\}[^}""]*\{[^}]*)?\}", symptom.Split('…').Select(Regex.Escape));

        Assert.Contains(s_sources, s => Regex.IsMatch(s, pattern));
    }

    [Fact]
    public void The_page_has_the_symptoms() => Assert.True(Symptoms.Count > 30);

    [Fact]
    public void A_text_that_nobody_says_is_found()
        => Assert.DoesNotContain(s_sources, s => s.Contains("The moon is made of cheese", StringComparison.Ordinal));

    // Texts that were broken into several literals are one again.
    private static string Plain(string source) => Joint().Replace(source.Replace("\\\"", "\"", StringComparison.Ordinal), "");

    [GeneratedRegex("\"\\s*\\+\\s*\\$?\"")]
    private static partial Regex Joint();
}
