using Skype4Net.Emulator.FileTransfers;

namespace Skype4Net.Tests.Emulator;

/// <summary>What can happen to a file transfer in which state.</summary>
public class FileTransferTransitionTests
{
    [Theory]
    [InlineData(FileTransferType.Outgoing, FileTransferStatus.New, FileTransferEvent.Announce, FileTransferStatus.WaitingForAccept)]
    [InlineData(FileTransferType.Outgoing, FileTransferStatus.WaitingForAccept, FileTransferEvent.AcceptRemotely, FileTransferStatus.Connecting)]
    [InlineData(FileTransferType.Incoming, FileTransferStatus.New, FileTransferEvent.Accept, FileTransferStatus.Connecting)]
    [InlineData(FileTransferType.Incoming, FileTransferStatus.Connecting, FileTransferEvent.Start, FileTransferStatus.Transferring)]
    [InlineData(FileTransferType.Outgoing, FileTransferStatus.Transferring, FileTransferEvent.Pause, FileTransferStatus.Paused)]
    [InlineData(FileTransferType.Outgoing, FileTransferStatus.Transferring, FileTransferEvent.PauseRemotely, FileTransferStatus.RemotelyPaused)]
    [InlineData(FileTransferType.Outgoing, FileTransferStatus.Transferring, FileTransferEvent.Complete, FileTransferStatus.Completed)]
    [InlineData(FileTransferType.Incoming, FileTransferStatus.RemotelyPaused, FileTransferEvent.Complete, FileTransferStatus.Completed)]
    [InlineData(FileTransferType.Incoming, FileTransferStatus.New, FileTransferEvent.Cancel, FileTransferStatus.Cancelled)]
    [InlineData(FileTransferType.Outgoing, FileTransferStatus.Connecting, FileTransferEvent.Fail, FileTransferStatus.Failed)]
    internal void An_event_has_its_outcome(FileTransferType type, FileTransferStatus status, FileTransferEvent happened, FileTransferStatus then)
    {
        FileTransferTransition? next = FileTransferTransitions.Next(new FileTransferState(type, status), happened);

        Assert.Equal((then, true), (next!.Value.State.Status, next.Value.NotifiesStatus));
    }

    [Fact]
    public void Nothing_happens_to_one_that_is_over()
        => Assert.All(
            [FileTransferStatus.Cancelled, FileTransferStatus.Completed, FileTransferStatus.Failed],
            status => Assert.All(
                Enum.GetValues<FileTransferEvent>(),
                happened => Assert.Null(FileTransferTransitions.Next(new FileTransferState(FileTransferType.Incoming, status), happened))));

    [Fact]
    public void One_takes_only_what_is_offered()
    {
        Assert.Null(FileTransferTransitions.Next(new FileTransferState(FileTransferType.Outgoing), FileTransferEvent.Accept));
        Assert.Null(FileTransferTransitions.Next(
            new FileTransferState(FileTransferType.Incoming, FileTransferStatus.Transferring), FileTransferEvent.Accept));
    }

    [Fact]
    public void A_pause_before_the_first_part_shows_when_the_pause_ends_or_changes()
    {
        FileTransferTransition paused =
            FileTransferTransitions.Next(
                new FileTransferState(FileTransferType.Outgoing, FileTransferStatus.Connecting), FileTransferEvent.Pause)!.Value;

        Assert.False(paused.NotifiesStatus);
        Assert.Equal((FileTransferStatus.Connecting, true, false), (paused.State.Status, paused.State.IsPaused, paused.State.IsFlowing));
        Assert.Null(FileTransferTransitions.Next(paused.State, FileTransferEvent.Pause));
    }

    [Fact]
    public void The_own_pause_is_shown_before_that_of_the_other_side()
    {
        var both = new FileTransferState(FileTransferType.Outgoing, FileTransferStatus.Paused, IsPaused: true, IsPausedRemotely: true);

        Assert.Equal(FileTransferStatus.RemotelyPaused, FileTransferTransitions.Next(both, FileTransferEvent.Resume)!.Value.State.Status);
        Assert.Equal(FileTransferStatus.Paused, FileTransferTransitions.Next(both, FileTransferEvent.ResumeRemotely)!.Value.State.Status);
    }
}
