using System.Buffers;
using System.IO.Pipelines;
using Skype4Net.Transports;

namespace Skype4Net.Emulator.Hosts;

/// <summary>
/// What is on its way to a program that may read slowly. It waits as bytes, not as pieces: what it costs is what it counts, up to a block of
/// 4 KiB, however small the pieces are.
/// </summary>
/// <param name="max">How many bytes may wait.</param>
/// <param name="tryWrite">Writes a little on the calling thread, where that does not wait; null for never.</param>
internal sealed class OutgoingBytes(long max, OutgoingBytes.TryWrite? tryWrite = null)
{
    // What goes out at once even where the buffers are small.
    private const int Small = 2 * 1024;
    private readonly Lock _gate = new();
    private readonly Pipe _pipe = new(new PipeOptions(pauseWriterThreshold: 0, resumeWriterThreshold: 0, useSynchronizationContext: false));
    private byte[]? _small;
    private SendPace _pace;
    private long _waiting;
    private bool _completed;

    /// <summary>Writes bytes at once; false when it would have to wait.</summary>
    public delegate bool TryWrite(ReadOnlySpan<byte> bytes);

    /// <summary>How many bytes wait.</summary>
    public long Waiting => Interlocked.Read(ref _waiting);

    /// <summary>
    /// Takes a piece; false when it would be too much, after which nothing is taken any more. What comes after <see cref="Complete"/> is left out.
    /// A small piece that comes alone goes out at once.
    /// </summary>
    public bool TryAdd(ReadOnlySpan<byte> bytes)
    {
        lock (_gate)
            return (!_pace.FollowsSoon() && TryWriteNow(bytes)) || TryQueue(bytes);
    }

    /// <summary>
    /// Takes several pieces. They go out together, when they are small and nothing waits at once: who has answered a program need not wake another
    /// thread to tell it so.
    /// </summary>
    /// <returns>As of <see cref="TryAdd(ReadOnlySpan{byte})"/>.</returns>
    public bool TryAdd(List<byte[]> pieces)
    {
        lock (_gate)
        {
            if (TryWriteNow(pieces))
                return true;
            foreach (byte[] piece in pieces)
            {
                if (!TryQueue(piece))
                    return false;
            }

            return true;
        }
    }

    /// <summary>Takes no more; what was taken still goes out.</summary>
    public void Complete()
    {
        lock (_gate)
            End();
    }

    /// <summary>Writes what comes until <see cref="Complete"/>; gives the memory back however it ends.</summary>
    public async Task WriteToAsync(Stream stream)
    {
        try
        {
            while (true)
            {
                ReadResult read = await _pipe.Reader.ReadAsync().ConfigureAwait(false);
                foreach (ReadOnlyMemory<byte> block in read.Buffer)
                    await stream.WriteAsync(block).ConfigureAwait(false);
                Interlocked.Add(ref _waiting, -read.Buffer.Length);
                _pipe.Reader.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                    return;
            }
        }
        finally
        {
            Complete();
            await _pipe.Reader.CompleteAsync().ConfigureAwait(false);
        }
    }

    // Under the gate, as the following.
    private bool TryQueue(ReadOnlySpan<byte> bytes)
    {
        if (_completed)
            return true;
        if (Interlocked.Add(ref _waiting, bytes.Length) > max)
        {
            End();
            return false;
        }

        _pipe.Writer.Write(bytes);

        // Completes at once: this pipe never makes its writer wait.
        ValueTask<FlushResult> flushed = _pipe.Writer.FlushAsync();
        return flushed.IsCompletedSuccessfully;
    }

    // What waits is being written, or will be.
    private bool TryWriteNow(ReadOnlySpan<byte> bytes)
        => tryWrite is not null && !_completed && _waiting == 0 && bytes.Length <= Small && tryWrite(bytes);

    private bool TryWriteNow(List<byte[]> pieces)
    {
        if (pieces.Count == 1)
            return TryWriteNow(pieces[0]);
        int bytes = 0;
        foreach (byte[] piece in pieces)
            bytes += piece.Length;
        if (bytes > Small)
            return false;
        byte[] small = _small ??= new byte[Small];
        int at = 0;
        foreach (byte[] piece in pieces)
        {
            piece.CopyTo(small, at);
            at += piece.Length;
        }

        return TryWriteNow(small.AsSpan(0, at));
    }

    private void End()
    {
        if (_completed)
            return;
        _completed = true;
        _pipe.Writer.Complete();
    }
}
