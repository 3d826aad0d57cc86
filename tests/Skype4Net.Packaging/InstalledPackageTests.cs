using Skype4Net.Tests.Docs;

namespace Skype4Net.Tests.Packaging;

/// <summary>Somebody installs the packages into a new project and pastes the README's lines.</summary>
[Collection(PackedCollection.Name)]
public class InstalledPackageTests(Packed packed)
{
    [Fact]
    public async Task The_lines_of_the_README_run_in_a_new_project()
    {
        MarkdownPage readme = MarkdownPage.Find("README.md");
        CodeBlock lines = readme.Blocks.First(b => b.Kind == BlockKind.File);
        CodeBlock prints = readme.Blocks.Single(b => b.Before == lines);
        string folder = NewProject("bot", "");
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), lines.Text);

        await DotnetCommand.RunAsync(folder, packed.NewFolder("cache"), "build", "-v", "quiet", "-o", Path.Combine(folder, "out"));
        string printed = await DotnetCommand.RunAsync(folder, null, Path.Combine(folder, "out", "bot.dll"));

        Assert.True(prints.IsOutput);
        Assert.Equal(prints.Text, printed.Trim());
    }

    private string NewProject(string name, string properties)
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
                <PackageReference Include="Skype4Net" Version="{packed.Version}" />
                <PackageReference Include="Skype4Net.Emulator" Version="{packed.Version}" />
              </ItemGroup>
            </Project>
            """);
        // The folder comes on top of what the machine has. What it has in its cache already is taken from there; nothing of ours gets into it.
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="these" value="{packed.Folder}" /></packageSources>
              <fallbackPackageFolders><add key="cache" value="{UsualCache}" /></fallbackPackageFolders>
            </configuration>
            """);
        return folder;
    }

    private static string UsualCache => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
