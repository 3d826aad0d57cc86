using Skype4Net.Tests.Architecture;

namespace Skype4Net.Samples.Tests;

/// <summary>The page of the samples says what is there.</summary>
public class TableTests
{
    [Fact]
    public void The_table_of_samples_has_a_row_for_each_folder_and_script()
    {
        string table = File.ReadAllText(Path.Combine(Repository.Root, "samples/README.md"));
        string samples = Path.Combine(Repository.Root, "samples");
        string[] expected =
            [.. Directory.GetDirectories(samples).Where(HasProject).Select(d => Path.GetFileName(d)!)
            .Where(n => !n.StartsWith("Shared", StringComparison.Ordinal)),
            .. Directory.GetFiles(Path.Combine(samples, "scripts"), "*.cs").Select(f => $"scripts/{Path.GetFileName(f)}")];

        Assert.NotEmpty(expected);
        Assert.All(expected, sample => Assert.Contains($"| [{sample}]({sample}) |", table));
    }

    private static bool HasProject(string folder) => Directory.GetFiles(folder, "*.csproj").Length > 0;
}
