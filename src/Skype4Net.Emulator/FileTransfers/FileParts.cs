using Skype4Net.Emulator.Client;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.FileTransfers;

/// <summary>
/// The bytes of file transfers, from one file to the other: a few parts at once, and more when the other side has written one. What comes is believed
/// as far as it fits the offer, and who sends is done when all of it is written.
/// </summary>
internal sealed class FileParts(ClientContext client, FileTransferStates states)
{
    private const int PartLength = 32 * 1024;

    // What hides the way there and back of a network without filling anybody's memory.
    private const int MaxPartsUnderWay = 4;

    /// <summary>The other side takes our file.</summary>
    public void OnAccepted(FileTransferRecord transfer)
    {
        if (FileTransferTransitions.Next(transfer.State, FileTransferEvent.AcceptRemotely) is not { } next)
            return;
        states.Enter(transfer, next);
        transfer.File = PlainFile.Open(transfer.Path);
        if (transfer.File is null)
        {
            FailToRead(transfer);
            return;
        }

        states.Apply(transfer, FileTransferEvent.Start);
        Send(transfer);
    }

    /// <summary>The other side has written a part of our file.</summary>
    public void OnWritten(FileTransferRecord transfer)
    {
        if (transfer is not { Type: FileTransferType.Outgoing, State.IsUnderWay: true, PartsUnderWay: > 0 })
            return;
        transfer.PartsUnderWay--;
        if (transfer is { IsAllSent: true, PartsUnderWay: 0 })
            states.End(transfer, FileTransferEvent.Complete);
        else
            Send(transfer);
    }

    /// <summary>Nobody pauses any more: the part goes that could not.</summary>
    public void SendOwed(FileTransferRecord transfer)
    {
        if (transfer.OwesPart && transfer.State.IsFlowing)
            Send(transfer);
    }

    /// <summary>A part of the other side's file.</summary>
    public void OnPart(FileTransferRecord transfer, FilePartSent part)
    {
        // Nobody has taken it yet.
        if (transfer is not { Type: FileTransferType.Incoming, File: { } file })
            return;
        if (FileTransferTransitions.Next(transfer.State, FileTransferEvent.Start) is { } next)
            states.Enter(transfer, next);
        long all = transfer.Transferred + part.Content.Length;
        if (all > transfer.Size || (part.IsLast && all < transfer.Size))
        {
            states.Fail(transfer, FileTransferFailureReason.FailedRemoteRead, FileTransferFailureReason.FailedRead);
            return;
        }

        try
        {
            file.Write(part.Content.Span);
        }
        catch (IOException)
        {
            states.Fail(transfer, FileTransferFailureReason.FailedWrite, FileTransferFailureReason.FailedRemoteWrite);
            return;
        }

        Progress(transfer, part.Content.Length);
        client.Network.Send(transfer.Partner, new FilePartWritten(transfer.Key));
        if (part.IsLast)
            states.End(transfer, FileTransferEvent.Complete);
    }

    private void Send(FileTransferRecord transfer)
    {
        transfer.OwesPart = !transfer.State.IsFlowing;
        // In one process the other side answers before a part has gone, and ends it with the last.
        while (transfer is { State: { IsUnderWay: true, IsFlowing: true }, IsAllSent: false, PartsUnderWay: < MaxPartsUnderWay })
            SendPart(transfer);
    }

    private void SendPart(FileTransferRecord transfer)
    {
        byte[] part = new byte[Math.Min(PartLength, transfer.Size - transfer.Transferred)];
        try
        {
            // A file that is shorter than it was is another one.
            transfer.File!.ReadExactly(part);
        }
        catch (IOException)
        {
            FailToRead(transfer);
            return;
        }

        Progress(transfer, part.Length);
        transfer.IsAllSent = transfer.Transferred >= transfer.Size;
        transfer.PartsUnderWay++;
        client.Network.Send(transfer.Partner, new FilePartSent(transfer.Key, part, transfer.IsAllSent));
    }

    private void FailToRead(FileTransferRecord transfer)
        => states.Fail(transfer, FileTransferFailureReason.FailedRead, FileTransferFailureReason.FailedRemoteRead);

    private void Progress(FileTransferRecord transfer, int bytes)
    {
        transfer.Transferred += bytes;
        client.Notify(FileTransferProperties.BytesPerSecond, transfer.IdText, transfer.BytesPerSecond(client.Time.GetUtcNow()));
        client.Notify(FileTransferProperties.BytesTransferred, transfer.IdText, transfer.Transferred);
    }
}
