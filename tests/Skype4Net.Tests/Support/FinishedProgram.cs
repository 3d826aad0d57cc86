using System.Diagnostics;

namespace Skype4Net.Tests;

/// <summary>A program that was run to its end, with nobody at the terminal.</summary>
internal sealed record FinishedProgram(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(5);

    /// <summary>Both outputs, for messages.</summary>
    public string All => Output + Errors;

    /// <exception cref="TimeoutException">It did not end; the message has what it wrote. It was killed, with all that it had started.</exception>
    public static async Task<FinishedProgram> RunAsync(ProcessStartInfo start)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
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
            process.Kill(entireProcessTree: true);
            throw new TimeoutException(
                $"{start.FileName} {string.Join(' ', start.ArgumentList)} did not end within {s_limit.TotalMinutes} minutes. "
                + $"It wrote:\n{await output}\n{await errors}");
        }

        return new FinishedProgram(process.ExitCode, await output, await errors);
    }
}
