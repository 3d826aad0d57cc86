namespace Skype4Net.Emulator.Sound;

/// <summary>Samples, or so many bytes of silence, which take no memory however long they are.</summary>
/// <param name="Samples">The samples; empty for silence.</param>
/// <param name="Silence">How many bytes of silence; 0 for samples.</param>
internal readonly record struct SoundPiece(ReadOnlyMemory<byte> Samples, long Silence)
{
    // What an entry of a queue takes itself.
    private const int Overhead = 64;

    /// <summary>How many bytes of sound.</summary>
    public long Length => Samples.Length + Silence;

    /// <summary>How many bytes of memory it holds.</summary>
    public long Held => Samples.Length + Overhead;
}
