using System.Buffers.Binary;

namespace Tunnel;

/// <summary>What a frame says about one connection.</summary>
internal enum FrameKind : byte
{
    /// <summary>A connection begins.</summary>
    Open = 1,

    /// <summary>Bytes.</summary>
    Data = 2,

    /// <summary>No more bytes come in this direction.</summary>
    End = 3,

    /// <summary>So many more bytes may be sent.</summary>
    Credit = 4,

    /// <summary>The connection broke, or could not be made.</summary>
    Reset = 5,
}

/// <summary>The head of a frame: kind, number of the connection, and the length of what follows; for credit, the credit.</summary>
internal readonly record struct Frame(FrameKind Kind, int Connection, int Length)
{
    public const int HeadLength = 9;

    /// <summary>The most bytes in one frame.</summary>
    public const int MaxData = 32 * 1024;

    public static byte[] Make(FrameKind kind, int connection, int number, ReadOnlySpan<byte> data)
    {
        byte[] frame = new byte[HeadLength + data.Length];
        frame[0] = (byte)kind;
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), connection);
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(5), number);
        data.CopyTo(frame.AsSpan(HeadLength));
        return frame;
    }

    /// <exception cref="InvalidDataException">It is none: the other side is no tunnel.</exception>
    public static Frame Parse(ReadOnlySpan<byte> head)
    {
        var frame = new Frame((FrameKind)head[0], BinaryPrimitives.ReadInt32BigEndian(head[1..]), BinaryPrimitives.ReadInt32BigEndian(head[5..]));
        int max = frame.Kind switch
        {
            FrameKind.Data => MaxData,
            FrameKind.Credit => MuxConnection.Window,
            FrameKind.Open or FrameKind.End or FrameKind.Reset => 0,
            _ => -1,
        };
        return frame.Length >= 0 && frame.Length <= max ? frame
            : throw new InvalidDataException($"The other side sent {frame}, which no tunnel does. Run this sample at both ends.");
    }
}
