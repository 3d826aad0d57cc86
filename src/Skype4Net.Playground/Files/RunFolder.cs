using System.Globalization;

namespace Skype4Net.Playground.Files;

/// <summary>
/// Where uploads and received files are while the playground runs: a folder that only its owner can open, with names made up here. It is removed at the
/// end. Any thread.
/// </summary>
internal sealed class RunFolder : IDisposable
{
    private const long MaxTotal = 1024L * 1024 * 1024;
    private const int MaxName = 120;
    private readonly Lock _gate = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("skype4net-playground-");
    private readonly Dictionary<string, string> _paths = [];
    private long _reserved;
    private int _last;

    /// <summary>The folder.</summary>
    public string Path => _folder.FullName;

    /// <summary>Reserves room for an upload. False when there is none left.</summary>
    public bool TryReserve(long bytes)
    {
        lock (_gate)
        {
            if (_reserved + bytes > MaxTotal)
                return false;
            _reserved += bytes;
            return true;
        }
    }

    /// <summary>Gives room back that was not used.</summary>
    public void Release(long bytes)
    {
        lock (_gate)
            _reserved -= bytes;
    }

    /// <summary>A file for an upload. What accounts see is the last part of the name that the person's file has, without what a path could be made of.</summary>
    public (string Upload, string Path) NewFile(string name)
    {
        string path = System.IO.Path.Combine(NewFolder(), SafeName(name));
        lock (_gate)
        {
            string upload = string.Create(CultureInfo.InvariantCulture, $"u{++_last}");
            _paths.Add(upload, path);
            return (upload, path);
        }
    }

    /// <summary>A folder for something that comes in.</summary>
    public string NewFolder() => _folder.CreateSubdirectory(Guid.NewGuid().ToString("N")).FullName;

    /// <summary>The path of an upload; null when there is none.</summary>
    public string? PathOf(string upload)
    {
        lock (_gate)
            return _paths.GetValueOrDefault(upload);
    }

    /// <summary>Whether a path is in here.</summary>
    public bool Contains(string path) => path.StartsWith(_folder.FullName + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);

    public void Dispose()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // Somebody has a file open; the system removes its temporary files.
        }
    }

    /// <summary>A name without folders, control characters and what turns the direction of writing around.</summary>
    public static string SafeName(string name)
    {
        string last = name.Split('/', '\\')[^1];
        string safe = string.Concat(last.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format && c is not (':' or '"' or '<' or '>' or '|' or '?' or '*'))).Trim();
        return safe.Trim('.').Length == 0 ? "file" : safe.Length > MaxName ? safe[^MaxName..] : safe;
    }
}
