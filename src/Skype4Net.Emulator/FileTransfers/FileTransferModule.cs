using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.FileTransfers;

/// <summary>The file transfers of one client. Real bytes go from one file to the other, one part at a time.</summary>
internal sealed class FileTransferModule(ClientContext client) : ClientModule(client)
{
    private const int PartLength = 32 * 1024;
    private readonly FileTransferList _transfers = new(client);

    public IEnumerable<FileTransferRecord> NewestFirst => _transfers.NewestFirst;

    /// <summary>The transfers as the person has them, newest first.</summary>
    public IReadOnlyList<EmulatedFile> Files => [.. NewestFirst.Select(ToFile)];

    /// <summary>Every change of a status, and each file that is offered.</summary>
    public ClientSubject<EmulatedFile> Changed { get; } = new(client.Executor.Failed);

    /// <summary>Whether another transfer can begin.</summary>
    public bool HasRoom => _transfers.Live.Count < Client.Options.Limits.LiveTransfers;

    public override void Map(CommandRouter router) => new FileTransferCommandHandlers(this, Client).Map(router);

    public override void OnConnectionLost()
    {
        foreach (FileTransferRecord transfer in _transfers.Live.ToArray())
            Fail(transfer, FileTransferFailureReason.RemoteOfflineTooLong, FileTransferFailureReason.RemoteOfflineTooLong);
    }

    public override void OnReinstalled() => _transfers.Clear();

    public override void OnLoading() => _transfers.Load();

    public override bool OnSignal(Identity from, ClientSignal signal)
    {
        if (signal is not FileTransferSignal ours)
            return false;
        if (_transfers.Live.FirstOrDefault(t => t.Key == ours.Key && t.Partner == from) is { } transfer)
            OnSignal(transfer, ours);
        else if (signal is FileOffered offered)
            OnOffered(from, offered);
        return true;
    }

    public FileTransferRecord? Find(long id) => _transfers.Find(id);

    /// <summary>The person sends a file.</summary>
    /// <param name="to">To whom.</param>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidOperationException">The other is not there.</exception>
    public EmulatedFile Send(Identity to, string path)
    {
        if (!PlainFile.Exists(path))
            throw new FileNotFoundException($"{Client.Handle} cannot send \"{path}\": there is no such file.", path);
        if (!CanOffer(to))
            throw new InvalidOperationException($"{to.Value} is not online.");
        FileTransferRecord transfer = Create(to, path);
        Announce(transfer);
        return ToFile(transfer);
    }

    /// <summary>Whether a file can be offered to somebody: not to nobody, and not to a contact who is seen to be away.</summary>
    public bool CanOffer(Identity to)
        => Client.IsConnected
            && (Client.Network.ContactOf(to).IsListed ? Client.Module<ContactModule>().IsThere(to) : Client.Network.Exists(to) != false);

    /// <summary>Makes a transfer, of which nobody has been notified; <see cref="Announce"/> follows, and offers it.</summary>
    public FileTransferRecord Create(Identity to, string path)
    {
        var file = new FileInfo(path);
        string key = Guid.NewGuid().ToString("N");
        var transfer = new FileTransferRecord(Client.Ids.Next(), key, FileTransferType.Outgoing, to, file.Name, file.Length, Client.Time.GetUtcNow())
        {
            Path = file.FullName,
        };
        return _transfers.Add(transfer);
    }

    /// <summary>Sends the lines of a new outgoing transfer, which follow the reply that names it, and offers the file.</summary>
    public void Announce(FileTransferRecord transfer)
    {
        Client.Notify(FileTransferProperties.Type, transfer.IdText, transfer.Type);
        Client.Notify(FileTransferProperties.PartnerHandle, transfer.IdText, transfer.Partner.Value);
        NotifyStatus(transfer);
        Apply(transfer, FileTransferEvent.Announce);
        Client.Network.Send(transfer.Partner, new FileOffered(transfer.Key, transfer.Name, transfer.Size), failure =>
        {
            if (failure != RequestFailure.None && !transfer.State.IsOver)
                End(transfer, FileTransferEvent.Fail, FileTransferFailureReason.RemoteOfflineTooLong);
        });
    }

