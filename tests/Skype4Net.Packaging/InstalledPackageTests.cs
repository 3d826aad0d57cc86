using Skype4Net.Tests.Docs;

namespace Skype4Net.Tests.Packaging;

/// <summary>Somebody installs the packages into a new project and pastes the README's lines.</summary>
public class InstalledPackageTests(Packed packed) : IClassFixture<Packed>
{
    [Fact]
    public async Task The_lines_of_the_README_run_in_a_new_project()
    {
        MarkdownPage readme = MarkdownPage.Find("README.md");
        CodeBlock lines = readme.Blocks.First(b => b.Kind == BlockKind.File);
        CodeBlock prints = readme.Blocks.Single(b => b.Before == lines);
        string folder = NewProject("bot", "");
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), lines.Text);

        await DotnetCommand.RunAsync(folder, packed.Cache, "build", "-v", "quiet", "-o", Path.Combine(folder, "out"));
        string printed = await DotnetCommand.RunAsync(folder, null, Path.Combine(folder, "out", "bot.dll"));

        IReadOnlyDictionary<string, string> used = BuiltDependencies.Of(Path.Combine(folder, "out", "bot.dll"));
        Assert.All(packed.Dependencies("Skype4Net"), lowest => Assert.Equal(lowest.Value, used[lowest.Key]));
        Assert.True(prints.IsOutput);
        Assert.Equal(prints.Text, printed.Trim());
    }

    [Fact]
    public async Task An_old_program_runs_in_a_new_project_by_the_reference_to_one_package()
    {
        MarkdownPage page = MarkdownPage.Find("docs/skype4com.md");
        CodeBlock lines = page.Blocks.First(b => b.Kind == BlockKind.File);
        CodeBlock prints = page.Blocks.Single(b => b.Before == lines);
        string folder = NewProject("old", "", "Skype4Net.Skype4Com", "Skype4Net.Emulator");
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), lines.Text);

        await DotnetCommand.RunAsync(folder, packed.Cache, "build", "-v", "quiet", "-o", Path.Combine(folder, "out"));
        string printed = await DotnetCommand.RunAsync(folder, null, Path.Combine(folder, "out", "old.dll"));

        Assert.Equal(prints.Text, printed.Trim());
    }

    private string NewProject(string name, string properties) => NewProject(name, properties, "Skype4Net", "Skype4Net.Emulator");

    private string NewProject(string name, string properties, params string[] packages)
    {
        string folder = packed.NewFolder(name);
        File.WriteAllText(Path.Combine(folder, $"{name}.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {string.Concat(packages.Select(p => $"<PackageReference Include=\"{p}\" Version=\"{packed.Version}\" />"))}
              </ItemGroup>
            </Project>
            """);
        packed.WriteSources(folder);
        return folder;
    }
}
