using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace Skype4Net.Playground.Web;

/// <summary>A file of the page.</summary>
/// <param name="ContentType">What it is.</param>
/// <param name="Bytes">What is in it.</param>
/// <param name="Packed">The same, packed by gzip.</param>
internal sealed record PageFile(string ContentType, ReadOnlyMemory<byte> Bytes, ReadOnlyMemory<byte> Packed);

/// <summary>The files of the page, by their exact path. They are resources of this assembly: no request reaches the disk.</summary>
internal static partial class PageFiles
{
    private const string Prefix = "Page/";
    private const string Index = "/index.html";

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

        AddBundle(all);
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // The page fetches one script and one sheet: what is joined in them is not there by its own name.
    private static void AddBundle(Dictionary<string, PageFile> all)
    {
        string Read(string path) => Encoding.UTF8.GetString(all["/" + path].Bytes.Span);
        string index = Read(Index[1..]);
        string[] sheets = [.. StyleLink.Matches(index).Select(SheetOf)];
        index = StyleLink.Replace(index, link => SheetOf(link) == sheets[0] ? "  <link rel=\"stylesheet\" href=\"page.css\">\n" : "");
        Add(Index, index.Replace("\"main.js\"", "\"page.js\"", StringComparison.Ordinal));
        var bundle = new PageBundle(Read);
        bundle.Join("main.js");
        Add("/page.js", bundle.Script);
        Add("/page.css", string.Join('\n', sheets.Select(Read)));
        foreach (string joined in bundle.Joined.Concat(sheets))
            all.Remove($"/{joined}");

        void Add(string path, string text)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            all[path] = new PageFile(s_types[Path.GetExtension(path)], bytes, Pack(bytes));
        }
    }

    private static string SheetOf(Match link) => link.Groups["sheet"].Value;

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return packed.ToArray();
    }
    [GeneratedRegex("""^ *<link rel="stylesheet" href="(?<sheet>[^"]+)">\n""", RegexOptions.Multiline)]
    private static partial Regex StyleLink { get; }
}
