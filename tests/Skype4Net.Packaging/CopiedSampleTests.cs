using System.Xml.Linq;

namespace Skype4Net.Tests.Packaging;

/// <summary>Somebody copies the samples out of the repository and builds them with the packages.</summary>
[Collection(PackedCollection.Name)]
public class CopiedSampleTests(Packed packed)
{
    private static readonly string[] s_left = ["bin", "obj"];

    [Fact]
    public async Task Samples_are_built_with_the_packages_outside_of_the_repository()
    {
        string folder = packed.NewFolder("copied");
        Copy(Path.Combine(Repository.Root, "samples"), folder);
        packed.WriteSources(folder);
        string cache = packed.NewFolder("copiedcache");

        foreach (string sample in new[] { "ChatBot.Tests", "ServerBot", "HostedBot" })
        {
            await DotnetCommand.RunAsync(
                Path.Combine(folder, sample), cache, "build", "-v", "quiet", "-p:NuGetAudit=false", $"-p:Skype4NetVersion={packed.Version}");
        }

        string told = await DotnetCommand.RunAsync(Path.Combine(folder, "ChatBot.Tests"), cache, "test", "--no-build");
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

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (string folder in Directory.GetDirectories(from).Where(d => !s_left.Contains(Path.GetFileName(d))))
            Copy(folder, Directory.CreateDirectory(Path.Combine(to, Path.GetFileName(folder))).FullName);
    }
}
