using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Skype4Net.Playground.Web;

/// <summary>A file of the page.</summary>
/// <param name="ContentType">What it is.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record PageFile(string ContentType, ReadOnlyMemory<byte> Bytes);

/// <summary>The files of the page, by their exact path. They are resources of this assembly: no request reaches the disk.</summary>
internal static class PageFiles
{
    private const string Prefix = "Page/";

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

    public static bool TryFind(string path, [NotNullWhen(true)] out PageFile? file) => s_all.TryGetValue(path == "/" ? "/index.html" : path, out file);

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
            all.Add($"/{name[Prefix.Length..]}", new PageFile(type, bytes));
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