    /// <summary>Takes a file that is offered.</summary>
    /// <exception cref="InvalidOperationException">It is not offered.</exception>
    /// <exception cref="IOException">It cannot be written there.</exception>
    public void Accept(FileTransferRecord transfer, string folder)
    {
        FileTransferTransition next = Require(transfer, FileTransferEvent.Accept);
        transfer.Path = ReceivedFile.PathFor(folder, transfer.Name);
        transfer.File = new FileStream(transfer.Path, FileMode.CreateNew, FileAccess.Write);
        Client.Notify(FileTransferProperties.FilePath, transfer.IdText, transfer.Path);
        Enter(transfer, next);
        Client.Network.Send(transfer.Partner, new FileAccepted(transfer.Key));
    }

    /// <summary>Gives a transfer up.</summary>
    /// <exception cref="InvalidOperationException">It is over.</exception>
    public void Cancel(FileTransferRecord transfer)
    {
        Require(transfer, FileTransferEvent.Cancel);
        SendEnd(transfer.Partner, transfer.Key, FileTransferStatus.Cancelled, FileTransferFailureReason.RemotelyCancelled);
        End(transfer, FileTransferEvent.Cancel);
    }

    /// <summary>Pauses a transfer, or goes on.</summary>
    /// <exception cref="InvalidOperationException">It is over, or so already.</exception>
    public void Pause(FileTransferRecord transfer, bool pause)
    {
        FileTransferTransition next = Require(transfer, pause ? FileTransferEvent.Pause : FileTransferEvent.Resume);
        Client.Network.Send(transfer.Partner, new FilePaused(transfer.Key, pause));
        Enter(transfer, next);
        SendOwedPart(transfer);
    }

    private void OnSignal(FileTransferRecord transfer, FileTransferSignal signal)
    {
        switch (signal)
        {
            case FileAccepted:
                OnAccepted(transfer);
                break;
            case FilePartSent part:
                OnPart(transfer, part);
                break;
            case FilePartWritten:
                SendPart(transfer);
                break;
            case FilePaused paused:
                Apply(transfer, paused.IsPaused ? FileTransferEvent.PauseRemotely : FileTransferEvent.ResumeRemotely);
                SendOwedPart(transfer);
                break;
            case FileEnded { Status: FileTransferStatus.Cancelled }:
                End(transfer, FileTransferEvent.Cancel);
                break;
            case FileEnded ended:
                End(transfer, FileTransferEvent.Fail, ended.Reason);
                break;
        }
    }

    private void OnOffered(Identity from, FileOffered offered)
    {
        if (!HasRoom)
        {
            SendEnd(from, offered.Key, FileTransferStatus.Cancelled, FileTransferFailureReason.RemotelyCancelled);
            return;
        }

        FileTransferRecord transfer = _transfers.Add(new FileTransferRecord(
            Client.Ids.Next(), offered.Key, FileTransferType.Incoming, from, offered.Name, offered.Size, Client.Time.GetUtcNow()));
        FileTransferLines.NotifyOffered(Client, transfer);
        Changed.Publish(ToFile(transfer));
    }

    private void OnAccepted(FileTransferRecord transfer)
    {
        if (FileTransferTransitions.Next(transfer.State, FileTransferEvent.AcceptRemotely) is not { } next)
            return;
        Enter(transfer, next);
        transfer.File = PlainFile.Open(transfer.Path);
        if (transfer.File is null)
        {
            Fail(transfer, FileTransferFailureReason.FailedRead, FileTransferFailureReason.FailedRemoteRead);
            return;
        }

        Apply(transfer, FileTransferEvent.Start);
        SendPart(transfer);
    }

    private void SendOwedPart(FileTransferRecord transfer)
    {
        if (transfer.OwesPart && transfer.State.IsFlowing)
            SendPart(transfer);
    }

