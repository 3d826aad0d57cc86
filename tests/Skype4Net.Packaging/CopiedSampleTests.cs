using System.Xml.Linq;

namespace Skype4Net.Tests.Packaging;

/// <summary>Somebody copies the samples out of the repository and builds them with the packages.</summary>
public class CopiedSampleTests(Packed packed) : IClassFixture<Packed>
{
    [Fact]
    public async Task Samples_are_built_with_the_packages_outside_of_the_repository()
    {
        CopiedSamples samples = CopiedSamples.In(packed, "copied");

        // The tests refer to ChatBot. HostedBot is built from a copy where it is published.
        string told = await samples.RunAsync("ChatBot.Tests", "test");
        await samples.RunAsync("ServerBot", "build", "-v", "quiet");

        Assert.Contains("Passed!", told);
    }

    [Fact]
    public void The_versions_of_the_copy_are_those_of_the_repository()
    {
        Dictionary<string, string> repository = Versions("Directory.Packages.props"), samples = Versions("samples/Directory.Packages.props");

        Assert.All(samples.Where(v => !v.Key.StartsWith("Skype4Net", StringComparison.Ordinal)), v => Assert.Equal(repository[v.Key], v.Value));
    }

    private static Dictionary<string, string> Versions(string file)
        => XDocument.Load(Path.Combine(Repository.Root, file)).Descendants("PackageVersion")
            .ToDictionary(v => v.Attribute("Include")!.Value, v => v.Attribute("Version")!.Value);
}
