using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.FileTransfers;

/// <summary>What the two clients of a file transfer tell each other.</summary>
/// <param name="Key">Names the transfer on the network, where numbers of clients mean nothing.</param>
internal abstract record FileTransferSignal(string Key) : ClientSignal
{
    public override string Subject => Key;
}

/// <summary>A file is offered.</summary>
/// <param name="Key">The key of the transfer.</param>
/// <param name="Name">The name of the file, as the sender has it.</param>
/// <param name="Size">Its size in bytes.</param>
internal sealed record FileOffered(string Key, string Name, long Size) : FileTransferSignal(Key);

/// <summary>The receiver takes the file: the first part may come.</summary>
/// <param name="Key">The key of the transfer.</param>
internal sealed record FileAccepted(string Key) : FileTransferSignal(Key);

/// <summary>A part of the file.</summary>
/// <param name="Key">The key of the transfer.</param>
/// <param name="Content">The bytes; none of an empty file.</param>
/// <param name="IsLast">Whether the file is complete with it.</param>
internal sealed record FilePartSent(string Key, ReadOnlyMemory<byte> Content, bool IsLast) : FileTransferSignal(Key);

/// <summary>The receiver has written a part: the next one may come.</summary>
/// <param name="Key">The key of the transfer.</param>
internal sealed record FilePartWritten(string Key) : FileTransferSignal(Key);

/// <summary>One side pauses, or goes on.</summary>
/// <param name="Key">The key of the transfer.</param>
/// <param name="IsPaused">Whether it pauses.</param>
internal sealed record FilePaused(string Key, bool IsPaused) : FileTransferSignal(Key);

/// <summary>One side ends the transfer before it is complete.</summary>
/// <param name="Key">The key of the transfer.</param>
/// <param name="Status"><see cref="FileTransferStatus.Cancelled"/> or <see cref="FileTransferStatus.Failed"/>.</param>
/// <param name="Reason">Why it failed, as the other side is to have it.</param>
internal sealed record FileEnded(string Key, FileTransferStatus Status, FileTransferFailureReason Reason) : FileTransferSignal(Key)
{
    public override bool WaitsForConnection => true;
}
