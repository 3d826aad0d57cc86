using System.Runtime.InteropServices;

namespace Skype4Net.Transports.DBus;

/// <summary>
/// Waits for a file descriptor and for other threads at once: poll over it and an eventfd. No timeouts, so an idle program costs nothing.
/// </summary>
internal sealed unsafe partial class Wakeup : IDisposable
{
    public const short In = 1;
    public const short Out = 4;
    private readonly int _event = EventFd(0, CloseOnExec | NonBlocking);
    private int _sleeping;

    private const int CloseOnExec = 0x80000;
    private const int NonBlocking = 0x800;

    /// <summary>Wakes the sleeper, if there is one.</summary>
    public void Wake()
    {
        if (Interlocked.Exchange(ref _sleeping, 0) == 1)
        {
            ulong one = 1;
            _ = Write(_event, &one, sizeof(ulong));
        }
    }

    /// <summary>Sleeps until the descriptor is ready or somebody wakes it.</summary>
    /// <param name="fd">The descriptor; -1 for none.</param>
    /// <param name="events">What of it is waited for.</param>
    /// <param name="mayStay">Looked at after sleep was announced; false when there is something to do already.</param>
    public void Sleep(int fd, short events, Func<bool> mayStay)
    {
        Interlocked.Exchange(ref _sleeping, 1);
        if (mayStay())
        {
            PollFd* fds = stackalloc PollFd[2];
            fds[0] = new PollFd { Fd = _event, Events = In };
            fds[1] = new PollFd { Fd = fd, Events = events };
            _ = Poll(fds, fd >= 0 ? 2u : 1u, -1);
        }

        Interlocked.Exchange(ref _sleeping, 0);
        ulong count;
        _ = Read(_event, &count, sizeof(ulong));
    }

    public void Dispose() => _ = Close(_event);

    [LibraryImport("libc", EntryPoint = "eventfd")]
    private static partial int EventFd(uint initial, int flags);

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll(PollFd* fds, nuint count, int timeout);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int fd, void* buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int fd, void* buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int fd);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollFd
    {
        public int Fd;
        public short Events;
        public short Returned;
    }
}
