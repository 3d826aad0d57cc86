using System.Threading.Channels;

namespace Skype4Net.Emulator.Sound;

/// <summary>Sound that waits for a program. Beyond <see cref="MaxHeld"/> the oldest is dropped: late sound is worth less than new.</summary>
/// <remarks>One thread writes, another one reads.</remarks>
internal sealed class SoundQueue
{
    /// <summary>So many bytes are held at most, five minutes of sound: a clock that jumps brings minutes at once.</summary>
    public const long MaxHeld = 5 * 60 * WavFile.BytesPerSecond;

    // The writer removes the oldest, the reader all the others.
    private readonly Channel<SoundPiece> _pieces = Channel.CreateUnbounded<SoundPiece>();
    private long _held;

    /// <summary>How many bytes of memory wait.</summary>
    public long Held => Interlocked.Read(ref _held);

    /// <summary>Queues a piece, for which older ones may have to go. One that is longer than all that may wait is held alone.</summary>
    /// <returns>How many bytes of sound were dropped for it.</returns>
    public long Write(SoundPiece piece)
    {
        long dropped = 0;
        while (Held + piece.Held > MaxHeld && TryRead(out SoundPiece oldest))
            dropped += oldest.Length;
        Interlocked.Add(ref _held, piece.Held);
        if (!_pieces.Writer.TryWrite(piece))
            Interlocked.Add(ref _held, -piece.Held);
        return dropped;
    }

    /// <summary>Nothing more comes.</summary>
    public void Complete() => _pieces.Writer.TryComplete();

    /// <summary>Nothing more comes, and nobody reads what waits.</summary>
    /// <returns>How many bytes of sound waited.</returns>
    public long Close()
    {
        Complete();
        long dropped = 0;
        while (TryRead(out SoundPiece piece))
            dropped += piece.Length;
        return dropped;
    }

    /// <summary>Waits until there is something to read.</summary>
    /// <returns>False at the end.</returns>
    public ValueTask<bool> WaitToReadAsync() => _pieces.Reader.WaitToReadAsync();

    /// <summary>Removes the oldest.</summary>
    public bool TryRead(out SoundPiece piece)
    {
        if (!_pieces.Reader.TryRead(out piece))
            return false;
        Interlocked.Add(ref _held, -piece.Held);
        return true;
    }
}
