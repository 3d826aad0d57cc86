namespace Skype4Net.Transports.Tcp;

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
