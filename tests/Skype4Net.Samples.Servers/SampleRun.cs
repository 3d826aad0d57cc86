using System.Diagnostics;
using Skype4Net.Tests.Architecture;

namespace Skype4Net.Samples.Servers;

/// <summary>A sample, run as the program that it is, with nobody at the terminal.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Errors)
{
    public static async Task<SampleRun> OfAsync(string sample, params string[] arguments)
    {
        string configuration = AppContext.BaseDirectory.Contains("/Release/") ? "Release" : "Debug";
        string program = Path.Combine(Repository.Root, "samples", sample, "bin", configuration, "net10.0", $"{sample}.dll");
        FinishedProgram finished = await FinishedProgram.RunAsync(new ProcessStartInfo("dotnet", [program, .. arguments]));
        return new SampleRun(finished.ExitCode, finished.Output, finished.Errors);
    }

    /// <summary>Checks that lines with these parts were written, in this order.</summary>
    public void Told(params string[] parts)
    {
        string[] lines = Output.Split('\n');
        int at = 0;
        foreach (string part in parts)
        {
            int found = Array.FindIndex(lines, at, l => l.Contains(part));
            Assert.True(found >= 0, $"\"{part}\" was not told behind line {at} of:\n{Output}\n{Errors}");
            at = found + 1;
        }
    }
}
