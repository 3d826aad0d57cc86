using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;

namespace Skype4Net.Tests.Packaging;

/// <summary>The packages of this repository, packed once for all tests, and folders to use them in. What a test makes is gone after its
/// class.</summary>
public sealed class Packed : IAsyncLifetime
{
    /// <summary>The projects that are packed.</summary>
    internal static readonly string[] Projects =
        [
            "Skype4Net", "Skype4Net.Commands", "Skype4Net.Emulator", "Skype4Net.Emulator.Sqlite", "Skype4Net.Hosting", "Skype4Net.Playground",
                "Skype4Net.Skype4Com",
            "Skype4Net.Templates", "Skype4Net.Tool", "Skype4Net.Xmpp",
        ];

    private static readonly Lazy<Task<DirectoryInfo>> s_packages = new(PackAsync);
    private readonly DirectoryInfo _work = Directory.CreateTempSubdirectory("skype4net-packaging-");
    private DirectoryInfo? _packages;

    /// <summary>Where the packages are.</summary>
    public string Folder => Path.Combine(_packages!.FullName, "packages");

    /// <summary>A package cache for the tests: nothing of ours gets into that of the machine.</summary>
    public string Cache => Path.Combine(_packages!.FullName, "cache");

    public async Task InitializeAsync() => _packages = await s_packages.Value;

    public Task DisposeAsync()
    {
        _work.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A new folder, gone with the tests of the class.</summary>
    internal string NewFolder(string name) => _work.CreateSubdirectory(name).FullName;

    /// <summary>Lets the projects in a folder restore these packages. What the machine has in its cache already is taken from there.</summary>
    internal void WriteSources(string folder) => File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
        <configuration>
          <packageSources><add key="these" value="{Folder}" /></packageSources>
          <fallbackPackageFolders><add key="cache" value="{UsualCache}" /></fallbackPackageFolders>
        </configuration>
        """);

    /// <summary>Opens a package: <c>nupkg</c> or <c>snupkg</c>.</summary>
    internal ZipArchive Open(string id, string kind = "nupkg")
        => ZipFile.OpenRead(Directory.GetFiles(Folder, $"{id}.*.{kind}").Single(f => char.IsDigit(Path.GetFileName(f)[id.Length + 1])));

    private static string UsualCache => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>What a package depends on, with the lowest versions that it asks for.</summary>
    internal IReadOnlyDictionary<string, string> Dependencies(string id)
    {
        using ZipArchive package = Open(id);
        using Stream nuspec = package.GetEntry($"{id}.nuspec")!.Open();
        return XDocument.Load(nuspec).Descendants().Where(e => e.Name.LocalName == "dependency")
            .ToDictionary(e => (string)e.Attribute("id")!, e => (string)e.Attribute("version")!);
    }

    internal string Version
        => Path.GetFileNameWithoutExtension(Directory.GetFiles(Folder, "Skype4Net.Tool.*.nupkg").Single())["Skype4Net.Tool.".Length..];

    private static async Task<DirectoryInfo> PackAsync()
    {
        DirectoryInfo root = Directory.CreateTempSubdirectory("skype4net-packages-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => root.Delete(recursive: true);

        // One build for all: the part of the solution that is packed. The build before the tests has analyzed the same sources.
        string part = Path.Combine(root.FullName, "packed.slnf");
        var filter = new { solution =
            new { path = Path.Combine(Repository.Root, "Skype4Net.sln"), projects = Projects.Select(p => $"src\\{p}\\{p}.csproj") } };
        await File.WriteAllTextAsync(part, JsonSerializer.Serialize(filter));
        await DotnetCommand.RunAsync(
            Repository.Root, null, "pack", part, "-c", "Release", "-o", Path.Combine(root.FullName, "packages"), "-v", "quiet",
                "-p:RunAnalyzers=false");
        return root;
    }
}
