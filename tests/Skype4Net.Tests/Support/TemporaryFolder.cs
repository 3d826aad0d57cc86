namespace Skype4Net.Tests;

/// <summary>A folder that goes with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("skype4net").FullName;

    public string At(string name) => Path.Combine(_path, name);

    public string Make(string name) => Directory.CreateDirectory(At(name)).FullName;

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(At(name), content);
        return At(name);
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(_path, recursive: true);
        }
        catch (IOException) when (OperatingSystem.IsWindows())
        {
            // Windows keeps what is open, and the clients of a test end after it.
        }
    }
}
