using System.Text.RegularExpressions;
using Skype4Net.Playground.Commands;
using Skype4Net.Tests.Architecture;

namespace Skype4Net.Playground.Tests;

/// <summary>docs/playground-protocol.md has every command with its arguments, and no others.</summary>
public sealed partial class ProtocolPageTests
{
    [Fact]
    public void The_table_of_commands_is_the_one_of_the_server()
    {
        Dictionary<string, string> rows = Rows();

        Assert.Equal(CommandTable.All.Select(c => c.Name).Order(), rows.Keys.Order());
        foreach (CommandEntry command in CommandTable.All)
        {
            string[] named = [.. Code().Matches(rows[command.Name]).Select(m => m.Groups[1].Value)];
            Assert.Equal((command.Name, ""), (command.Name, string.Join(", ", command.Arguments.Select(a => a.Name).Except(named))));
        }
    }

    /// <summary>The arguments of each command. A row may have several commands: <c>`account.crash`, `.restart`</c>.</summary>
    private static Dictionary<string, string> Rows()
    {
        var rows = new Dictionary<string, string>();
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "playground-protocol.md"));
        string table = page[page.IndexOf("| command | arguments | value |", StringComparison.Ordinal)..];
        foreach (string row in table.Split('\n').Skip(2).TakeWhile(l => l.StartsWith('|')))
        {
            string[] cells = row.Split(" | ");
            string group = "";
            foreach (string name in Code().Matches(cells[0]).Select(m => m.Groups[1].Value))
            {
                group = name.StartsWith('.') ? group : name[..name.IndexOf('.', StringComparison.Ordinal)];
                rows.Add(name.StartsWith('.') ? group + name : name, cells[1]);
            }
        }

        return rows;
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
