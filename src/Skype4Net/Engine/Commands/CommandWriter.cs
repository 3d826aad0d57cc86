using System.Buffers;
using System.Buffers.Text;
using Skype4Net.Transports;

namespace Skype4Net.Engine;

/// <summary>Writes <c>#number command</c> into a buffer of the sending thread and hands it to the transport.</summary>
internal static class CommandWriter
{
    // A body of 16 MB must not stay with the thread for ever.
    private const int KeepBytes = 64 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? t_buffer;

    /// <summary>Hands a command over.</summary>
    /// <param name="transport">The transport.</param>
    /// <param name="command">The command.</param>
    /// <param name="wire">Is shown the line.</param>
    /// <param name="isBuffered">Whether it may wait for <see cref="ITransport.Flush"/>.</param>
    public static void Send(ITransport transport, PendingCommand command, Action<ReadOnlySpan<byte>>? wire, bool isBuffered)
    {
        // Taken out while in use: a transport in this process may answer, and so send again, before it returns.
        ArrayBufferWriter<byte> buffer = t_buffer ?? new ArrayBufferWriter<byte>(256);
        t_buffer = null;
        try
        {
            Span<byte> number = buffer.GetSpan(24);
            number[0] = (byte)'#';
            Utf8Formatter.TryFormat(command.Number, number[1..], out int digits);
            number[digits + 1] = (byte)' ';
            buffer.Advance(digits + 2);
            command.Write(buffer);
            wire?.Invoke(buffer.WrittenSpan);
            if (isBuffered)
                transport.SendBuffered(buffer.WrittenSpan);
            else
                transport.Send(buffer.WrittenSpan);
        }
        finally
        {
            buffer.ResetWrittenCount();
            if (buffer.Capacity <= KeepBytes)
                t_buffer = buffer;
        }
    }
}
