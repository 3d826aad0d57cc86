using System.Text;

namespace Skype4Net.Tool.Monitoring;

/// <summary>A file of lines that begins anew when it is full; what was before is kept as <c>.1</c>, <c>.2</c>...</summary>
internal sealed class RotatingFile : IDisposable
{
    private readonly string _path;
    private readonly long _maxBytes;
    private readonly int _keep;
    private FileStream _file;

    /// <param name="path">The file; one that is there is continued.</param>
    /// <param name="maxBytes">How large it may become.</param>
    /// <param name="keep">How many older ones are kept.</param>
    public RotatingFile(string path, long maxBytes, int keep)
    {
        (_path, _maxBytes, _keep) = (Path.GetFullPath(path), maxBytes, keep);
        _file = Open();
    }

    public void WriteLine(string line)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(line + "\n");
        if (_file.Length > 0 && _file.Length + bytes.Length > _maxBytes)
            Rotate();
        _file.Write(bytes);
        _file.Flush();
    }

    public void Dispose() => _file.Dispose();

    private FileStream Open() => new(_path, FileMode.Append, FileAccess.Write, FileShare.Read);

    private void Rotate()
    {
        _file.Dispose();
        if (_keep == 0)
            File.Delete(_path);
        for (int i = _keep; i > 0; i--)
        {
            string from = i == 1 ? _path : $"{_path}.{i - 1}";
            if (File.Exists(from))
                File.Move(from, $"{_path}.{i}", overwrite: true);
        }

        _file = Open();
    }
}
