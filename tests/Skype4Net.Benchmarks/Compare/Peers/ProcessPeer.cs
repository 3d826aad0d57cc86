using System.Diagnostics;

namespace Skype4Net.Benchmarks.Compare.Peers;

/// <summary>A program in a process of its own. It ends when its input does, or is ended.</summary>
internal sealed class ProcessPeer : IPeer
{
    private static readonly TimeSpan s_hangs = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan s_ends = TimeSpan.FromSeconds(5);
    private readonly Process _process;

    public ProcessPeer(string program, IReadOnlyList<string> arguments)
        : this(new ProcessStartInfo(program, arguments))
    {
    }

    public ProcessPeer(ProcessStartInfo start)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = true;
        _process = Process.Start(start)!;
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    public int? ProcessId => _process.Id;

    /// <summary>A program of this assembly, in a new process.</summary>
    public static ProcessPeer OfThisProgram(IReadOnlyList<string> arguments)
    {
        string program = Path.ChangeExtension(typeof(ProcessPeer).Assembly.Location, null);
        return new ProcessPeer("dotnet", [$"{program}.dll", "peer", .. arguments]);
    }

    public void Send(string line)
    {
        _process.StandardInput.WriteLine(line);
        _process.StandardInput.Flush();
    }

    public async Task<string> ReadAsync()
        => await _process.StandardOutput.ReadLineAsync().WaitAsync(s_hangs)
            ?? throw new InvalidOperationException($"{_process.StartInfo.FileName} {string.Join(' ', _process.StartInfo.ArgumentList)} has ended.");

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        _process.StandardInput.Close();
        using var end = new CancellationTokenSource(s_ends);
        try
        {
            await _process.WaitForExitAsync(end.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private void OnExit(object? sender, EventArgs e) => _process.Kill();
}
