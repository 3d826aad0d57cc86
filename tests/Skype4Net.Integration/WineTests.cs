using System.Diagnostics;
using Skype4Net.Tests;
using Skype4Net.Tests.Architecture;

namespace Skype4Net.Integration;

/// <summary>Wine with a prefix of its own, and the tests of window messages and the tool published for Windows. Made once for all tests.</summary>
public sealed class WineArchitecture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("skype4net-wine");
    private string _output = "";

    /// <summary>Why nothing was run; null when all was.</summary>
    public string? Missing { get; private set; }

    /// <summary>A line for each test.</summary>
    public string[] Lines => _output.Split('\n', StringSplitOptions.TrimEntries);

    public async Task InitializeAsync()
    {
        if (!OperatingSystem.IsLinux() || !IsInstalled())
        {
            Missing = "Wine is not installed, so window messages are not tested; on Debian: apt install wine wine64";
            return;
        }

        Task publishing = PublishAsync();
        await RunAsync("wineboot", "-i");
        await RunAsync("wine", "reg", "add", @"HKCU\Software\Wine\Drivers", "/v", "Graphics", "/d", "null", "/f");
        await publishing;
        _output = await RunAsync("wine", Path.Combine(_folder.FullName, "tests", "Skype4Net.Tests.exe"), "Windows");
    }

    // What they refer to is built already, and the same for all systems.
    private async Task PublishAsync()
    {
        foreach ((string project, string to) in new[] { ("tests/Skype4Net.Tests", "tests"), ("src/Skype4Net.Tool", "tool") })
        {
            await RunAsync("dotnet", "publish", Path.Combine(Repository.Root, project), "-c", "Debug", "-r", "win-x64", "--self-contained",
                "-o", Path.Combine(_folder.FullName, to), "-p:BuildProjectReferences=false", "-p:RunAnalyzers=false", "--nologo", "-v", "quiet");
        }
    }

    public async Task DisposeAsync()
    {
        if (Missing is null)
            await RunAsync("wineserver", "-k");
        _folder.Delete(recursive: true);
    }

    private static bool IsInstalled()
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "wine")));

    private async Task<string> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments);
        start.Environment["WINEPREFIX"] = Path.Combine(_folder.FullName, "prefix");
        start.Environment["WINEDEBUG"] = "-all";

        // As Wine sees it; the tests start it as the other process.
        start.Environment["SKYPE4NET_TOOL"] = $"Z:{Path.Combine(_folder.FullName, "tool", "Skype4Net.Tool.exe").Replace('/', '\\')}";
        return (await FinishedProgram.RunAsync(start)).All;
    }
}

/// <summary>Client and emulator over window messages, in Wine: each class of tests that ran there.</summary>
public sealed class WineTests(WineArchitecture wine) : IClassFixture<WineArchitecture>
{
    [SkippableTheory]
    [InlineData("Behaviour.WindowsBehaviour", 60)]
    [InlineData("Transports.Windows.WindowsTests", 18)]
    [InlineData("Transports.Windows.StartWindowsTests", 2)]
    [InlineData("Transports.Windows.KilledWindowsTests", 2)]
    [InlineData("Emulator.CallTranscriptsOverWindows", 20)]
    [InlineData("Emulator.TalkTranscriptsOverWindows", 7)]
    [InlineData("Emulator.ChatTranscriptsOverWindows", 18)]
    [InlineData("Emulator.RoomTranscriptsOverWindows", 10)]
    [InlineData("Emulator.ClientTranscriptsOverWindows", 15)]
    [InlineData("Emulator.ContactTranscriptsOverWindows", 15)]
    [InlineData("Emulator.MailTranscriptsOverWindows", 20)]
    public void Window_messages(string tests, int atLeast)
    {
        Skip.If(wine.Missing is not null, wine.Missing);

        string[] failed = [.. wine.Lines.Where(l => IsOf(l, "Failed"))];
        int passed = wine.Lines.Count(l => IsOf(l, "Passed"));

        Assert.True(failed.Length == 0, string.Join('\n', failed));
        Assert.True(passed >= atLeast,
            $"{passed} tests of {tests} passed, and {atLeast} should have. The output ends with:\n{string.Join('\n', wine.Lines.TakeLast(20))}");

        // A class of suites has them nested.
        bool IsOf(string line, string outcome)
            => line.StartsWith($"{outcome} Skype4Net.Tests.{tests}.", StringComparison.Ordinal)
                || line.StartsWith($"{outcome} Skype4Net.Tests.{tests}+", StringComparison.Ordinal);
    }
}
