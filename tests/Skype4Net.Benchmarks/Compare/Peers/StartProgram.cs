using System.Diagnostics;

namespace Skype4Net.Benchmarks.Compare.Peers;

/// <summary>The program of Skype4Net.Benchmarks.Start, published as small and quick to start as it can be: trimmed and ReadyToRun.</summary>
internal sealed class StartProgram : IDisposable
{
    private const string Project = "Skype4Net.Benchmarks.Start";
    private readonly string _folder = Directory.CreateTempSubdirectory("skype4net-compare-").FullName;

    /// <summary>Publishes it.</summary>
    /// <param name="reason">Why there is no program; empty when there is one.</param>
    /// <returns>The program; null when it cannot be published here.</returns>
    public string? Publish(out string reason)
    {
        string[] arguments =
        [
            "publish", Path.Combine(RepositoryRoot.Find(), "tests", Project), "-c", "Release", "--use-current-runtime", "--self-contained",
            "-p:PublishTrimmed=true", "-p:PublishReadyToRun=true", "-p:PublishReadyToRunComposite=true", "-v", "quiet", "--nologo", "-o", _folder,
        ];
        using Process publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        string output = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        reason = publish.ExitCode == 0 ? "" : $"it was not published: {output.Trim().Split('\n')[0]}";
        return publish.ExitCode == 0 ? Path.Combine(_folder, Project) : null;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
