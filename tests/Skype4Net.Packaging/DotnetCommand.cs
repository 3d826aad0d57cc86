using System.Diagnostics;

namespace Skype4Net.Tests.Packaging;

/// <summary>Runs a program, as a rule <c>dotnet</c>, to its end.</summary>
internal static class DotnetCommand
{
    /// <summary>Runs dotnet and returns what it wrote; fails with all of it unless it ends with 0.</summary>
    public static async Task<string> RunAsync(string folder, string? packages, params string[] arguments)
    {
        (int exitCode, string output) = await TryAsync("dotnet", folder, packages, arguments);
        return exitCode == 0 ? output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {exitCode}:\n{output}");
    }

    /// <param name="program">The program.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="packages">A package cache of its own; null for the usual one.</param>
    /// <param name="arguments">What it is given.</param>
    public static async Task<(int ExitCode, string Output)> TryAsync(string program, string folder, string? packages, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder };

        // What a test runner sets for itself would lead the build below to other tools.
        foreach (string name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        if (packages is not null)
            start.Environment["NUGET_PACKAGES"] = packages;
        FinishedProgram finished = await FinishedProgram.RunAsync(start);
        return (finished.ExitCode, finished.All);
    }
}
