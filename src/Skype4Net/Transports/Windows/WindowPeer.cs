using Microsoft.Win32.SafeHandles;

namespace Skype4Net.Transports.Windows;

/// <summary>
/// A window of another program (or of this one), and the thread it belongs to. The window ends with its thread, and that with its process.
/// </summary>
internal sealed unsafe class WindowPeer : IDisposable
{
    // A thread of a process of higher rights cannot be opened: then its end shows when a message cannot be sent.
    private readonly ThreadHandle? _thread;
    private RegisteredWaitHandle? _wait;

    private WindowPeer(nint window, uint thread, uint process)
    {
        (Window, ThreadId, ProcessId) = (window, thread, process);
        SafeWaitHandle handle = Kernel32.OpenThread(Kernel32.Synchronize, 0, thread);
        if (handle.IsInvalid)
            handle.Dispose();
        else
            _thread = new ThreadHandle(handle);
    }

    public nint Window { get; }

    public uint ThreadId { get; }

    public uint ProcessId { get; }

    /// <summary>The file name of the process's program, by which Skype tells programs apart; empty when it is not told.</summary>
    public string Program
    {
        get
        {
            const int maxChars = 1024;
            char* path = stackalloc char[maxChars];
            uint length = maxChars;
            using SafeProcessHandle process = Kernel32.OpenProcess(Kernel32.QueryLimitedInformation, 0, ProcessId);
            if (process.IsInvalid || Kernel32.QueryFullProcessImageName(process, 0, path, ref length) == 0)
                return "";
            return Path.GetFileName(new string(path, 0, (int)length));
        }
    }

    /// <summary>The peer behind a window; null when there is no such window.</summary>
    public static WindowPeer? Find(nint window)
    {
        uint thread = User32.GetWindowThreadProcessId(window, out uint process);
        return thread == 0 ? null : new WindowPeer(window, thread, process);
    }

    /// <summary>Whether the number still stands for the same window: Windows gives numbers of dead windows out again.</summary>
    public bool IsStillThere()
        => User32.GetWindowThreadProcessId(Window, out uint process) == ThreadId && process == ProcessId && _thread?.WaitOne(0) != true;

    /// <summary>Calls back once when the thread has ended, however it did.</summary>
    public void OnEnd(Action ended)
    {
        if (_thread is not null)
            _wait = ThreadPool.RegisterWaitForSingleObject(_thread, (_, _) => ended(), null, Timeout.InfiniteTimeSpan, executeOnlyOnce: true);
    }

    public void Dispose()
    {
        _wait?.Unregister(null);
        _thread?.Dispose();
    }

    private sealed class ThreadHandle : WaitHandle
    {
        public ThreadHandle(SafeWaitHandle handle) => SafeWaitHandle = handle;
    }
}
