using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Skype4Net.Transports.Windows;

/// <summary>The few functions of kernel32.dll that are needed.</summary>
internal static unsafe partial class Kernel32
{
    public const uint Synchronize = 0x0010_0000;
    public const uint QueryLimitedInformation = 0x1000;
    private const string Library = "kernel32.dll";

    [LibraryImport(Library, EntryPoint = "GetModuleHandleW", StringMarshalling = StringMarshalling.Utf16)]
    public static partial nint GetModuleHandle(string? name);

    [LibraryImport(Library, EntryPoint = "OpenThread", SetLastError = true)]
    public static partial SafeWaitHandle OpenThread(uint access, int inherit, uint thread);

    [LibraryImport(Library, EntryPoint = "OpenProcess", SetLastError = true)]
    public static partial SafeProcessHandle OpenProcess(uint access, int inherit, uint process);

    [LibraryImport(Library, EntryPoint = "QueryFullProcessImageNameW", SetLastError = true)]
    public static partial int QueryFullProcessImageName(SafeProcessHandle process, uint flags, char* name, ref uint length);
}
