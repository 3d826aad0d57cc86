using Skype4Net.Protocol;

namespace Skype4Net.Tool.Shell;

/// <summary>What was written before, kept in a file of the user's own.</summary>
internal sealed class ShellHistory
{
    private const int Max = 1000;
    private readonly string _path;
    private readonly List<string> _lines = [];

    /// <exception cref="IOException">The file cannot be read.</exception>
    public ShellHistory(string folder)
    {
        _path = Path.Combine(folder, "history");
        if (File.Exists(_path))
            _lines.AddRange(File.ReadLines(_path).TakeLast(Max));
    }

    public IReadOnlyList<string> Lines => _lines;

    public void Add(string line)
    {
        if (line.Length == 0 || line[0] == ' ' || CommandSecrets.MayBeIn(line) || (_lines.Count > 0 && _lines[^1] == line))
            return;
        _lines.Add(line);
        if (_lines.Count > Max)
            _lines.RemoveAt(0);
    }

    public void Save()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(_path, options);
        foreach (string line in _lines)
            writer.WriteLine(line);
    }
}
