using System.Text.RegularExpressions;
using Skype4Net.Playground.Commands;
using Skype4Net.Tests.Architecture;

namespace Skype4Net.Playground.Browser;

/// <summary>Everything that the prompt can do the page can.</summary>
public sealed class CommandCoverageTests
{
    [Fact]
    public void Every_command_of_the_server_has_a_control_in_the_page()
    {
        string folder = Path.Combine(Repository.Root, "src", "Skype4Net.Playground", "Page");
        var used = Directory.EnumerateFiles(folder, "*.js", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"([a-z]+\\.[a-zA-Z]+)\"").Select(m => m.Groups[1].Value))
            .ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(CommandTable.All);
        Assert.Equal([], CommandTable.All.Select(c => c.Name).Where(name => !used.Contains(name)).ToArray());
    }
}
