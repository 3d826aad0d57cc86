using System.Runtime.InteropServices;

namespace Skype4Net.Tool.Running;

/// <summary>What a shell does with its jobs.</summary>
internal static class JobControl
{
    private const int SignalStop = 20;
    private const int SignalStopOfMacOS = 18;

    // All that were started together, as the terminal does it.
    private const int OwnGroup = 0;

    // A process without a shell is not stopped at all, and hears nothing of going on.
    private static readonly TimeSpan s_limit = TimeSpan.FromMilliseconds(500);

    /// <summary>Stops this process until its shell lets it go on. Does nothing where there are no jobs: on Windows, or without a shell.</summary>
    public static void Suspend()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var goesOn = new ManualResetEventSlim();
        using PosixSignalRegistration continued = PosixSignalRegistration.Create(PosixSignal.SIGCONT, _ => goesOn.Set());
        _ = Kill(OwnGroup, OperatingSystem.IsMacOS() ? SignalStopOfMacOS : SignalStop);
        goesOn.Wait(s_limit);
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
