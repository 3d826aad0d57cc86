using System.Runtime.InteropServices;

namespace Skype4Net.Transports.X11;

/// <summary>
/// The few functions of libxcb.so.1 that are needed. Not Xlib: here an error is an event, and the loss of the server a return code.
/// </summary>
internal static partial class LibXcb
{
    public const int EventMask = 1 << 11;
    public const uint PropertyChangeMask = 1 << 22;
    public const uint StructureNotifyMask = 1 << 17;
    public const byte ErrorEvent = 0;
    public const byte DestroyNotify = 17;
    public const byte PropertyNotify = 28;
    public const byte ClientMessage = 33;
    public const byte SentBySendEvent = 0x80;
    public const byte BadWindow = 3;
    public const byte PropertyDeleted = 1;
    public const uint WindowAtom = 33;
    public const int EventBytes = 32;
    public const int BothWays = 2;
    private const string Library = "libxcb.so.1";
    private const short PollOut = 4;

    /// <summary>Where the root window's id stands in a screen, and where the first screen is told.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct ScreenIterator
    {
        public nint Data;
        public int Remaining;
        public int Index;
    }

    [LibraryImport(Library, EntryPoint = "xcb_connect", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint Connect(string? display, out int screen);

    [LibraryImport(Library, EntryPoint = "xcb_disconnect")]
    public static partial void Disconnect(nint connection);

    [LibraryImport(Library, EntryPoint = "xcb_connection_has_error")]
    public static partial int HasError(nint connection);

    /// <summary>The socket; the library's own.</summary>
    [LibraryImport(Library, EntryPoint = "xcb_get_file_descriptor")]
    public static partial int GetFileDescriptor(nint connection);

    [LibraryImport(Library, EntryPoint = "xcb_get_setup")]
    public static partial nint GetSetup(nint connection);

    [LibraryImport(Library, EntryPoint = "xcb_setup_roots_iterator")]
    public static partial ScreenIterator Roots(nint setup);

    [LibraryImport(Library, EntryPoint = "xcb_screen_next")]
    public static partial void NextScreen(ref ScreenIterator iterator);

    [LibraryImport(Library, EntryPoint = "xcb_generate_id")]
    public static partial uint GenerateId(nint connection);

    [LibraryImport(Library, EntryPoint = "xcb_create_window")]
    public static partial void CreateWindow(nint connection, byte depth, uint window, uint parent, short x, short y, ushort width, ushort height,
        ushort border, ushort kind, uint visual, uint mask, nint values);

    [LibraryImport(Library, EntryPoint = "xcb_destroy_window")]
    public static partial void DestroyWindow(nint connection, uint window);

    [LibraryImport(Library, EntryPoint = "xcb_intern_atom")]
    public static partial uint InternAtom(nint connection, byte onlyIfExists, ushort length, ReadOnlySpan<byte> name);

    [LibraryImport(Library, EntryPoint = "xcb_intern_atom_reply")]
    public static partial nint InternAtomReply(nint connection, uint cookie, nint error);

    [LibraryImport(Library, EntryPoint = "xcb_get_property")]
    public static partial uint GetProperty(nint connection, byte delete, uint window, uint property, uint type, uint offset, uint length);

    [LibraryImport(Library, EntryPoint = "xcb_get_property_reply")]
    public static partial nint GetPropertyReply(nint connection, uint cookie, nint error);

    [LibraryImport(Library, EntryPoint = "xcb_get_property_value")]
    public static partial nint PropertyValue(nint reply);

    [LibraryImport(Library, EntryPoint = "xcb_get_property_value_length")]
    public static partial int PropertyValueLength(nint reply);

    [LibraryImport(Library, EntryPoint = "xcb_change_property")]
    public static partial void ChangeProperty(nint connection, byte mode, uint window, uint property, uint type, byte format, uint count,
        in uint data);

    [LibraryImport(Library, EntryPoint = "xcb_delete_property")]
    public static partial void DeleteProperty(nint connection, uint window, uint property);

    [LibraryImport(Library, EntryPoint = "xcb_change_window_attributes")]
    public static partial void ChangeWindowAttributes(nint connection, uint window, uint mask, in uint values);

    [LibraryImport(Library, EntryPoint = "xcb_get_window_attributes")]
    public static partial uint GetWindowAttributes(nint connection, uint window);

    [LibraryImport(Library, EntryPoint = "xcb_get_window_attributes_reply")]
    public static partial nint GetWindowAttributesReply(nint connection, uint cookie, nint error);

    [LibraryImport(Library, EntryPoint = "xcb_send_event")]
    public static partial void SendEvent(nint connection, byte propagate, uint destination, uint mask, ReadOnlySpan<byte> happened);

    [LibraryImport(Library, EntryPoint = "xcb_flush")]
    public static partial void Flush(nint connection);

    [LibraryImport(Library, EntryPoint = "xcb_wait_for_event")]
    public static partial nint WaitForEvent(nint connection);

    [LibraryImport(Library, EntryPoint = "xcb_poll_for_queued_event")]
    public static partial nint PollForQueuedEvent(nint connection);

    [LibraryImport("libc", EntryPoint = "free")]
    public static partial void Free(nint memory);

    /// <summary>Ends a connection without closing its socket: whoever waits for it gets an error.</summary>
    [LibraryImport("libc", EntryPoint = "shutdown")]
    public static partial int Shutdown(int socket, int how);

    /// <summary>Whether a socket takes bytes now.</summary>
    public static bool IsWritable(int socket)
    {
        var looked = new PollFd { Socket = socket, Events = PollOut };
        return Poll(ref looked, 1, 0) > 0;
    }

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll(ref PollFd sockets, nuint count, int timeout);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollFd
    {
        public int Socket;
        public short Events;
        public short Returned;
    }
}
