namespace Skype4Net.Tool.Replaying;

/// <summary>A folder for the files of one replay, which only its owner can open; removed at the end.</summary>
internal sealed class ReplayFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("skype4net-replay-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
