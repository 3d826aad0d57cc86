using System.CommandLine;
using System.Text.RegularExpressions;
using Skype4Net.Tests.Architecture;
using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Tests;

/// <summary>docs/tool.md shows what the tool really does.</summary>
public partial class DocsTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Root, "docs/tool.md"));

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (Match match in Block().Matches(s_page))
            {
                string command = match.Groups[1].Value;
                if (command.StartsWith("skype4net") && command.EndsWith("--transport emulator"))
                    examples.Add(command, match.Groups[2].Value);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_does_what_the_page_shows(string command, string output)
    {
        using var tool = new ToolRun();
        string[] words = [.. Word().Matches(command).Select(m => m.Value.Trim('"'))];

        Assert.Equal(0, await tool.RunAsync(words[1..]));

        Assert.Equal(Comparable(output), Comparable(tool.Out.Text));
    }

    [Fact]
    public void Each_verb_has_its_example()
    {
        using var tool = new ToolRun();

        foreach (Command verb in SkypeTool.Root(tool.Environment()).Subcommands)
        {
            Match section = Regex.Match(s_page, $@"^### {verb.Name}\n\n```console\n.*?skype4net {verb.Name}", RegexOptions.Multiline);
            Assert.True(section.Success, $"docs/tool.md has no section with an example for {verb.Name}.");
        }

        Assert.True(Examples.Count >= 10);
    }

    [Fact]
    public void The_world_on_the_page_is_one()
    {
        using var folder = new TemporaryFolder();
        string world = Regex.Match(s_page, "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

        WorldFile read = WorldFile.Read(folder.Write("world.json", System.Text.Encoding.UTF8.GetBytes(world)));

        Assert.Equal(["nora", "ben"], read.Accounts.Select(a => a.Handle));
        Assert.Equal(["dbus", "tcp:1401"], read.Accounts[0].Serve);
    }

    // Numbers, times and the widths that follow from them are other ones each time.
    private static string Comparable(string text) => Blanks().Replace(Numbers().Replace(text.Trim(), "N"), " ");

    [GeneratedRegex("```console\n\\$ (.*?)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();

    [GeneratedRegex("[0-9a-f]{16}|[0-9]+")]
    private static partial Regex Numbers();

    [GeneratedRegex(" +")]
    private static partial Regex Blanks();
}
