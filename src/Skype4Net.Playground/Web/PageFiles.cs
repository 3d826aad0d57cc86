using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Reflection;
using System.Text;

namespace Skype4Net.Playground.Web;

/// <summary>A file of the page.</summary>
/// <param name="ContentType">What it is.</param>
/// <param name="Bytes">What is in it.</param>
/// <param name="Packed">The same, packed by gzip.</param>
internal sealed record PageFile(string ContentType, ReadOnlyMemory<byte> Bytes, ReadOnlyMemory<byte> Packed);

/// <summary>The files of the page, by their exact path. They are resources of this assembly: no request reaches the disk.</summary>
internal static class PageFiles
{
    private const string Prefix = "Page/";
    private const string Index = "/index.html";

    // What the links to the modules stand in front of.
    private const string Head = "</head>";

    private static readonly Dictionary<string, string> s_types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".mjs"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".json"] = "application/json",
        [".webmanifest"] = "application/manifest+json",
        [".woff2"] = "font/woff2",
        [".txt"] = "text/plain; charset=utf-8",
    };

    private static readonly FrozenDictionary<string, PageFile> s_all = ReadAll();

    /// <summary>All paths.</summary>
    public static IReadOnlyCollection<string> Paths => s_all.Keys;

    public static bool TryFind(string path, [NotNullWhen(true)] out PageFile? file)
        => s_all.TryGetValue(path == "/" ? Index : path, out file);

    private static FrozenDictionary<string, PageFile> ReadAll()
    {
        Assembly assembly = typeof(PageFiles).Assembly;
        var all = new Dictionary<string, PageFile>(StringComparer.Ordinal);
        foreach (string name in assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith(Prefix, StringComparison.Ordinal) || !s_types.TryGetValue(Path.GetExtension(name), out string? type))
                continue;
            using Stream resource = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[resource.Length];
            resource.ReadExactly(bytes);
            all.Add($"/{name[Prefix.Length..]}", new PageFile(type, bytes, Pack(bytes)));
        }

        PageFile index = all[Index];
        byte[] preloading = Preloading(index.Bytes.Span, all.Keys.Where(p => p.EndsWith(".js", StringComparison.Ordinal)));
        all[Index] = index with { Bytes = preloading, Packed = Pack(preloading) };
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // All modules are fetched at once, instead of each when the one that imports it has come.
    private static byte[] Preloading(ReadOnlySpan<byte> index, IEnumerable<string> modules)
    {
        string links = string.Concat(modules.Order(StringComparer.Ordinal).Select(m => $"  <link rel=\"modulepreload\" href=\"{m[1..]}\">\n"));
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(index).Replace(Head, links + Head, StringComparison.Ordinal));
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
