using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.FileTransfers;

/// <summary>The one place where the state of a file transfer changes, and programs are notified of it.</summary>
internal sealed class FileTransferStates(ClientContext client, FileTransferList transfers)
{
    /// <summary>Every change of a status, and each file that is offered.</summary>
    public ClientSubject<EmulatedFile> Changed { get; } = new(client.Executor.Failed);

    /// <summary>A transfer as the person has it.</summary>
    public EmulatedFile FaceOf(FileTransferRecord transfer) => new(client, transfer);

    /// <summary>What an event makes of a transfer.</summary>
    /// <exception cref="InvalidOperationException">It cannot happen to it now.</exception>
    public FileTransferTransition Require(FileTransferRecord transfer, FileTransferEvent happen)
        => FileTransferTransitions.Next(transfer.State, happen)
            ?? throw new InvalidOperationException($"{client.Handle} has a transfer that is {transfer.Status}: {happen} is not possible.");

    /// <summary>Lets something happen to a transfer.</summary>
    /// <exception cref="InvalidOperationException">It cannot happen to it now.</exception>
    public void Apply(FileTransferRecord transfer, FileTransferEvent happened) => Enter(transfer, Require(transfer, happened));

    public void Enter(FileTransferRecord transfer, FileTransferTransition next)
    {
        transfer.State = next.State;
        transfers.Update(transfer);
        if (next.NotifiesStatus)
            NotifyStatus(transfer);
    }

    public void NotifyStatus(FileTransferRecord transfer)
    {
        client.Notify(FileTransferProperties.Status, transfer.IdText, transfer.Status);
        Changed.Publish(FaceOf(transfer));
    }

    /// <summary>It fails here, and the other side is told.</summary>
    public void Fail(FileTransferRecord transfer, FileTransferFailureReason here, FileTransferFailureReason there)
    {
        SendEnd(transfer.Partner, transfer.Key, FileTransferStatus.Failed, there);
        End(transfer, FileTransferEvent.Fail, here);
    }

    /// <summary>Tells the other side of an end before the file is complete.</summary>
    public void SendEnd(Identity to, string key, FileTransferStatus status, FileTransferFailureReason reason)
        => client.Network.Send(to, new FileEnded(key, status, reason));

    /// <summary>It is over.</summary>
    public void End(FileTransferRecord transfer, FileTransferEvent how, FileTransferFailureReason reason = FileTransferFailureReason.Unknown)
    {
        FileTransferTransition next = Require(transfer, how);
        transfer.File?.Dispose();
        transfer.Finish = client.Time.GetUtcNow();
        if (how == FileTransferEvent.Fail)
        {
            transfer.FailureReason = reason;
            client.Notify(FileTransferProperties.FailureReason, transfer.IdText, reason);
        }

        Enter(transfer, next);
        client.Notify(FileTransferProperties.FinishTime, transfer.IdText, transfer.Finish);
    }
}
