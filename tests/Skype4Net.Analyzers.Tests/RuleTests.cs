using Microsoft.CodeAnalysis;

namespace Skype4Net.Tests.Analyzers;

/// <summary>Each rule has a number of its own, its section on the page, and its line in the list of releases.</summary>
public class RuleTests
{
    public static TheoryData<string> Ids => [.. UserCode.Rules.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_section_of_the_rule(string id)
    {
        DiagnosticDescriptor rule = UserCode.Rules.Single(r => r.Id == id);
        string[] link = rule.HelpLinkUri.Split('#');

        string page = File.ReadAllText(Path.Combine(Repository.Root, link[0]));
        Assert.Contains($"\n## {id}\n", page);
        Assert.Equal(id.ToLowerInvariant(), link[1]);
        Assert.Contains($"| [{id}](#{link[1]}) | {rule.DefaultSeverity} |", page);
    }

    [Fact]
    public void Numbers_are_unique() => Assert.Equal(UserCode.Rules.Count(), UserCode.Rules.Select(r => r.Id).Distinct().Count());
}
