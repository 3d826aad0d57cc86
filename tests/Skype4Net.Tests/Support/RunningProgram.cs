using System.Diagnostics;
using System.Threading.Channels;

namespace Skype4Net.Tests;

/// <summary>A program of its own, whose output the test reads line by line.</summary>
internal sealed class RunningProgram : IDisposable
{
    private const int MaxShown = 100;

    // Both of its outputs through one pipe: the lines come in the order in which they were written. Where there is no sh, as they come.
    private const string InOneOutput = "exec \"$0\" \"$@\" 2>&1";
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30);
    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly List<string> _seen = [];
    private readonly string _name;
    private int _ended;

    private RunningProgram(string name, string program, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>> environment)
    {
        _name = name;
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo(program, arguments)
            : new ProcessStartInfo("sh", ["-c", InOneOutput, program, .. arguments]);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        foreach ((string variable, string value) in environment)
            start.Environment[variable] = value;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, e) => Keep(e.Data);
        _process.ErrorDataReceived += (_, e) => Keep(e.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Starts a project of this repository, built by the reference to it.</summary>
    public static RunningProgram Dotnet(string project, string bus, params string[] arguments)
        => Start(Path.GetFileName(project), "dotnet", OnBus(bus), [Built(project), .. arguments]);

    /// <summary>Starts a project that needs neither bus nor display.</summary>
    public static RunningProgram Alone(string project, params string[] arguments)
        => Start(Path.GetFileName(project), "dotnet", ("DOTNET_NOLOGO", "1"), [Built(project), .. arguments]);

    /// <summary>Starts a program that was built somewhere else, by its assembly.</summary>
    public static RunningProgram Assembly(string path, params string[] arguments)
        => Start(Path.GetFileName(path), "dotnet", ("DOTNET_NOLOGO", "1"), [path, .. arguments]);

    /// <summary>Starts any program with variables of its environment, as a service manager does.</summary>
    public static RunningProgram Service(string program, IReadOnlyDictionary<string, string> environment, params string[] arguments)
        => new(program, program, arguments, environment);

    /// <summary>Starts a program for Skype4COM, with the transport that it is to attach by.</summary>
    public static RunningProgram ForSkype4Com(string project, string transport, params string[] arguments)
        => Start(Path.GetFileName(project), "dotnet", ("SKYPE4COM_TRANSPORT", transport), [Built(project), .. arguments]);

    /// <summary>Starts a project on an X display.</summary>
    public static RunningProgram OnDisplay(string project, string display, params string[] arguments)
        => Start(Path.GetFileName(project), "dotnet", ("SKYPEDISPLAY", display), [Built(project), .. arguments]);

    /// <summary>Starts a script on a bus in Debian's own Python: another one on the path has no D-Bus module.</summary>
    public static RunningProgram PythonOnBus(string bus, string script, params string[] arguments) => Python(OnBus(bus), script, arguments);

    /// <summary>Starts a script on an X display.</summary>
    public static RunningProgram PythonOnDisplay(string display, string script, params string[] arguments)
        => Python(("DISPLAY", display), script, arguments);

    /// <summary>Starts a script that needs neither bus nor display.</summary>
    public static RunningProgram PythonAlone(string script, params string[] arguments) => Python(("PYTHONUNBUFFERED", "1"), script, arguments);

    public void Write(string line) => _process.StandardInput.WriteLine(line);

    /// <summary>Waits for a line; others are passed over.</summary>
    public async Task<string> LineAsync(Func<string, bool> fits)
    {
        using var limit = new CancellationTokenSource(s_limit);
        try
        {
            while (true)
            {
                string line = await _lines.Reader.ReadAsync(limit.Token);
                if (fits(line))
                    return line;
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or ChannelClosedException)
        {
            throw new TimeoutException($"{_name} did not write what was waited for. It wrote last:\n{string.Join('\n', Seen())}");
        }
    }

    /// <summary>Sends a command and returns its reply.</summary>
    public async Task<string> InvokeAsync(string command)
    {
        Write(command);
        return (await LineAsync(l => l.StartsWith("reply ") || l.StartsWith("error ")))["reply ".Length..];
    }

    /// <summary>kill -STOP: the program is there, but does nothing any more.</summary>
    public void Freeze()
    {
        Signal("-STOP");

        // One of its threads takes the signal and stops the others; until it has its turn they go on.
        if (OperatingSystem.IsLinux() && !SpinWait.SpinUntil(AllThreadsStand, s_limit))
            throw new TimeoutException($"{_name} goes on after kill -STOP.");
    }

    /// <summary>kill -CONT: it takes up where it stood.</summary>
    public void Thaw() => Signal("-CONT");

    /// <summary>Ctrl+C; returns its exit code.</summary>
    public Task<int> InterruptAsync()
    {
        Signal("-INT");
        return EndAsync();
    }

    /// <summary>SIGTERM, as a service manager ends it; returns its exit code.</summary>
    public Task<int> TerminateAsync()
    {
        Signal("-TERM");
        return EndAsync();
    }

    /// <summary>SIGTERM to the one process that it has started (Linux); returns its own exit code.</summary>
    public Task<int> TerminateChildAsync()
    {
        string child = File.ReadAllText($"/proc/{_process.Id}/task/{_process.Id}/children").Trim();
        using Process kill = Process.Start("kill", ["-TERM", child]);
        kill.WaitForExit();
        return EndAsync();
    }

    /// <summary>Waits until it has ended; returns its exit code.</summary>
    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync().InTime();
        return _process.ExitCode;
    }

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }

    private static RunningProgram Python((string Name, string Value) variable, string script, string[] arguments)
        => Start(script, "/usr/bin/python3", variable, [Path.Combine(AppContext.BaseDirectory, "Foreign", script), .. arguments]);

    private static (string Name, string Value) OnBus(string address) => ("DBUS_SESSION_BUS_ADDRESS", address);

    private static string Built(string project)
    {
        string configuration = AppContext.BaseDirectory.Contains("/Release/") ? "Release" : "Debug";
        return Path.Combine(Architecture.Repository.Root, project, "bin", configuration, "net10.0", Path.GetFileName(project) + ".dll");
    }

    private static RunningProgram Start(string name, string program, (string Name, string Value) variable, IEnumerable<string> arguments)
        => new(name, program, arguments, [new KeyValuePair<string, string>(variable.Name, variable.Value)]);

    // The state follows the name of the thread, which stands in parentheses.
    private bool AllThreadsStand()
    {
        try
        {
            return Directory.EnumerateDirectories($"/proc/{_process.Id}/task")
                .All(thread => File.ReadAllText($"{thread}/stat").Split(") ")[^1][0] == 'T');
        }
        catch (IOException)
        {
            // One has ended meanwhile, so they do not all stand yet.
            return false;
        }
    }

    private void Signal(string signal)
    {
        using Process kill = Process.Start("kill", [signal, _process.Id.ToString()]);
        kill.WaitForExit();
    }

    private string[] Seen()
    {
        lock (_seen)
            return [.. _seen.TakeLast(MaxShown)];
    }

    private void Keep(string? line)
    {
        if (line is null)
        {
            // Both of its streams: nothing more will come.
            if (Interlocked.Increment(ref _ended) == 2)
                _lines.Writer.TryComplete();
            return;
        }

        lock (_seen)
            _seen.Add(line);
        _lines.Writer.TryWrite(line);
    }
}
