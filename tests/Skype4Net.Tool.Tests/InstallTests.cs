using System.Diagnostics;
using Skype4Net.Tests.Architecture;
using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.Tests;

/// <summary>The package of the tool, made of what was built, installed from a folder and run.</summary>
public class InstallTests
{
    // Packing and installing are programs of the SDK that take seconds each on a busy machine.
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task It_packs_installs_and_runs()
    {
        using var folder = new TemporaryFolder();
        string configuration = AppContext.BaseDirectory.Contains("/Release/") ? "Release" : "Debug";
        string packages = folder.Make("packages"), tools = folder.At("tools");

        await RunAsync("dotnet", "pack", Path.Combine(Repository.Root, "src/Skype4Net.Tool"), "--no-build", "-c", configuration, "-o", packages);
        await RunAsync("dotnet", "tool", "install", "Skype4Net.Tool", "--tool-path", tools, "--source", packages);
        string friends = await RunAsync(Path.Combine(tools, "skype4net"), "friends", "--transport", "emulator");

        Assert.StartsWith("HANDLE", friends);
        Assert.Contains("Nora Lund", friends);
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        FinishedProgram finished = await FinishedProgram.RunAsync(new ProcessStartInfo(program, arguments) { WorkingDirectory = Path.GetTempPath() });
        Assert.True(finished.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {finished.ExitCode}:\n{finished.All}");
        return finished.Output;
    }
}
