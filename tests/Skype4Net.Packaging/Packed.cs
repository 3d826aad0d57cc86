using System.IO.Compression;
using System.Text.Json;

namespace Skype4Net.Tests.Packaging;

/// <summary>The packages of this repository, packed once into a folder of their own.</summary>
public sealed class Packed : IAsyncLifetime
{
    private static readonly string[] s_projects =
        [
            "Skype4Net", "Skype4Net.Commands", "Skype4Net.Emulator", "Skype4Net.Emulator.Sqlite", "Skype4Net.Hosting", "Skype4Net.Playground", "Skype4Net.Skype4Com",
            "Skype4Net.Templates", "Skype4Net.Tool", "Skype4Net.Xmpp",
        ];

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("skype4net-packages-");

    /// <summary>Where the packages are.</summary>
    public string Folder => Path.Combine(_root.FullName, "packages");

    public async Task InitializeAsync()
    {
        // One build for all: the part of the solution that is packed.
        string part = Path.Combine(_root.FullName, "packed.slnf");
        var filter = new { solution = new { path = Path.Combine(Repository.Root, "Skype4Net.sln"), projects = s_projects.Select(p => $"src\\{p}\\{p}.csproj") } };
        await File.WriteAllTextAsync(part, JsonSerializer.Serialize(filter));
        await DotnetCommand.RunAsync(Repository.Root, null, "pack", part, "-c", "Release", "-o", Folder, "-v", "quiet");
    }

    public Task DisposeAsync()
    {
        _root.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A new folder, gone with the packages.</summary>
    internal string NewFolder(string name) => _root.CreateSubdirectory(name).FullName;

    /// <summary>
    /// Lets the projects in a folder restore these packages. What the machine has in its cache already is taken from there; nothing of ours gets
    /// into it.
    /// </summary>
    internal void WriteSources(string folder) => File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
        <configuration>
          <packageSources><add key="these" value="{Folder}" /></packageSources>
          <fallbackPackageFolders><add key="cache" value="{UsualCache}" /></fallbackPackageFolders>
        </configuration>
        """);

    /// <summary>Opens a package: <c>nupkg</c> or <c>snupkg</c>.</summary>
    internal ZipArchive Open(string id, string kind = "nupkg") => ZipFile.OpenRead(Directory.GetFiles(Folder, $"{id}.*.{kind}").Single(f => char.IsDigit(Path.GetFileName(f)[id.Length + 1])));

    private static string UsualCache => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    internal string Version => Path.GetFileNameWithoutExtension(Directory.GetFiles(Folder, "Skype4Net.Tool.*.nupkg").Single())["Skype4Net.Tool.".Length..];
}

[CollectionDefinition(Name)]
public sealed class PackedCollection : ICollectionFixture<Packed>
{
    public const string Name = "packages";
}
