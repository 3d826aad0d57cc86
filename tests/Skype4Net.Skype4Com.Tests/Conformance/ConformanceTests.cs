using Skype4Net.Skype4Com.Surface;

namespace Skype4Net.Skype4Com.Tests;

/// <summary>Each member sends what the table says it sends. What differs is listed with its reason, and the list is kept true.</summary>
public class ConformanceTests
{
    private static readonly Dictionary<string, (string Sent, string Reason)> s_differences = File
        .ReadAllLines(Path.Combine(Repository.Root, "tests/Skype4Net.Skype4Com.Tests/Conformance/Differences.tsv")).Skip(1)
        .Select(l => l.Split('\t')).ToDictionary(c => $"{c[0]}.{c[1]}", c => (c[2], c[3]));

    public static TheoryData<string> Interfaces { get; } = new(SurfaceTables.Members.Where(m
        => m.Kind != "coclass").Select(m => m.Interface).Distinct());

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void Each_member_sends_what_the_table_says(string name)
    {
        var unexplained = new List<string>();
        foreach (MemberRow row in SurfaceTables.Members.Where(m => m.Interface == name && m.Kind != "coclass"))
        {
            IReadOnlyList<string> commands = Sent(row);
            string sent = string.Join(" ; ", commands);
            bool fits = WirePattern.Fits(row.Wire, commands);
            if (s_differences.TryGetValue($"{name}.{row.Name}", out (string Sent, string Reason) difference))
            {
                if (fits)
                    unexplained.Add($"{row.Name} does not differ any more: {sent}");
                else if (difference.Sent != sent)
                    unexplained.Add($"{row.Name} differs otherwise than explained: {sent}");
            }
            else if (!fits)
            {
                unexplained.Add($"{row.Name}: the table has \"{row.Wire}\", sent was \"{sent}\"");
            }
        }

        Assert.True(unexplained.Count == 0, string.Join('\n', unexplained));
    }

    [Fact]
    public void Each_explained_difference_is_of_a_member_and_has_a_reason()
    {
        string[] members = [.. SurfaceTables.Members.Where(m => m.Kind != "coclass").Select(m => $"{m.Interface}.{m.Name}")];

        Assert.All(s_differences, d => Assert.Contains(d.Key, members));
        Assert.All(s_differences, d => Assert.True(d.Value.Reason.Length > 20, $"{d.Key} has no reason."));
    }

    private static IReadOnlyList<string> Sent(MemberRow row)
    {
        using ComProgram program = row is { Interface: "ISkype", Name: "Attach" } ? ComProgram.Start() : ComProgram.Attached();
        program.Skype.Cache = false;
        object target = MemberDriver.Target(program, row.Interface);
        program.Client.Sent.Clear();
        MemberDriver.Use(target, row);
        return [.. program.Client.Sent];
    }
}
