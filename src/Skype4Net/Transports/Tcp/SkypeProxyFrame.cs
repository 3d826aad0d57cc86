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
        BinaryPrimitives.WriteUInt32LittleEndian(frame, (uint)text.Length);
        text.CopyTo(frame.AsSpan(LengthBytes));
        return frame;
    }

    public static uint Length(ReadOnlySpan<byte> header) => BinaryPrimitives.ReadUInt32LittleEndian(header);
}

/// <summary>Takes frames out of a stream of bytes. Grows with what has arrived, never with what a length promises.</summary>
internal sealed class FrameBuffer(int maxBytes)
{
    private const int AtFirst = 16 * 1024;
    private byte[] _bytes = new byte[AtFirst];
    private int _start;
    private int _end;

    /// <summary>The longest frame that is taken.</summary>
    public int Limit { get; set; } = maxBytes;

    /// <summary>Where the next bytes go; at least one.</summary>
    public Memory<byte> Free
    {
        get
        {
            if (_end == _bytes.Length)
            {
                // Room in front first; then twice as much.
                byte[] larger = _start > 0 && _start >= _bytes.Length / 2 ? _bytes : new byte[_bytes.Length * 2];
                _bytes.AsSpan(_start, _end - _start).CopyTo(larger);
                (_bytes, _end, _start) = (larger, _end - _start, 0);
            }

            return _bytes.AsMemory(_end);
        }
    }

    public void Added(int bytes) => _end += bytes;

    /// <summary>Waits for the next bytes and takes them.</summary>
    /// <exception cref="IOException">The other end has closed the connection.</exception>
    public void FillFrom(Stream stream)
    {
        int read = stream.Read(Free.Span);
        if (read == 0)
            throw new IOException("The server closed the connection.");
        Added(read);
    }

    /// <summary>The next frame if it is complete. A frame without text is a command, whose byte follows.</summary>
    /// <exception cref="InvalidDataException">The frame is longer than what is taken.</exception>
    public bool TryTake(out ReadOnlySpan<byte> text, out byte? command)
    {
        text = default;
        command = null;
        ReadOnlySpan<byte> there = _bytes.AsSpan(_start, _end - _start);
        if (there.Length < SkypeProxyFrame.LengthBytes)
            return false;
        uint length = SkypeProxyFrame.Length(there);
        if (length > Limit)
        {
            string hint = there[0] == 0 ? " It looks like a length in the wrong byte order." : "";
            throw new InvalidDataException($"A frame of {length} bytes is announced; at most {Limit} are taken.{hint}");
        }

        int whole = SkypeProxyFrame.LengthBytes + (length == 0 ? 1 : (int)length);
        if (there.Length < whole)
            return false;
        if (length == 0)
            command = there[SkypeProxyFrame.LengthBytes];
        else
            text = there.Slice(SkypeProxyFrame.LengthBytes, (int)length);
        Taken(whole);
        return true;
    }

    /// <summary>So many bytes, as they follow a command; false when they have not all arrived.</summary>
    public bool TryTake(int count, out ReadOnlySpan<byte> bytes)
    {
        bytes = default;
        if (_end - _start < count)
            return false;
        bytes = _bytes.AsSpan(_start, count);
        Taken(count);
        return true;
    }

    /// <summary>The bytes that have arrived and were not taken.</summary>
    public ReadOnlySpan<byte> There => _bytes.AsSpan(_start, _end - _start);

    /// <summary>
    /// A byte that answers a command while frames may be on their way too, and nothing marks which is which. A frame's text never begins with
    /// NUL, so of five bytes the last one tells. A byte that comes alone is the answer.
    /// </summary>
    /// <param name="isFrame">Whether a frame comes first; false too when not enough has arrived to tell.</param>
    /// <param name="value">The answer.</param>
    public bool TryTakeByteAmongFrames(out bool isFrame, out byte value)
    {
        const int enough = SkypeProxyFrame.LengthBytes + 1;
        ReadOnlySpan<byte> there = There;
        isFrame = there.Length >= enough && there[enough - 1] != 0;
        value = default;
        return !isFrame && there.Length is 1 or >= enough && TryTakeByte(out value);
    }

    /// <summary>A single byte, as answers to commands are.</summary>
    public bool TryTakeByte(out byte value)
    {
        value = _start < _end ? _bytes[_start] : default;
        if (_start == _end)
            return false;
        Taken(1);
        return true;
    }

    private void Taken(int bytes)
    {
        _start += bytes;
        if (_start == _end)
            _start = _end = 0;
    }
}
