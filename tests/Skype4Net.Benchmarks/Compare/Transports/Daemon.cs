using System.Diagnostics;

namespace Skype4Net.Benchmarks.Compare.Transports;

/// <summary>A program that a transport needs beside its two ends: a bus, a display. It writes a line when it is there.</summary>
internal sealed class Daemon : IDisposable
{
    private readonly Process _process;

    /// <exception cref="System.ComponentModel.Win32Exception">There is no such program.</exception>
    /// <exception cref="InvalidOperationException">It did not start.</exception>
    public Daemon(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        _process = Process.Start(start)!;
        _process.BeginErrorReadLine();
        AppDomain.CurrentDomain.ProcessExit += OnExit;
        FirstLine = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{program} did not start.");
    }

    /// <summary>The id of its process.</summary>
    public int ProcessId => _process.Id;

    /// <summary>What it wrote first.</summary>
    public string FirstLine { get; }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private void OnExit(object? sender, EventArgs e) => _process.Kill();
}
