using System.Buffers;
using System.Buffers.Binary;

namespace Skype4Net.Transports.Tcp;

/// <summary>
/// The bytes of SkypeProxy: a length of four bytes, little-endian, and so many bytes of text; or a length of zero and a command byte.
/// </summary>
internal static class SkypeProxyFrame
{
    public const int LengthBytes = 4;

    /// <summary>Asks whether a password is needed; answered by a byte.</summary>
    public const byte Authenticate = 1;

    /// <summary>Asks what the server can; answered by a byte.</summary>
    public const byte Capabilities = 2;

    /// <summary>Tells what the client can, in a byte that follows.</summary>
    public const byte MyCapabilities = 3;

    /// <summary>
    /// The server pushes a file: the length of its name in two bytes, and the name with its NUL. Answered by a byte, the number of the slot, 0
    /// for no.
    /// </summary>
    public const byte OpenSlot = 4;

    /// <summary>A piece of the file: the slot, the length in four bytes, and so many bytes.</summary>
    public const byte DataSlot = 5;

    /// <summary>The end of the file: the slot.</summary>
    public const byte CloseSlot = 6;

    /// <summary>In the answer to <see cref="Capabilities"/>: a password is needed.</summary>
    public const byte NeedsPassword = 1;

    /// <summary>In the answer to <see cref="Capabilities"/> and in <see cref="MyCapabilities"/>: files are pushed, and taken.</summary>
    public const byte Slots = 2;

    /// <summary>The longest piece of a file.</summary>
    public const int MaxSlotBytes = 32768;

    public const byte Yes = 1;

    public const byte No = 0;

    public static byte[] Command(byte command) => [0, 0, 0, 0, command];

    /// <summary>A text as a frame.</summary>
    public static byte[] Of(ReadOnlySpan<byte> text)
    {
        byte[] frame = new byte[LengthBytes + text.Length];
        Write(frame, text);
        return frame;
    }

    /// <summary>Writes a text as a frame; returns its bytes.</summary>
    public static int Write(Span<byte> frame, ReadOnlySpan<byte> text)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(frame, (uint)text.Length);
        text.CopyTo(frame[LengthBytes..]);
        return LengthBytes + text.Length;
    }

    public static uint Length(ReadOnlySpan<byte> header) => BinaryPrimitives.ReadUInt32LittleEndian(header);
}
