using System.Runtime.InteropServices;
using System.Text;

namespace Skype4Net.Transports.DBus;

/// <summary>A received message. Its texts live as long as the message, which is the call that shows it.</summary>
internal readonly unsafe ref struct BusMessage(nint handle)
{
    public nint Handle => handle;

    public int Type => LibDBus.GetMessageType(handle);

    public uint ReplySerial => LibDBus.GetReplySerial(handle);

    public string Sender => Text(LibDBus.GetSender(handle));

    public string Path => Text(LibDBus.GetPath(handle));

    /// <summary>The interface; empty when the message has none, which is allowed.</summary>
    public string Interface => Text(LibDBus.GetInterface(handle));

    public string Member => Text(LibDBus.GetMember(handle));

    public string Signature => Text(LibDBus.GetSignature(handle));

    public string ErrorName => Text(LibDBus.GetErrorName(handle));

    public bool WantsReply => Type == LibDBus.MethodCall && LibDBus.GetNoReply(handle) == 0;

    /// <summary>The first argument as a text; empty when it is none.</summary>
    public string FirstText
    {
        get
        {
            ArgumentReader reader = Arguments();
            return reader.Next(out ReadOnlySpan<byte> text) ? Encoding.UTF8.GetString(text) : "";
        }
    }

    /// <summary>The first argument as an unsigned number; 0 when it is none.</summary>
    public uint FirstNumber
    {
        get
        {
            LibDBus.Iterator iterator;
            if (LibDBus.IterInit(handle, &iterator) == 0 || LibDBus.IterArgType(&iterator) != LibDBus.TypeUInt32)
                return 0;
            uint number;
            LibDBus.IterGetBasic(&iterator, &number);
            return number;
        }
    }

    /// <summary>Whether it is for this method of this interface of an object. Allocates nothing.</summary>
    public bool IsCallOf(ReadOnlySpan<byte> path, ReadOnlySpan<byte> iface, ReadOnlySpan<byte> member)
        => Is(LibDBus.GetMember(handle), member) && Is(LibDBus.GetPath(handle), path) && Is(LibDBus.GetInterface(handle), iface);

    /// <summary>Whether its arguments are of these types. Allocates nothing.</summary>
    public bool HasSignature(ReadOnlySpan<byte> signature) => Is(LibDBus.GetSignature(handle), signature);

    /// <summary>Whether a text of the header is this one; allocates nothing.</summary>
    public static bool Is(byte* text, ReadOnlySpan<byte> expected)
        => text is not null && MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text).SequenceEqual(expected);

    /// <summary>A text of the library's; empty for none.</summary>
    public static string Text(byte* text) => text is null ? "" : Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text));

    public ArgumentReader Arguments() => new(handle);

    /// <summary>Reads the string arguments of a message, passing over others.</summary>
    public ref struct ArgumentReader
    {
        private LibDBus.Iterator _iterator;
        private bool _more;

        public ArgumentReader(nint message)
        {
            fixed (LibDBus.Iterator* iterator = &_iterator)
                _more = LibDBus.IterInit(message, iterator) != 0;
        }

        public bool Next(out ReadOnlySpan<byte> text)
        {
            text = default;
            bool found = false;
            fixed (LibDBus.Iterator* iterator = &_iterator)
            {
                while (_more && !found)
                {
                    if (LibDBus.IterArgType(iterator) == LibDBus.TypeString)
                    {
                        byte* value;
                        LibDBus.IterGetBasic(iterator, &value);
                        text = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(value);
                        found = true;
                    }

                    _more = LibDBus.IterNext(iterator) != 0;
                }
            }

            return found;
        }
    }
}
