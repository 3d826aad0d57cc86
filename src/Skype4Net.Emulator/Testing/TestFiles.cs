namespace Skype4Net.Emulator.Testing;

/// <summary>The folder of a world for the files that people send and get; made when the first one is needed, and removed with the world.</summary>
internal sealed class TestFiles : IDisposable
{
    private readonly Lock _gate = new();
    private string? _folder;
    private int _made;

    /// <summary>A new empty folder, so that a file keeps its name whatever others are called.</summary>
    public string NewFolder()
    {
        lock (_gate)
        {
            _folder ??= Directory.CreateTempSubdirectory("skype4net-").FullName;
            return Directory.CreateDirectory(Path.Combine(_folder, $"{++_made}")).FullName;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            if (_folder is not null)
                Directory.Delete(_folder, recursive: true);
            _folder = null;
        }
    }
}
