using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.Win32;

namespace Skype4Net;

/// <summary>The program of the Skype client on this machine: whether it is there, starting it, ending it.</summary>
/// <remarks>macOS is not run on a Mac yet.</remarks>
public sealed class SkypeProgram
{
    // How long the client may take to end when it is asked to.
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(10);

    /// <summary>A program at a path of one's own: a client that is installed elsewhere, or an emulator.</summary>
    /// <param name="path">The path of the program.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public SkypeProgram(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Path = path;
    }

    /// <summary>The path of the program.</summary>
    public string Path { get; }

    /// <summary>Whether it is installed.</summary>
    public bool IsInstalled => File.Exists(Path);

    /// <summary>Whether it runs, started by this program or not.</summary>
    public bool IsRunning
    {
        get
        {
            Process[] running = Running();
            foreach (Process process in running)
                process.Dispose();
            return running.Length > 0;
        }
    }

    /// <summary>The client that is installed here; null when there is none.</summary>
    public static SkypeProgram? Find()
        => Candidates().FirstOrDefault(File.Exists) is { } path ? new SkypeProgram(path) : null;

    /// <summary>Starts it, unless it runs already. It can be attached to when somebody is signed in.</summary>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="SkypeTransportException">It is not installed, or cannot be started.</exception>
    public void Start(SkypeStartOptions? options = null)
    {
        options ??= new SkypeStartOptions();
        if (IsRunning && !options.Secondary)
            return;
        bool pipe = options.UserName is not null && !OperatingSystem.IsWindows();
        var start = new ProcessStartInfo(Path) { UseShellExecute = false, RedirectStandardInput = pipe };
        foreach (string argument in Switches(options, pipe).Concat(options.Arguments))
            start.ArgumentList.Add(argument);
        try
        {
            using Process process = Process.Start(start) ?? throw new SkypeTransportException($"{Path} did not start.");
            if (pipe)
            {
                // Read to the end of the input, without a line end.
                process.StandardInput.Write($"{options.UserName} {options.Password}");
                process.StandardInput.Close();
            }
        }
        catch (Exception exception) when (exception is Win32Exception or FileNotFoundException)
        {
            throw new SkypeTransportException($"{Path} cannot be started: {exception.Message} Is Skype installed? Give the path of the program, " +
                "or start the emulator.", exception);
        }
    }

    /// <summary>Ends it: asks it to, and after 10 seconds makes it.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    public async Task ShutdownAsync(CancellationToken cancellationToken = default)
    {
        if (OperatingSystem.IsWindows() && IsRunning)
        {
            using Process? asks = Process.Start(new ProcessStartInfo(Path, "/shutdown") { UseShellExecute = false });
        }

        foreach (Process process in Running())
        {
            using (process)
                await EndAsync(process, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task EndAsync(Process process, CancellationToken cancellationToken)
    {
        try
        {
            if (!OperatingSystem.IsWindows() && Terminate(process.Id, SignalTerminate) != 0)
                return;
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(s_timeout);
            try
            {
                await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                process.Kill();
            }
        }
        catch (InvalidOperationException)
        {
            // It ended by itself meanwhile.
        }
    }

    private Process[] Running() => Process.GetProcessesByName(System.IO.Path.GetFileNameWithoutExtension(Path));

    private static IEnumerable<string> Switches(SkypeStartOptions options, bool pipe)
    {
        if (pipe)
            yield return "--pipelogin";
        if (!OperatingSystem.IsWindows())
            yield break;
        if (options.Minimized)
            yield return "/minimized";
        if (options.NoSplash)
            yield return "/nosplash";
        if (options.Secondary)
            yield return "/secondary";
        if (options.UserName is { } name)
            yield return $"/username:{name}";
        if (options.Password is { } password)
            yield return $"/password:{password}";
    }

    private static IEnumerable<string> Candidates()
    {
        if (OperatingSystem.IsWindows())
        {
            foreach (RegistryKey hive in new[] { Registry.CurrentUser, Registry.LocalMachine })
            {
                using RegistryKey? key = hive.OpenSubKey(@"Software\Skype\Phone");
                if (key?.GetValue("SkypePath") is string path)
                    yield return path;
            }
        }
        else if (OperatingSystem.IsMacOS())
        {
            yield return "/Applications/Skype.app/Contents/MacOS/Skype";
        }
        else
        {
            foreach (string folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries))
                yield return System.IO.Path.Combine(folder, "skype");
        }
    }

    private const int SignalTerminate = 15;

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Terminate(int process, int signal);
}
