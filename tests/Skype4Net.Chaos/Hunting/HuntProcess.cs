using System.Diagnostics;

namespace Skype4Net.Chaos;

/// <summary>Runs a hunt as a program of its own, so that it can set up its process, and its end ends nothing else.</summary>
internal static class HuntProcess
{
    /// <summary>Runs it to its end.</summary>
    /// <param name="arguments">What stands behind the program's name.</param>
    /// <returns>Its exit code and all that it wrote.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(HuntProcess).Assembly.Location);
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    /// <summary>Runs it, and fails with all that it wrote when not all held.</summary>
    public static async Task<string> HoldsAsync(params string[] arguments)
    {
        (int exitCode, string output) = await RunAsync(arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }
}
