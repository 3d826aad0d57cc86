using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Skype4Net.Transports.DBus;

/// <summary>
/// The functions of libdbus-1 that are used: no variadic ones, message iterators only. Wrong arguments abort the process, so nothing unchecked
/// may get here.
/// </summary>
internal static unsafe partial class LibDBus
{
    public const int TypeString = 's';
    public const int TypeUInt32 = 'u';
    public const int MethodCall = 1;
    public const int MethodReturn = 2;
    public const int Error = 3;
    public const int Signal = 4;

    private const string Library = "libdbus-1.so.3";

    /// <summary>A DBusError; 32 bytes on 64-bit systems.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct NativeError
    {
        public byte* Name;
        public byte* Message;
        public uint Flags;
        public nint Padding;
    }

    /// <summary>A DBusMessageIter; 72 bytes on 64-bit systems, with room to spare.</summary>
    [InlineArray(128)]
    public struct Iterator
    {
        public byte First;
    }

    [LibraryImport(Library, EntryPoint = "dbus_threads_init_default")]
    public static partial int ThreadsInit();

    [LibraryImport(Library, EntryPoint = "dbus_error_init")]
    public static partial void ErrorInit(NativeError* error);

    [LibraryImport(Library, EntryPoint = "dbus_error_free")]
    public static partial void ErrorFree(NativeError* error);

    [LibraryImport(Library, EntryPoint = "dbus_connection_open_private", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint OpenPrivate(string address, NativeError* error);

    [LibraryImport(Library, EntryPoint = "dbus_bus_register")]
    public static partial int Register(nint connection, NativeError* error);

    [LibraryImport(Library, EntryPoint = "dbus_connection_set_exit_on_disconnect")]
    public static partial void SetExitOnDisconnect(nint connection, int exit);

    [LibraryImport(Library, EntryPoint = "dbus_connection_get_unix_fd")]
    public static partial int GetUnixFd(nint connection, int* fd);

    [LibraryImport(Library, EntryPoint = "dbus_connection_read_write")]
    public static partial int ReadWrite(nint connection, int timeoutMilliseconds);

    [LibraryImport(Library, EntryPoint = "dbus_connection_pop_message")]
    public static partial nint PopMessage(nint connection);

    [LibraryImport(Library, EntryPoint = "dbus_connection_get_outgoing_size")]
    public static partial System.Runtime.InteropServices.CLong OutgoingSize(nint connection);

    [LibraryImport(Library, EntryPoint = "dbus_connection_has_messages_to_send")]
    public static partial int HasMessagesToSend(nint connection);

    [LibraryImport(Library, EntryPoint = "dbus_connection_send")]
    public static partial int Send(nint connection, nint message, uint* serial);

    [LibraryImport(Library, EntryPoint = "dbus_connection_close")]
    public static partial void Close(nint connection);

    [LibraryImport(Library, EntryPoint = "dbus_connection_unref")]
    public static partial void UnrefConnection(nint connection);

    [LibraryImport(Library, EntryPoint = "dbus_message_new_method_call", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint NewMethodCall(string? destination, string path, string? iface, string method);

    [LibraryImport(Library, EntryPoint = "dbus_message_copy")]
    public static partial nint Copy(nint message);

    [LibraryImport(Library, EntryPoint = "dbus_get_local_machine_id")]
    public static partial byte* LocalMachineId();

    [LibraryImport(Library, EntryPoint = "dbus_free")]
    public static partial void FreeMemory(void* memory);

    [LibraryImport(Library, EntryPoint = "dbus_message_new_method_return")]
    public static partial nint NewMethodReturn(nint call);

    [LibraryImport(Library, EntryPoint = "dbus_message_new_error", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint NewError(nint call, string name, string message);

    [LibraryImport(Library, EntryPoint = "dbus_message_ref")]
    public static partial nint Ref(nint message);

    [LibraryImport(Library, EntryPoint = "dbus_message_unref")]
    public static partial void Unref(nint message);

    [LibraryImport(Library, EntryPoint = "dbus_message_set_no_reply")]
    public static partial void SetNoReply(nint message, int noReply);

    [LibraryImport(Library, EntryPoint = "dbus_message_get_no_reply")]
    public static partial int GetNoReply(nint message);

    [LibraryImport(Library, EntryPoint = "dbus_message_set_auto_start")]
    public static partial void SetAutoStart(nint message, int autoStart);

    [LibraryImport(Library, EntryPoint = "dbus_message_get_type")]
    public static partial int GetMessageType(nint message);

    [LibraryImport(Library, EntryPoint = "dbus_message_get_reply_serial")]
    public static partial uint GetReplySerial(nint message);

    [LibraryImport(Library, EntryPoint = "dbus_message_get_sender")]
    public static partial byte* GetSender(nint message);

    [LibraryImport(Library, EntryPoint = "dbus_message_get_path")]
    public static partial byte* GetPath(nint message);

    [LibraryImport(Library, EntryPoint = "dbus_message_get_interface")]
    public static partial byte* GetInterface(nint message);

    [LibraryImport(Library, EntryPoint = "dbus_message_get_member")]
    public static partial byte* GetMember(nint message);

    [LibraryImport(Library, EntryPoint = "dbus_message_get_signature")]
    public static partial byte* GetSignature(nint message);

    [LibraryImport(Library, EntryPoint = "dbus_message_get_error_name")]
    public static partial byte* GetErrorName(nint message);

    [LibraryImport(Library, EntryPoint = "dbus_message_iter_init")]
    public static partial int IterInit(nint message, Iterator* iterator);

    [LibraryImport(Library, EntryPoint = "dbus_message_iter_next")]
    public static partial int IterNext(Iterator* iterator);

    [LibraryImport(Library, EntryPoint = "dbus_message_iter_get_arg_type")]
    public static partial int IterArgType(Iterator* iterator);

    [LibraryImport(Library, EntryPoint = "dbus_message_iter_get_basic")]
    public static partial void IterGetBasic(Iterator* iterator, void* value);

    [LibraryImport(Library, EntryPoint = "dbus_message_iter_init_append")]
    public static partial void IterInitAppend(nint message, Iterator* iterator);

    [LibraryImport(Library, EntryPoint = "dbus_message_iter_append_basic")]
    public static partial int IterAppendBasic(Iterator* iterator, int type, void* value);
}
