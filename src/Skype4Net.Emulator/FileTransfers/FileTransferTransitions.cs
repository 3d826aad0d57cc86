namespace Skype4Net.Emulator.FileTransfers;

/// <summary>What a file transfer is after something happened to it.</summary>
/// <param name="State">The new state.</param>
/// <param name="NotifiesStatus">Whether programs are notified of the status, also when it is the same again.</param>
internal readonly record struct FileTransferTransition(FileTransferState State, bool NotifiesStatus = true);

/// <summary>What can happen to a file transfer in which state. The guards of commands, of the person's steps and of signals ask here.</summary>
internal static class FileTransferTransitions
{
    /// <summary>The outcome of an event; null when it cannot happen.</summary>
    public static FileTransferTransition? Next(FileTransferState state, FileTransferEvent happened) => (happened, state) switch
    {
        (_, { IsOver: true }) => null,
        (FileTransferEvent.Announce, { Type: FileTransferType.Outgoing, Status: FileTransferStatus.New })
            => To(state, FileTransferStatus.WaitingForAccept),
        (FileTransferEvent.Accept, { Type: FileTransferType.Incoming, Status: FileTransferStatus.New }) => To(state, FileTransferStatus.Connecting),
        (FileTransferEvent.AcceptRemotely, { Status: FileTransferStatus.WaitingForAccept }) => To(state, FileTransferStatus.Connecting),
        (FileTransferEvent.Start, { Status: FileTransferStatus.Connecting }) => To(state, FileTransferStatus.Transferring),
        (FileTransferEvent.Pause, { IsPaused: false }) => Show(state with { IsPaused = true }),
        (FileTransferEvent.Resume, { IsPaused: true }) => Show(state with { IsPaused = false }),

        // The other side may say again what it has said before.
        (FileTransferEvent.PauseRemotely, _) => Show(state with { IsPausedRemotely = true }),
        (FileTransferEvent.ResumeRemotely, _) => Show(state with { IsPausedRemotely = false }),
        (FileTransferEvent.Complete, { IsUnderWay: true }) => To(state, FileTransferStatus.Completed),
        (FileTransferEvent.Cancel, _) => To(state, FileTransferStatus.Cancelled),
        (FileTransferEvent.Fail, _) => To(state, FileTransferStatus.Failed),
        _ => null,
    };

    private static FileTransferTransition To(FileTransferState state, FileTransferStatus status) => new(state with { Status = status });

    private static FileTransferTransition Show(FileTransferState state)
        => !state.IsUnderWay ? new(state, NotifiesStatus: false)
            : state.IsPaused ? To(state, FileTransferStatus.Paused)
            : state.IsPausedRemotely ? To(state, FileTransferStatus.RemotelyPaused)
            : To(state, FileTransferStatus.Transferring);
}
