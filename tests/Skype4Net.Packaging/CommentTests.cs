using System.IO.Compression;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Skype4Net.Tests.Packaging;

/// <summary>The XML comments in the packages: all of what a user can see, and nothing of the rest.</summary>
[Collection(PackageContentTests.Name)]
public class CommentTests(Packed packed) : IClassFixture<Packed>
{
    [Fact]
    public void Every_library_that_is_packed_with_comments_is_looked_at()
    {
        string[] found = [.. Packed.Projects.SelectMany(Comments).Select(Path.GetFileNameWithoutExtension).OfType<string>().Order()];

        Assert.Equal(
            ["Skype4Net", "Skype4Net.Commands", "Skype4Net.Emulator", "Skype4Net.Emulator.Sqlite", "Skype4Net.Hosting", "Skype4Net.Playground",
                "Skype4Net.Skype4Com", "Skype4Net.Skype4Com.Interop", "Skype4Net.Xmpp"],
            found);
    }

    [Theory]
    [InlineData("Skype4Net")]
    [InlineData("Skype4Net.Commands")]
    [InlineData("Skype4Net.Emulator")]
    [InlineData("Skype4Net.Hosting")]
    [InlineData("Skype4Net.Playground")]
    [InlineData("Skype4Net.Skype4Com")]
    [InlineData("Skype4Net.Skype4Com", "Skype4Net.Skype4Com.Interop")]
    [InlineData("Skype4Net.Xmpp")]
    public void They_are_those_of_the_members_that_a_user_can_see(string id, string? library = null)
    {
        library ??= id;
        using ZipArchive package = packed.Open(id);
        HashSet<string> packedNames = NamesIn(package.GetEntry($"lib/net10.0/{library}.xml")!.Open());
        HashSet<string> written = NamesIn(
            File.OpenRead(Path.Combine(Repository.Root, "src", library, "bin", "Release", "net10.0", $"{library}.xml")));
        HashSet<string> seen = [.. SeenIn(package.GetEntry($"lib/net10.0/{library}.dll")!)];

        string[] visible = [.. written.Where(seen.Contains)];

        Assert.NotEmpty(visible);
        Assert.Empty(packedNames.Except(visible));
        Assert.Empty(visible.Except(packedNames));
    }

    [Fact]
    public void There_are_comments_of_internals_to_be_left_out()
    {
        HashSet<string> written = NamesIn(
            File.OpenRead(Path.Combine(Repository.Root, "src", "Skype4Net", "bin", "Release", "net10.0", "Skype4Net.xml")));
        using ZipArchive package = packed.Open("Skype4Net");

        HashSet<string> packedNames = NamesIn(package.GetEntry("lib/net10.0/Skype4Net.xml")!.Open());

        Assert.Contains("T:Skype4Net.Engine.SkypeEngine", written);
        Assert.DoesNotContain("T:Skype4Net.Engine.SkypeEngine", packedNames);
        Assert.Contains("M:Skype4Net.ISkype.PingAsync(System.Threading.CancellationToken)", packedNames);
        Assert.InRange(packedNames.Count, 1000, written.Count - 500);
    }

    // What the compiler of a user sees of the library.
    private static IEnumerable<string> SeenIn(ZipArchiveEntry library)
    {
        using var image = new MemoryStream();
        using (Stream entry = library.Open())
            entry.CopyTo(image);
        image.Position = 0;
        PortableExecutableReference reference = MetadataReference.CreateFromStream(image);
        var assembly = (IAssemblySymbol)CSharpCompilation.Create("user", references: [reference]).GetAssemblyOrModuleSymbol(reference)!;
        var containers = new Stack<INamespaceOrTypeSymbol>([assembly.GlobalNamespace]);
        while (containers.TryPop(out INamespaceOrTypeSymbol? container))
        {
            foreach (ISymbol member in container.GetMembers())
            {
                bool isHidden = member.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal;
                if (!isHidden && member is INamespaceOrTypeSymbol inner)
                    containers.Push(inner);
                if (!isHidden && member.GetDocumentationCommentId() is { } id)
                    yield return id;
            }
        }
    }

    private IEnumerable<string> Comments(string id)
    {
        using ZipArchive package = packed.Open(id);
        return [.. package.Entries.Where(
            e => e.FullName.StartsWith("lib/", StringComparison.Ordinal) || e.FullName.StartsWith("tools/", StringComparison.Ordinal))
            .Select(e => e.Name).Where(n => n.StartsWith("Skype4Net", StringComparison.Ordinal) && n.EndsWith(".xml", StringComparison.Ordinal))];
    }

    private static HashSet<string> NamesIn(Stream file)
    {
        using (file)
            return [.. XDocument.Load(file).Descendants("member").Select(m => (string)m.Attribute("name")!)];
    }
}
