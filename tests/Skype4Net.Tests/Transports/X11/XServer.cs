using System.Collections.Concurrent;
using System.Diagnostics;

namespace Skype4Net.Tests.Transports.X11;

/// <summary>A display of our own, without a screen: Xvfb. Given back, it serves the next test.</summary>
internal sealed class XServer : IDisposable
{
    private static readonly ConcurrentBag<XServer> s_idle = [];
    private readonly Process _process;
    private bool _killed;

    static XServer() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (XServer server in s_idle)
            server.Kill();
    };

    private XServer(Process process, string display)
    {
        _process = process;
        Display = display;
    }

    /// <summary>The name of the display, <c>:7</c>.</summary>
    public string Display { get; }

    /// <summary>A display that nobody else has.</summary>
    public static XServer Receive() => s_idle.TryTake(out XServer? idle) ? idle : Start();

    /// <summary>kill -STOP: the display is there, but does nothing any more, until the result is disposed.</summary>
    public IDisposable Freeze()
    {
        Signal("-STOP");
        return System.Reactive.Disposables.Disposable.Create(() => Signal("-CONT"));
    }

    /// <summary>Ends it as kill -9 would.</summary>
    public void Kill()
    {
        _killed = true;
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_killed)
            s_idle.Add(this);
    }

    private void Signal(string signal)
    {
        using Process kill = Process.Start("kill", [signal, $"{_process.Id}"]);
        kill.WaitForExit();
    }

    private static XServer Start()
    {
        Skip.If(!OperatingSystem.IsLinux(), "X11 is tested on Linux.");
        var start = new ProcessStartInfo("Xvfb") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in new[] { "-displayfd", "1", "-screen", "0", "640x480x8", "-nolisten", "tcp", "-noreset" })
            start.ArgumentList.Add(argument);
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new SkipException("Xvfb is not installed; on Debian: apt install xvfb");
        }

        process.BeginErrorReadLine();
        string number = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("Xvfb did not start.");
        return new XServer(process, $":{number}");
    }
}
