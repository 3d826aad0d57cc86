using System.Buffers.Binary;
using System.Text;
using Skype4Net.Transports.Tcp;

namespace Skype4Net.Emulator.Hosts;

/// <summary>
/// Pushes files to a program that takes them (data slots). What it asks for is written to a file of ours first; its reply waits until the file
/// has gone out, and has the name that the program gave. One file after the other.
/// </summary>
/// <param name="write">Takes bytes for the program.</param>
internal sealed class FilePush(Action<byte[]> write)
{
    /// <summary>So many files a program may have asked for and not taken yet.</summary>
    public const int MaxFiles = 100;

    private readonly Queue<(AvatarRequest Request, string Ours, string Reply)> _waiting = new();
    private readonly Lock _gate = new();
    private int _files;
    private bool _hasLeft;

    /// <summary>Whether the program was asked to open a slot; the next byte that is not part of a frame is its answer.</summary>
    public bool AwaitsSlot
    {
        get
        {
            lock (_gate)
                return _waiting.Count > 0;
        }
    }

    /// <summary>A file is asked for; false when <see cref="MaxFiles"/> are on their way, and it must not be.</summary>
    public bool TryBegin()
    {
        lock (_gate)
        {
            if (_files == MaxFiles)
                return false;
            _files++;
            return true;
        }
    }

    /// <summary>The command with a file of ours in place of the program's.</summary>
    public static (string Command, string Ours) Redirect(AvatarRequest request)
    {
        string ours = Path.Combine(Path.GetTempPath(), $"skype4net-{Guid.NewGuid():N}.jpg");
        return (request.Before + ours, ours);
    }

    /// <summary>Takes the reply, and passes it on when the file has gone out.</summary>
    public void Reply(AvatarRequest request, string ours, string reply)
    {
        string asGiven = reply.Replace(ours, request.Path, StringComparison.Ordinal);
        if (!File.Exists(ours))
        {
            lock (_gate)
                _files--;
            write(SkypeProxyFrame.Of(Encoding.UTF8.GetBytes(asGiven)));
            return;
        }

        lock (_gate)
        {
            if (_hasLeft)
            {
                File.Delete(ours);
                return;
            }

            _waiting.Enqueue((request, ours, asGiven));
            if (_waiting.Count == 1)
                AskForSlot(request);
        }
    }

    /// <summary>Takes the program's answer: the number of its slot, or 0 for no.</summary>
    public void OnSlot(byte slot)
    {
        lock (_gate)
        {
            if (!_waiting.TryDequeue(out (AvatarRequest Request, string Ours, string Reply) answered))
                return;
            _files--;
            (_, string ours, string reply) = answered;
            byte[] file = File.ReadAllBytes(ours);
            File.Delete(ours);
            if (slot != 0)
            {
                foreach (byte[] piece in file.Chunk(SkypeProxyFrame.MaxSlotBytes))
                    write(Piece(slot, piece));
                write([.. SkypeProxyFrame.Command(SkypeProxyFrame.CloseSlot), slot]);
            }

            write(SkypeProxyFrame.Of(Encoding.UTF8.GetBytes(reply)));
            if (_waiting.TryPeek(out (AvatarRequest Request, string Ours, string Reply) next))
                AskForSlot(next.Request);
        }
    }

    /// <summary>The program has left: what waits for it goes.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            foreach ((_, string ours, _) in _waiting)
                File.Delete(ours);
            _waiting.Clear();
            _hasLeft = true;
        }
    }

    private static byte[] Piece(byte slot, byte[] bytes)
    {
        byte[] piece = [.. SkypeProxyFrame.Command(SkypeProxyFrame.DataSlot), slot, 0, 0, 0, 0, .. bytes];
        BinaryPrimitives.WriteUInt32LittleEndian(piece.AsSpan(SkypeProxyFrame.LengthBytes + 2), (uint)bytes.Length);
        return piece;
    }

    private void AskForSlot(AvatarRequest request)
    {
        byte[] name = [.. Encoding.UTF8.GetBytes(request.Path), 0];
        byte[] open = [.. SkypeProxyFrame.Command(SkypeProxyFrame.OpenSlot), 0, 0, .. name];
        BinaryPrimitives.WriteUInt16LittleEndian(open.AsSpan(SkypeProxyFrame.LengthBytes + 1), (ushort)name.Length);
        write(open);
    }
}
