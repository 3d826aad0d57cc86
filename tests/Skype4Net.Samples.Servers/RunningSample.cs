using System.Diagnostics;

namespace Skype4Net.Samples.Servers;

/// <summary>A sample that serves a client until it is ended.</summary>
internal sealed class RunningSample : IDisposable
{
    private readonly Process _process;

    public RunningSample(string sample, params string[] arguments)
    {
        _process = new Process { StartInfo = SampleRun.Start(sample, arguments) };
        _process.OutputDataReceived += (_, e) => Keep(e.Data);
        _process.ErrorDataReceived += (_, e) => Keep(e.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Lines Told { get; } = new();

    /// <summary>Presses Ctrl+C.</summary>
    public Task<int> InterruptAsync()
    {
        using Process kill = Process.Start("kill", ["-INT", _process.Id.ToString()]);
        kill.WaitForExit();
        return EndAsync();
    }

    /// <summary>Waits until it ends by itself.</summary>
    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync().InTime();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is not null)
            Told.Tell(line);
    }
}
