using System.IO.Compression;
using System.Reflection.Metadata;
using System.Xml.Linq;

namespace Skype4Net.Tests.Packaging;

/// <summary>What is in the packages.</summary>
[Collection(Name)]
public class PackageContentTests(Packed packed) : IClassFixture<Packed>
{
    /// <summary>The collection of the tests that look into the build that the packages are of; one of them repeats it.</summary>
    internal const string Name = "build";

    private static readonly Guid s_embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Theory]
    [InlineData("Skype4Net", "lib/net10.0/Skype4Net.dll", "lib/net10.0/Skype4Net.xml", "lib/net10.0/de/Skype4Net.resources.dll",
        "analyzers/dotnet/cs/Skype4Net.Analyzers.dll", "analyzers/dotnet/cs/Skype4Net.Analyzers.CodeFixes.dll")]
    [InlineData("Skype4Net.Commands", "lib/net10.0/Skype4Net.Commands.dll", "lib/net10.0/Skype4Net.Commands.xml",
        "analyzers/dotnet/cs/Skype4Net.Commands.Generators.dll")]
    [InlineData("Skype4Net.Emulator", "lib/net10.0/Skype4Net.Emulator.dll", "lib/net10.0/Skype4Net.Emulator.xml")]
    [InlineData("Skype4Net.Emulator.Sqlite", "lib/net10.0/Skype4Net.Emulator.Sqlite.dll", "lib/net10.0/Skype4Net.Emulator.Sqlite.xml")]
    [InlineData("Skype4Net.Hosting", "lib/net10.0/Skype4Net.Hosting.dll", "lib/net10.0/Skype4Net.Hosting.xml")]
    [InlineData("Skype4Net.Playground", "lib/net10.0/Skype4Net.Playground.dll", "lib/net10.0/Skype4Net.Playground.xml")]
    [InlineData(
        "Skype4Net.Templates", "content/skypebot/.template.config/template.json", "content/skypebot/SkypeBot.csproj", "content/skypebot/Bot.cs")]
    [InlineData("Skype4Net.Skype4Com", "lib/net10.0/Skype4Net.Skype4Com.dll", "lib/net10.0/Skype4Net.Skype4Com.xml",
        "lib/net10.0/Skype4Net.Skype4Com.Interop.dll", "lib/net10.0/Skype4Net.Skype4Com.Interop.xml")]
    [InlineData("Skype4Net.Xmpp", "lib/net10.0/Skype4Net.Xmpp.dll", "lib/net10.0/Skype4Net.Xmpp.xml")]
    [InlineData("Skype4Net.Tool", "tools/net10.0/any/DotnetToolSettings.xml", "tools/net10.0/any/Skype4Net.Emulator.dll")]
    public void A_package_has_its_library_its_comments_its_icon_and_its_readme(string id, params string[] files)
    {
        using ZipArchive package = packed.Open(id);
        string[] entries = [.. package.Entries.Select(e => e.FullName)];

        Assert.Empty(files.Append("icon.png").Append("package.md").Except(entries));
        XElement metadata = Metadata(package, id);
        Assert.Equal(["icon.png", "package.md", "MIT"], new[] { "icon", "readme", "license" }.Select(n => Value(metadata, n)));
        Assert.True(Value(metadata, "description").Length > 30);
        Assert.Contains("skype", Value(metadata, "tags"));
    }

    [Fact]
    public void Dependencies_are_the_few_that_are_promised()
    {
        Assert.Equal(["Microsoft.Extensions.Logging.Abstractions", "System.Reactive"], Dependencies("Skype4Net"));
        Assert.Equal(["Skype4Net"], Dependencies("Skype4Net.Commands"));
        Assert.Equal(["Skype4Net"], Dependencies("Skype4Net.Emulator"));
        Assert.Equal(["Skype4Net"], Dependencies("Skype4Net.Skype4Com"));
        Assert.Equal(["Microsoft.Extensions.Logging.Abstractions", "Skype4Net.Emulator"], Dependencies("Skype4Net.Xmpp"));
        Assert.Equal(["Microsoft.Data.Sqlite.Core", "SQLitePCLRaw.bundle_e_sqlite3", "Skype4Net.Emulator"],
            Dependencies("Skype4Net.Emulator.Sqlite"));
        Assert.Empty(Dependencies("Skype4Net.Templates"));
        Assert.Equal(
            [
                "Microsoft.Extensions.Configuration.Binder", "Microsoft.Extensions.Diagnostics.HealthChecks",
                "Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Options.ConfigurationExtensions", "Skype4Net",
                "Skype4Net.Commands",
            ],
            Dependencies("Skype4Net.Hosting"));
    }

    [Fact]
    public void The_page_of_the_packages_has_the_lowest_versions_of_what_they_depend_on()
    {
        IEnumerable<string> rows = Packed.Projects
            .SelectMany(id => packed.Dependencies(id).Where(d => !d.Key.StartsWith("Skype4Net", StringComparison.Ordinal))
                .Select(d => (Package: d, Id: id)))
            .GroupBy(d => d.Package, d => d.Id)
            .Select(d => $"| {d.Key.Key} | {d.Key.Value} | {string.Join(", ", d.Order(StringComparer.Ordinal).Select(id => $"`{id}`"))} |");

        string[] page = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "packages.md"));
        Assert.Equal(rows.Order(), page.SkipWhile(l => l != "| Package | Version | Of |").Skip(2).TakeWhile(l => l.StartsWith('|')).Order());
    }

    [Theory]
    [InlineData("Skype4Net")]
    [InlineData("Skype4Net.Emulator")]
    [InlineData("Skype4Net.Hosting", 15)]
    [InlineData("Skype4Net.Skype4Com")]
    [InlineData("Skype4Net.Xmpp")]
    public void Symbols_lead_to_every_source_and_to_no_folder_of_the_machine(string id, int least = 50)
    {
        using ZipArchive package = packed.Open(id, "snupkg");
        using var pdb = new MemoryStream();
        using (Stream entry = package.GetEntry($"lib/net10.0/{id}.pdb")!.Open())
            entry.CopyTo(pdb);
        pdb.Position = 0;
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(pdb);
        MetadataReader symbols = provider.GetMetadataReader();
        HashSet<EntityHandle> embedded =
            [.. symbols.CustomDebugInformation.Select(symbols.GetCustomDebugInformation).Where(i => symbols.GetGuid(i.Kind) == s_embeddedSource)
            .Select(i => i.Parent)];
        bool linked = symbols.CustomDebugInformation.Select(symbols.GetCustomDebugInformation).Any(i => symbols.GetGuid(i.Kind) == s_sourceLink);

        string[] documents = [.. symbols.Documents.Select(d => symbols.GetString(symbols.GetDocument(d).Name))];
        Assert.True(documents.Length > least);
        Assert.All(documents, d => Assert.StartsWith("/_", d));
        Assert.True(linked || symbols.Documents.All(d => embedded.Contains(d)));
    }

    [Fact]
    public async Task Compiling_again_makes_the_same_library()
    {
        // What it refers to is built already.
        await DotnetCommand.RunAsync(
            Repository.Root, null,
            "build", "src/Skype4Net", "-c", "Release", "-v", "quiet", "--no-incremental", "--no-dependencies", "--no-restore",
            "-p:_IsPacking=true", "-p:RunAnalyzers=false");

        using ZipArchive package = packed.Open("Skype4Net");
        string again = Path.Combine(Repository.Root, "src", "Skype4Net", "bin", "Release", "net10.0", "Skype4Net.dll");
        Assert.Equal(Bytes(package, "lib/net10.0/Skype4Net.dll"), await File.ReadAllBytesAsync(again));
    }

    private static byte[] Bytes(ZipArchive package, string name)
    {
        using Stream entry = package.GetEntry(name)!.Open();
        using var copy = new MemoryStream();
        entry.CopyTo(copy);
        return copy.ToArray();
    }

    private IEnumerable<string> Dependencies(string id) => packed.Dependencies(id).Keys.Order(StringComparer.Ordinal);

    private static XElement Metadata(ZipArchive package, string id)
    {
        using Stream nuspec = package.GetEntry($"{id}.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single();
    }

    private static string Value(XElement metadata, string name) => metadata.Elements().Single(e => e.Name.LocalName == name).Value;
}
