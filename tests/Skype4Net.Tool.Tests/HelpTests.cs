using System.Text.Json;
using Skype4Net.Tool.CommandLine;

namespace Skype4Net.Tool.Tests;

/// <summary>Help topics, what can come next, and how results look in different terminals.</summary>
public sealed class HelpTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Each_topic_has_a_text_that_fits_on_a_screen_in_width()
    {
        foreach (string topic in HelpTopics.All.Keys)
        {
            using var tool = new ToolRun();
            Assert.Equal(0, await tool.RunAsync("help", topic));
            Assert.True(tool.Lines.Length > 1, topic);
            Assert.All(tool.Lines, l => Assert.InRange(l.Length, 0, 150));
        }
    }

    [Fact]
    public async Task Help_of_a_verb_is_its_help_and_of_something_else_says_what_there_is()
    {
        Assert.Equal(0, await _tool.RunAsync("help", "send"));
        Assert.Contains("skype4net send", _tool.Out.Text);
        Assert.Equal(2, await _tool.RunAsync("help", "wrld"));
        Assert.Contains("there is no help about \"wrld\". Did you mean world?", _tool.Error.Text);
    }

    [Theory]
    [InlineData("", "friends", "emulate", "completion")]
    [InlineData("fr", "friends")]
    [InlineData("status|", "away", "doNotDisturb")]
    [InlineData("chats|m", "missed")]
    [InlineData("friends|--on", "--online")]
    [InlineData("friends|--transport|d", "dbus")]
    [InlineData("completion|z", "zsh")]
    [InlineData("help|wo", "world")]
    [InlineData("friends|--group|")]
    [InlineData("nonsense|")]
    public void What_can_come_next(string words, params string[] expected)
    {
        IReadOnlyList<string> found = Completions.Of(SkypeTool.Root(_tool.Environment()), words.Split('|'));

        if (expected.Length == 0)
            Assert.Empty(found);
        Assert.Empty(expected.Except(found));
        Assert.DoesNotContain("complete", found);
    }

    [Fact]
    public async Task A_narrow_terminal_gets_rows_below_each_other()
    {
        await using var emulatorFixture = new EmulatorFixture();
        using var tool = new ToolRun(emulatorFixture.Nora);
        tool.Sit(all: true, width: 40);

        Assert.Equal(0, await tool.RunAsync("friends"));

        // Apart from the progress that was shown before, by sequences that take it away again.
        string[] shown = [.. tool.Lines.Select(l => l.TrimEnd('\r')).Where(l => !l.Contains('\u001b'))];
        Assert.All(shown, l => Assert.InRange(l.Length, 0, 40));
        Assert.Contains("  Name: Ben Ode", shown);
        Assert.DoesNotContain("│", tool.Out.Text);
    }

    [Fact]
    public async Task JSON_spells_all_values_one_way_and_they_can_be_given_back()
    {
        await using var emulatorFixture = new EmulatorFixture();
        using var tool = new ToolRun(emulatorFixture.Nora);

        JsonElement status = await tool.JsonAsync("status", "dnd");
        Assert.Equal(("doNotDisturb", "online"), (status.GetProperty("status").GetString(), status.GetProperty("connection").GetString()));
        using var again = new ToolRun(emulatorFixture.Nora);
        Assert.Equal(0, await again.RunAsync("status", "doNotDisturb"));
        Assert.Equal("nora is dnd (connection: online)", Assert.Single(again.Lines));
    }
}
