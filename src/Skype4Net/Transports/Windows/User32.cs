using System.Runtime.InteropServices;

namespace Skype4Net.Transports.Windows;

/// <summary>The few functions of user32.dll that are needed.</summary>
internal static unsafe partial class User32
{
    public const uint CopyData = 0x004A;
    public const uint Close = 0x0010;
    public const uint Destroy = 0x0002;
    public const uint AbortIfHung = 0x0002;
    public const uint ObjectDestroyed = 0x8001;
    public const uint AllowMessage = 1;
    public const nint Broadcast = 0xFFFF;
    public const int NoSuchWindow = 1400;
    public const int ClassExists = 1410;
    private const string Library = "user32.dll";

    /// <summary>The text of a <c>WM_COPYDATA</c>; Windows copies it from process to process.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct CopyDataStruct
    {
        public nuint Kind;
        public uint Bytes;
        public byte* Data;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct WindowClass
    {
        public uint Size;
        public uint Style;
        public delegate* unmanaged<nint, uint, nint, nint, nint> Procedure;
        public int ClassExtra;
        public int WindowExtra;
        public nint Instance;
        public nint Icon;
        public nint Cursor;
        public nint Background;
        public char* Menu;
        public char* Name;
        public nint SmallIcon;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct Message
    {
        public nint Window;
        public uint Number;
        public nint WParam;
        public nint LParam;
        public uint Time;
        public int X;
        public int Y;
        public uint Private;
    }

    [LibraryImport(Library, EntryPoint = "RegisterWindowMessageW", SetLastError = true, StringMarshalling = StringMarshalling.Utf16)]
    public static partial uint RegisterWindowMessage(string name);

    [LibraryImport(Library, EntryPoint = "RegisterClassExW", SetLastError = true)]
    public static partial ushort RegisterClass(in WindowClass windowClass);

    [LibraryImport(Library, EntryPoint = "UnregisterClassW", StringMarshalling = StringMarshalling.Utf16)]
    public static partial int UnregisterClass(string name, nint instance);

    [LibraryImport(Library, EntryPoint = "CreateWindowExW", SetLastError = true, StringMarshalling = StringMarshalling.Utf16)]
    public static partial nint CreateWindow(uint extendedStyle, string className, string title, uint style, int x, int y, int width, int height,
        nint parent, nint menu, nint instance, nint parameter);

    [LibraryImport(Library, EntryPoint = "DestroyWindow")]
    public static partial int DestroyWindow(nint window);

    [LibraryImport(Library, EntryPoint = "DefWindowProcW")]
    public static partial nint DefaultProcedure(nint window, uint message, nint wParam, nint lParam);

    [LibraryImport(Library, EntryPoint = "GetMessageW")]
    public static partial int GetMessage(out Message message, nint window, uint first, uint last);

    [LibraryImport(Library, EntryPoint = "DispatchMessageW")]
    public static partial nint DispatchMessage(in Message message);

    [LibraryImport(Library, EntryPoint = "PostQuitMessage")]
    public static partial void PostQuitMessage(int code);

    [LibraryImport(Library, EntryPoint = "PostMessageW", SetLastError = true)]
    public static partial int PostMessage(nint window, uint message, nint wParam, nint lParam);

    [LibraryImport(Library, EntryPoint = "SendMessageTimeoutW", SetLastError = true)]
    public static partial nint SendMessageTimeout(nint window, uint message, nint wParam, nint lParam, uint flags, uint milliseconds,
        out nint result);

    [LibraryImport(Library, EntryPoint = "ReplyMessage")]
    public static partial int ReplyMessage(nint result);

    [LibraryImport(Library, EntryPoint = "IsWindow")]
    public static partial int IsWindow(nint window);

    [LibraryImport(Library, EntryPoint = "GetWindowThreadProcessId")]
    public static partial uint GetWindowThreadProcessId(nint window, out uint process);

    [LibraryImport(Library, EntryPoint = "ChangeWindowMessageFilterEx")]
    public static partial int ChangeWindowMessageFilter(nint window, uint message, uint action, nint result);

    [LibraryImport(Library, EntryPoint = "AllowSetForegroundWindow")]
    public static partial int AllowSetForegroundWindow(uint process);

    [LibraryImport(Library, EntryPoint = "SetWinEventHook")]
    public static partial nint SetWinEventHook(uint first, uint last, nint module,
        delegate* unmanaged<nint, uint, nint, int, int, uint, uint, void> procedure, uint process, uint thread, uint flags);

    [LibraryImport(Library, EntryPoint = "UnhookWinEvent")]
    public static partial int UnhookWinEvent(nint hook);
}
