using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Skype4Net.Benchmarks.Compare.Peers;

/// <summary>How long a process has been running on a processor, all its threads together, also those that have ended.</summary>
internal static class ProcessorTime
{
    // What the clock of the processor time of a process is called: its id, inverted, and the kind of the clock.
    private const int Shift = 3;
    private const int OfProcess = 2;
    private const double NanosecondsOfSecond = 1e9;

    /// <summary>Whether it can be measured here, to the nanosecond.</summary>
    public static bool IsMeasured => OperatingSystem.IsLinux() && Environment.Is64BitProcess;

    /// <summary>Seconds.</summary>
    /// <exception cref="Win32Exception">There is no such process.</exception>
    public static double Of(int process)
    {
        if (clock_gettime((~process << Shift) | OfProcess, out Time time) != 0)
            throw new Win32Exception();
        return time.Seconds + time.Nanoseconds / NanosecondsOfSecond;
    }

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
#pragma warning disable IDE1006, SYSLIB1054 // As it is called in C; there is nothing to marshal.
    private static extern int clock_gettime(int clock, out Time time);
#pragma warning restore IDE1006, SYSLIB1054

    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
