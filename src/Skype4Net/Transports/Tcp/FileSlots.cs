using System.Buffers.Binary;
using System.Text;

namespace Skype4Net.Transports.Tcp;

/// <summary>
/// Takes the files that a server pushes. Each goes where this program asked for it, never where the server says: its name is not looked at,
/// and what was not asked for is refused.
/// </summary>
internal sealed class FileSlots(int maxBytes) : IDisposable
{
    private const byte TheSlot = 1;
    private readonly Lock _gate = new();
    private readonly List<AvatarRequest> _asked = [];
    private FileStream? _file;
    private AvatarRequest? _open;

    /// <summary>Remembers what the program asks for.</summary>
    public void NoteCommand(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IndexOf(" AVATAR "u8) < 0 || AvatarRequest.Parse(Encoding.UTF8.GetString(utf8)) is not { } request)
            return;
        lock (_gate)
            _asked.Add(request);
    }

    /// <summary>A request that was answered gets no file any more.</summary>
    public void NoteLine(ReadOnlySpan<byte> utf8)
    {
        lock (_gate)
        {
            if (_asked.Count == 0)
                return;
            string line = Encoding.UTF8.GetString(utf8);
            _asked.RemoveAll(r => r.Id.Length > 0 ? line.StartsWith(r.Id, StringComparison.Ordinal) : line.EndsWith(r.Path,
                StringComparison.Ordinal));
        }
    }

    /// <summary>Carries out a command of the server.</summary>
    /// <param name="command">The command that brings the file, or takes it.</param>
    /// <param name="frames">What follows it.</param>
    /// <param name="answer">Takes the byte that answers it.</param>
    /// <returns>False when what follows has not all arrived.</returns>
    /// <exception cref="InvalidDataException">The server does what it may not.</exception>
    public bool TryRun(byte command, FrameBuffer frames, Action<byte> answer)
    {
        ReadOnlySpan<byte> there = frames.There;
        switch (command)
        {
            case SkypeProxyFrame.OpenSlot:
                if (there.Length < 2 || !frames.TryTake(2 + BinaryPrimitives.ReadUInt16LittleEndian(there), out _))
                    return false;
                answer(Open());
                return true;
            case SkypeProxyFrame.DataSlot:
                if (there.Length < 5)
                    return false;
                uint length = BinaryPrimitives.ReadUInt32LittleEndian(there[1..]);
                if (length > SkypeProxyFrame.MaxSlotBytes)
                    throw new InvalidDataException($"The server sends a piece of a file of {length} bytes; at most {SkypeProxyFrame.MaxSlotBytes} " +
                        "are allowed.");
                if (!frames.TryTake(5 + (int)length, out ReadOnlySpan<byte> piece))
                    return false;
                Write(piece[0], piece[5..]);
                return true;
            case SkypeProxyFrame.CloseSlot:
                if (!frames.TryTakeByte(out byte slot))
                    return false;
                Check(slot);
                Close(whole: true);
                return true;
            default:
                throw new InvalidDataException($"The server sent the command {command:X2}, which is not known.");
        }
    }

    /// <summary>The connection is over; half a file goes.</summary>
    public void Dispose() => Close(whole: false);

    private byte Open()
    {
        Close(whole: false);
        lock (_gate)
        {
            if (_asked.Count == 0)
                return 0;
            _open = _asked[0];
            _asked.RemoveAt(0);
        }

        try
        {
            _file = new FileStream(_open.Path, FileMode.Create, FileAccess.Write);
            return TheSlot;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return 0;
        }
    }

    private void Write(byte slot, ReadOnlySpan<byte> piece)
    {
        Check(slot);
        if (_file!.Length + piece.Length > maxBytes)
            throw new InvalidDataException($"The server sends a file of more than {maxBytes} bytes.");
        _file.Write(piece);
    }

    private void Check(byte slot)
    {
        if (slot != TheSlot || _file is null)
            throw new InvalidDataException($"The server uses slot {slot}, which is not open.");
    }

    private void Close(bool whole)
    {
        if (_file is not { } file)
            return;
        _file = null;
        file.Dispose();
        if (!whole)
            File.Delete(file.Name);
    }
}
