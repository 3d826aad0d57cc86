using Skype4Net.Protocol;

namespace Skype4Net.Tool.Shell;

/// <summary>What was written before, kept in a file of the user's own.</summary>
internal sealed class LineHistory
{
    private const int Max = 1000;
    private readonly string _path;
    private readonly Func<string, bool> _isSecret;
    private readonly List<string> _lines = [];

    /// <param name="folder">The folder of the file.</param>
    /// <param name="file">Its name.</param>
    /// <param name="isSecret">Which lines are not kept.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public LineHistory(string folder, string file, Func<string, bool> isSecret)
    {
        (_path, _isSecret) = (Path.Combine(folder, file), isSecret);
        if (File.Exists(_path))
            _lines.AddRange(File.ReadLines(_path).TakeLast(Max));
    }

    /// <summary>That of commands of the API, without those that may hold a password.</summary>
    public static LineHistory OfCommands(string folder) => new(folder, "history", CommandSecrets.MayBeIn);

    public IReadOnlyList<string> Lines => _lines;

    /// <summary>Keeps a line, but not one with a secret or the word that ends, one that begins with a blank, or the same again.</summary>
    public void Add(string line)
    {
        if (line is "" or "quit" or "exit" || line[0] == ' ' || _isSecret(line) || (_lines.Count > 0 && _lines[^1] == line))
            return;
        _lines.Add(line);
        if (_lines.Count > Max)
            _lines.RemoveAt(0);
        Save();
    }

    // At once: a tool that is killed has forgotten nothing. Only its owner can read it.
    private void Save()
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
