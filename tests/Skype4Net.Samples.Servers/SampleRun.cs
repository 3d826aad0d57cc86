using System.Diagnostics;
using Skype4Net.Tests.House;

namespace Skype4Net.Samples.Servers;

/// <summary>A sample, run as the program that it is, with nobody at the terminal.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    public static async Task<SampleRun> OfAsync(string sample, params string[] arguments)
    {
        ProcessStartInfo start = Start(sample, arguments);
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(s_limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw new TimeoutException($"{sample} did not end. It wrote:\n{await output}\n{await errors}");
        }

        return new SampleRun(process.ExitCode, await output, await errors);
    }

    internal static ProcessStartInfo Start(string sample, string[] arguments)
    {
        string configuration = AppContext.BaseDirectory.Contains("/Release/") ? "Release" : "Debug";
        string program = Path.Combine(Repository.Root, "samples", sample, "bin", configuration, "net10.0", $"{sample}.dll");
        return new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
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
