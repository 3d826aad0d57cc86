namespace Skype4Net.Emulator.Network;

/// <summary>What a client has kept of a network from one start to the next.</summary>
/// <param name="Cursor">That of the last event that had one; null at the first start, when nothing of what was said before is news.</param>
/// <param name="Data">That of the last <see cref="NetworkEvent.StateChanged"/>: for example which handle stands for which address. Empty at the
/// first start.</param>
public sealed record SavedState(Cursor? Cursor, ReadOnlyMemory<byte> Data)
{
    /// <summary>That of a first start.</summary>
    public static SavedState Empty { get; } = new(null, ReadOnlyMemory<byte>.Empty);
}
