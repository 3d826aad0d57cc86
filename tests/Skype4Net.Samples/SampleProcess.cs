using System.Diagnostics;
using Skype4Net.Tests.Architecture;

namespace Skype4Net.Samples.Tests;

/// <summary>A sample that runs as a program of its own.</summary>
internal sealed class SampleProcess : IAsyncDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);
    private readonly Process _process;
    private readonly Recorder<string> _lines;
    private readonly Task<string> _errors;

    private SampleProcess(IEnumerable<string> arguments, string input)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        _process = Process.Start(start)!;
        _errors = _process.StandardError.ReadToEndAsync();
        _lines = new Recorder<string>(new LinesOf(_process.StandardOutput));
        _process.StandardInput.Write(input);
        _process.StandardInput.Close();
    }

    /// <summary>Starts a project of the samples as it was built.</summary>
    public static SampleProcess Start(string project, params string[] arguments) => Start(project, "", arguments);

    /// <summary>Runs a project of the samples to its end.</summary>
    public static Task<SampleOutput> RunAsync(string project, params string[] arguments) => RunAsync(project, "", arguments);

    /// <summary>The same with something on its standard input.</summary>
    public static async Task<SampleOutput> RunAsync(string project, string input, string[] arguments)
    {
        await using SampleProcess process = Start(project, input, arguments);
        return await process.EndAsync();
    }

    /// <summary>Runs a single-file script, which is built first.</summary>
    public static async Task<SampleOutput> RunScriptAsync(string script, params string[] arguments)
    {
        await using var process = new SampleProcess(["run", $"samples/scripts/{script}", "--", .. arguments], "");
        return await process.EndAsync();
    }

    /// <summary>Waits for a line of its output.</summary>
    public Task<string> LineAsync(string line) => _lines.NextAsync(l => l == line);

    /// <summary>Waits for the end; returns what it wrote and no wait has taken yet.</summary>
    public async Task<SampleOutput> EndAsync()
    {
        using var limit = new CancellationTokenSource(s_limit);
        await _process.WaitForExitAsync(limit.Token);
        return new SampleOutput(_process.ExitCode, await _lines.ToEndAsync(), await _errors);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _lines.Dispose();
    }

    private static SampleProcess Start(string project, string input, string[] arguments)
    {
        string configuration = AppContext.BaseDirectory.Contains("/Release/") ? "Release" : "Debug";
        return new SampleProcess(
            [Path.Combine(Repository.Root, "samples", project, "bin", configuration, "net10.0", project + ".dll"), .. arguments], input);
    }

    private sealed class LinesOf(StreamReader reader) : IObservable<string>
    {
        public IDisposable Subscribe(IObserver<string> observer)
        {
            _ = PumpAsync(observer);
            return reader;
        }

        private async Task PumpAsync(IObserver<string> observer)
        {
            while (await reader.ReadLineAsync() is { } line)
                observer.OnNext(line);
            observer.OnCompleted();
        }
    }
}

/// <summary>What a sample wrote, and how it ended.</summary>
internal sealed record SampleOutput(int ExitCode, IReadOnlyList<string> Lines, string Errors);
