using System.Diagnostics;
using Skype4Net.Benchmarks.Compare.Peers;

namespace Skype4Net.Benchmarks.Compare.Transports;

/// <summary>Window messages in Wine, with a prefix of its own. All programs share a desktop; each server has a class of windows of its own.</summary>
internal sealed class ComparedWindows : ComparedTransport
{
    private readonly string _folder = Directory.CreateTempSubdirectory("skype4net-compare-").FullName;
    private int _servers;

    /// <exception cref="System.ComponentModel.Win32Exception">Wine is not installed.</exception>
    public ComparedWindows()
    {
        Run("wineboot", "-i");
        Run("wine", "reg", "add", @"HKCU\Software\Wine\Drivers", "/v", "Graphics", "/d", "null", "/f");

        // For an event source .NET makes methods at run time, and Wine 8 cannot take such a one away again: the process ends in the finalizer.
        Run("dotnet", "publish", Path.Combine(RepositoryRoot.Find(), "tests", "Skype4Net.Benchmarks"), "-c", "Release", "-r", "win-x64",
            "--self-contained", "-p:EventSourceSupport=false", "-v", "quiet", "--nologo", "-o", Path.Combine(_folder, "program"));
    }

    public override string Name => "windows";

    public override string Title => "Window messages, in Wine";

    public override IReadOnlyList<string> Sources { get; } = [];

    public override int Slowness => 5;

    public override string Compiler => "x86_64-w64-mingw32-gcc";

    // The account of an emulated client too, by which programs tell several apart.
    public override string NewTarget() => $"compared{++_servers}";

    // The compiler adds the extension.
    public override IPeer StartBare(string program, params string[] arguments)
        => new ProcessPeer(StartInfo("wine", [$"{program}.exe", .. arguments]));

    public override IPeer StartOwn(params string[] arguments)
        => new ProcessPeer(StartInfo("wine", [Path.Combine(_folder, "program", "Skype4Net.Benchmarks.exe"), "peer", .. arguments]));

    public override void Dispose()
    {
        Run("wineserver", "-k");
        Directory.Delete(_folder, recursive: true);
    }

    private void Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = StartInfo(program, arguments);
        start.RedirectStandardError = start.RedirectStandardOutput = true;
        using Process process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }

    private ProcessStartInfo StartInfo(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments);
        start.Environment["WINEPREFIX"] = Path.Combine(_folder, "prefix");
        start.Environment["WINEDEBUG"] = "-all";
        return start;
    }
}
