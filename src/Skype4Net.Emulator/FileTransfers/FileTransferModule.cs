using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.FileTransfers;

/// <summary>The file transfers of one client.</summary>
internal sealed class FileTransferModule : ClientModule
{
    private readonly FileTransferList _transfers;
    private readonly FileTransferStates _states;
    private readonly FileParts _parts;

    public FileTransferModule(ClientContext client)
        : base(client)
    {
        _transfers = new FileTransferList(client);
        _states = new FileTransferStates(client, _transfers);
        _parts = new FileParts(client, _states);
    }

    public IEnumerable<FileTransferRecord> NewestFirst => _transfers.NewestFirst;

    /// <summary>The transfers as the person has them, newest first.</summary>
    public IReadOnlyList<EmulatedFile> Files => [.. NewestFirst.Select(_states.FaceOf)];

    /// <summary>Every change of a status, and each file that is offered.</summary>
    public ClientSubject<EmulatedFile> Changed => _states.Changed;

    /// <summary>Whether another transfer can begin.</summary>
    public bool HasRoom => _transfers.Live.Count < Client.Options.Limits.LiveTransfers;

    public override void Map(CommandRouter router) => new FileTransferCommandHandlers(this, Client).Map(router);

    public override void OnConnectionLost()
    {
        foreach (FileTransferRecord transfer in _transfers.Live.ToArray())
            _states.Fail(transfer, FileTransferFailureReason.RemoteOfflineTooLong, FileTransferFailureReason.RemoteOfflineTooLong);
    }

    public override void OnNetworkEvent(NetworkEvent happened)
    {
        if (happened is not NetworkEvent.PeerLost lost)
            return;
        foreach (FileTransferRecord transfer in _transfers.Live.Where(t => t.Partner == lost.Who && t.Key == lost.Subject).ToArray())
            _states.End(transfer, FileTransferEvent.Fail, FileTransferFailureReason.RemoteOfflineTooLong);
    }

    public override void OnReinstalled() => _transfers.Clear();

    public override void OnLoading() => _transfers.Load();

    public override bool OnSignal(Identity from, ClientSignal signal)
    {
        if (signal is not FileTransferSignal ours)
            return false;
        if (_transfers.Live.FirstOrDefault(t => t.Key == ours.Key && t.Partner == from) is { } transfer)
            Deliver(transfer, ours);
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
        return _states.FaceOf(transfer);
    }

    /// <summary>Whether a file can be offered to somebody: not to nobody, and not to a contact who is seen to be away.</summary>
    public bool CanOffer(Identity to)
        => Client.IsConnected
            && (Client.Network.ContactOf(to).IsListed ? Client.Module<ContactModule>().IsThere(to) : Client.Network.Exists(to) != false);

    /// <summary>Makes a transfer, of which nobody has been notified; <see cref="Announce"/> follows, and offers it.</summary>
    public FileTransferRecord Create(Identity to, string path)
    {
        var file = new FileInfo(path);
        string key = UniqueKey.Next();
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
        _states.NotifyStatus(transfer);
        _states.Apply(transfer, FileTransferEvent.Announce);
        Client.Network.Send(transfer.Partner, new FileOffered(transfer.Key, transfer.Name, transfer.Size), failure =>
        {
            if (failure != RequestFailure.None && !transfer.State.IsOver)
            {
                _states.End(transfer, FileTransferEvent.Fail, failure == RequestFailure.NotSupported
                    ? FileTransferFailureReason.RemoteDoesNotSupportFileTransfer
                    : FileTransferFailureReason.RemoteOfflineTooLong);
            }
        });
    }

    /// <summary>Takes a file that is offered.</summary>
    /// <exception cref="InvalidOperationException">It is not offered.</exception>
    /// <exception cref="IOException">It cannot be written there.</exception>
    public void Accept(FileTransferRecord transfer, string folder)
    {
        FileTransferTransition next = _states.Require(transfer, FileTransferEvent.Accept);
        transfer.Path = ReceivedFile.PathFor(folder, transfer.Name);
        transfer.File = new FileStream(transfer.Path, FileMode.CreateNew, FileAccess.Write);
        Client.Notify(FileTransferProperties.FilePath, transfer.IdText, transfer.Path);
        _states.Enter(transfer, next);
        Client.Network.Send(transfer.Partner, new FileAccepted(transfer.Key));
    }

    /// <summary>Gives a transfer up.</summary>
    /// <exception cref="InvalidOperationException">It is over.</exception>
    public void Cancel(FileTransferRecord transfer)
    {
        _states.Require(transfer, FileTransferEvent.Cancel);
        _states.SendEnd(transfer.Partner, transfer.Key, FileTransferStatus.Cancelled, FileTransferFailureReason.RemotelyCancelled);
        _states.End(transfer, FileTransferEvent.Cancel);
    }

    /// <summary>Pauses a transfer, or goes on.</summary>
    /// <exception cref="InvalidOperationException">It is over, or so already.</exception>
    public void Pause(FileTransferRecord transfer, bool pause)
    {
        FileTransferTransition next = _states.Require(transfer, pause ? FileTransferEvent.Pause : FileTransferEvent.Resume);
        Client.Network.Send(transfer.Partner, new FilePaused(transfer.Key, pause));
        _states.Enter(transfer, next);
        _parts.SendOwed(transfer);
    }

    private void Deliver(FileTransferRecord transfer, FileTransferSignal signal)
    {
        switch (signal)
        {
            case FileAccepted:
                _parts.OnAccepted(transfer);
                break;
            case FilePartSent part:
                _parts.OnPart(transfer, part);
                break;
            case FilePartWritten:
                _parts.OnWritten(transfer);
                break;
            case FilePaused paused:
                _states.Apply(transfer, paused.IsPaused ? FileTransferEvent.PauseRemotely : FileTransferEvent.ResumeRemotely);
                _parts.SendOwed(transfer);
                break;
            case FileEnded { Status: FileTransferStatus.Cancelled }:
                _states.End(transfer, FileTransferEvent.Cancel);
                break;
            case FileEnded ended:
                _states.End(transfer, FileTransferEvent.Fail, ended.Reason);
                break;
        }
    }

    private void OnOffered(Identity from, FileOffered offered)
    {
        if (!HasRoom || offered.Size < 0)
        {
            _states.SendEnd(from, offered.Key, FileTransferStatus.Cancelled, FileTransferFailureReason.RemotelyCancelled);
            return;
        }

        FileTransferRecord transfer = _transfers.Add(new FileTransferRecord(
            Client.Ids.Next(), offered.Key, FileTransferType.Incoming, from, ReceivedFile.CleanName(offered.Name), offered.Size,
            Client.Time.GetUtcNow()));
        FileTransferLines.NotifyOffered(Client, transfer);
        Changed.Publish(_states.FaceOf(transfer));
    }
}