    private void SendPart(FileTransferRecord transfer)
    {
        transfer.OwesPart = !transfer.State.IsFlowing;
        if (transfer.OwesPart || (transfer.Transferred > 0 && transfer.Transferred >= transfer.Size))
            return;
        byte[] part = new byte[PartLength];
        int length;
        try
        {
            length = transfer.File!.ReadAtLeast(part, part.Length, throwOnEndOfStream: false);
        }
        catch (IOException)
        {
            Fail(transfer, FileTransferFailureReason.FailedRead, FileTransferFailureReason.FailedRemoteRead);
            return;
        }

        Progress(transfer, length);
        bool last = transfer.Transferred >= transfer.Size || length == 0;
        Client.Network.Send(transfer.Partner, new FilePartSent(transfer.Key, part.AsMemory(0, length), last));
        if (last)
            End(transfer, FileTransferEvent.Complete);
    }

    private void OnPart(FileTransferRecord transfer, FilePartSent part)
    {
        if (FileTransferTransitions.Next(transfer.State, FileTransferEvent.Start) is { } next)
            Enter(transfer, next);
        try
        {
            transfer.File!.Write(part.Content.Span);
        }
        catch (IOException)
        {
            Fail(transfer, FileTransferFailureReason.FailedWrite, FileTransferFailureReason.FailedRemoteWrite);
            return;
        }

        Progress(transfer, part.Content.Length);
        if (part.IsLast)
            End(transfer, FileTransferEvent.Complete);
        else
            Client.Network.Send(transfer.Partner, new FilePartWritten(transfer.Key));
    }

    private void Progress(FileTransferRecord transfer, int bytes)
    {
        transfer.Transferred += bytes;
        Client.Notify(FileTransferProperties.BytesPerSecond, transfer.IdText, transfer.BytesPerSecond(Client.Time.GetUtcNow()));
        Client.Notify(FileTransferProperties.BytesTransferred, transfer.IdText, transfer.Transferred);
    }

    private void Fail(FileTransferRecord transfer, FileTransferFailureReason here, FileTransferFailureReason there)
    {
        SendEnd(transfer.Partner, transfer.Key, FileTransferStatus.Failed, there);
        End(transfer, FileTransferEvent.Fail, here);
    }

    private void SendEnd(Identity to, string key, FileTransferStatus status, FileTransferFailureReason reason)
        => Client.Network.Send(to, new FileEnded(key, status, reason));

    private void End(FileTransferRecord transfer, FileTransferEvent how, FileTransferFailureReason reason = FileTransferFailureReason.Unknown)
    {
        FileTransferTransition next = Require(transfer, how);
        transfer.File?.Dispose();
        transfer.Finish = Client.Time.GetUtcNow();
        if (how == FileTransferEvent.Fail)
        {
            transfer.FailureReason = reason;
            Client.Notify(FileTransferProperties.FailureReason, transfer.IdText, reason);
        }

        Enter(transfer, next);
        Client.Notify(FileTransferProperties.FinishTime, transfer.IdText, transfer.Finish);
    }

    private void Apply(FileTransferRecord transfer, FileTransferEvent happened) => Enter(transfer, Require(transfer, happened));

    private FileTransferTransition Require(FileTransferRecord transfer, FileTransferEvent happen)
        => FileTransferTransitions.Next(transfer.State, happen)
            ?? throw new InvalidOperationException($"{Client.Handle} has a transfer that is {transfer.Status}: {happen} is not possible.");

    private void Enter(FileTransferRecord transfer, FileTransferTransition next)
    {
        transfer.State = next.State;
        _transfers.Update(transfer);
        if (next.NotifiesStatus)
            NotifyStatus(transfer);
    }

    private void NotifyStatus(FileTransferRecord transfer)
    {
        Client.Notify(FileTransferProperties.Status, transfer.IdText, transfer.Status);
        Changed.Publish(ToFile(transfer));
    }

    private EmulatedFile ToFile(FileTransferRecord transfer) => new(Client, transfer);
}
