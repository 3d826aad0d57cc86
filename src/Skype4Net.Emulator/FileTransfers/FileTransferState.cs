namespace Skype4Net.Emulator.FileTransfers;

/// <summary>All that decides what can happen to a file transfer.</summary>
/// <param name="Type">The direction.</param>
/// <param name="Status">The status as programs have it.</param>
/// <param name="IsPaused">Whether the user pauses. It may be so before the first part goes; the status shows it from then on.</param>
/// <param name="IsPausedRemotely">Whether the other side pauses.</param>
internal readonly record struct FileTransferState(
    FileTransferType Type, FileTransferStatus Status = FileTransferStatus.New, bool IsPaused = false, bool IsPausedRemotely = false)
{
    /// <summary>Whether nothing more can happen to it.</summary>
    public bool IsOver => Status is FileTransferStatus.Cancelled or FileTransferStatus.Completed or FileTransferStatus.Failed;

    /// <summary>Whether it has begun and is not over, paused or not.</summary>
    public bool IsUnderWay => Status is FileTransferStatus.Transferring or FileTransferStatus.Paused or FileTransferStatus.RemotelyPaused;

    /// <summary>Whether parts may go.</summary>
    public bool IsFlowing => !IsPaused && !IsPausedRemotely;
}
