using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Clients;

/// <summary>The file transfers of one client; real bytes go from one file to the other, a part at a time. Only touched by the client's mailbox.</summary>
internal sealed class FileTransferModule(EmulatedClient client) : ClientModule(client.Context)
{
    private const int PartLength = 32 * 1024;
    private readonly History<FileTransferRecord> _transfers = new(client.Options.Limits.Transfers, transfer => transfer.IsOver);

    // Those that are not over: finished ones are never looked through.
    private readonly List<FileTransferRecord> _live = [];
    private readonly ClientSubject<FileTransferRecord> _changed = new(client.Executor.Report);

    public IEnumerable<FileTransferRecord> NewestFirst => _transfers.NewestFirst;

    public ClientSubject<FileTransferRecord> Changed => _changed;

    public FileTransferRecord? Find(long id) => _transfers.Find(id);

    /// <summary>Whether another transfer can begin.</summary>
    public bool HasRoom => _live.Count < client.Options.Limits.LiveTransfers;

    /// <summary>Offers a file. Null when nobody is there to take it.</summary>
    public FileTransferRecord? Offer(Identity to, string path)
    {
        var file = new FileInfo(path);
        var transfer = new FileTransferRecord(client.Store.NextId(), Guid.NewGuid().ToString("N"), FileTransferType.Outgoing, to, file.Name, file.Length, client.Time.GetUtcNow()) { Path = file.FullName };
        if (!client.Network.Send(to, new FileOffered(transfer.Key, transfer.Name, transfer.Size)))
            return null;
        return Add(transfer);
    }

    /// <summary>The lines of a new transfer of ours; after the reply that names it.</summary>
    public void Announce(FileTransferRecord transfer)
    {
        client.Notify(FileTransferProperties.Type, transfer.IdText, transfer.Type);
        client.Notify(FileTransferProperties.PartnerHandle, transfer.IdText, transfer.Partner.Value);
        SetStatus(transfer, FileTransferStatus.New);
        SetStatus(transfer, FileTransferStatus.WaitingForAccept);
    }

    /// <exception cref="IOException">The file cannot be written there.</exception>
    public bool Accept(FileTransferRecord transfer, string folder)
    {
        if (transfer.Type != FileTransferType.Incoming || transfer.Status != FileTransferStatus.New)
            return false;
        transfer.Path = FreePath(folder, transfer.Name);
        transfer.File = new FileStream(transfer.Path, FileMode.CreateNew, FileAccess.Write);
        client.Notify(FileTransferProperties.FilePath, transfer.IdText, transfer.Path);
        SetStatus(transfer, FileTransferStatus.Connecting);
        client.Network.Send(transfer.Partner, new FileAccepted(transfer.Key));
        return true;
    }

    public bool Cancel(FileTransferRecord transfer)
    {
        if (transfer.IsOver)
            return false;
        client.Network.Send(transfer.Partner, new FileEnded(transfer.Key, FileTransferStatus.Cancelled, FileTransferFailureReason.RemotelyCancelled));
        End(transfer, FileTransferStatus.Cancelled, FileTransferFailureReason.Unknown);
        return true;
    }

    public bool Pause(FileTransferRecord transfer, bool pause)
    {
        if (transfer.IsOver || transfer.PausedHere == pause)
            return false;
        transfer.PausedHere = pause;
        client.Network.Send(transfer.Partner, new FilePaused(transfer.Key, pause));
        ShowPause(transfer);
        return true;
    }

    /// <summary>The client ends or loses the network: so do its transfers.</summary>
    public override void OnConnectionLost()
    {
        foreach (FileTransferRecord transfer in _live.ToArray())
            Fail(transfer, FileTransferFailureReason.RemoteOfflineTooLong, FileTransferFailureReason.RemoteOfflineTooLong);
    }

    public override bool OnSignal(Identity from, Signal signal)
    {
        if (signal is not FileSignal ours)
            return false;
        OnFileSignal(from, ours);
        return true;
    }

    private void OnFileSignal(Identity from, FileSignal signal)
    {
        if (signal is FileOffered offered)
        {
            OnOffered(from, offered);
            return;
        }

        if (_live.FirstOrDefault(t => t.Key == signal.Key && t.Partner == from) is not { } transfer)
            return;
        switch (signal)
        {
            case FileAccepted:
                OnAccepted(transfer);
                break;
            case FilePart part:
                OnPart(transfer, part);
                break;
            case FilePartTaken:
                SendPart(transfer);
                break;
            case FilePaused paused:
                transfer.PausedThere = paused.IsPaused;
                ShowPause(transfer);
                break;
            case FileEnded ended:
                End(transfer, ended.Status, ended.Reason);
                break;
        }
    }

    private void OnOffered(Identity from, FileOffered offered)
    {
        if (!HasRoom)
        {
            client.Network.Send(from, new FileEnded(offered.Key, FileTransferStatus.Cancelled, FileTransferFailureReason.RemotelyCancelled));
            return;
        }

        var transfer = new FileTransferRecord(client.Store.NextId(), offered.Key, FileTransferType.Incoming, from, offered.Name, offered.Size, client.Time.GetUtcNow());
        Add(transfer);
        client.Notify(FileTransferProperties.Type, transfer.IdText, transfer.Type);
        client.Notify(FileTransferProperties.PartnerHandle, transfer.IdText, from.Value);
        client.Notify(FileTransferProperties.PartnerDisplayName, transfer.IdText, client.ShownName(from));
        client.Notify(FileTransferProperties.FileName, transfer.IdText, transfer.Name);
        client.Notify(FileTransferProperties.Status, transfer.IdText, transfer.Status);
        client.Notify(FileTransferProperties.FileSize, transfer.IdText, 0L);
        client.Notify(FileTransferProperties.StartTime, transfer.IdText, transfer.Start);
        client.Notify(FileTransferProperties.FinishTime, transfer.IdText, null);
        client.Notify(FileTransferProperties.BytesPerSecond, transfer.IdText, 0L);
        client.Notify(FileTransferProperties.BytesTransferred, transfer.IdText, 0L);
        client.Notify(FileTransferProperties.FileSize, transfer.IdText, transfer.Size);
        _changed.Publish(transfer);
    }

    private void OnAccepted(FileTransferRecord transfer)
    {
        SetStatus(transfer, FileTransferStatus.Connecting);
        transfer.File = PlainFile.Open(transfer.Path);
        if (transfer.File is null)
        {
            Fail(transfer, FileTransferFailureReason.FailedRead, FileTransferFailureReason.FailedRemoteRead);
            return;
        }

        SetStatus(transfer, FileTransferStatus.Transferring);
        SendPart(transfer);
    }

    private void SendPart(FileTransferRecord transfer)
    {
        if (transfer.PausedHere || transfer.PausedThere)
        {
            transfer.OwesPart = true;
            return;
        }

        transfer.OwesPart = false;
        if (transfer.Transferred > 0 && transfer.Transferred >= transfer.Size)
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
        client.Network.Send(transfer.Partner, new FilePart(transfer.Key, part.AsMemory(0, length), last));
        if (last)
            End(transfer, FileTransferStatus.Completed, FileTransferFailureReason.Unknown);
    }

    private void OnPart(FileTransferRecord transfer, FilePart part)
    {
        if (transfer.Status == FileTransferStatus.Connecting)
            SetStatus(transfer, FileTransferStatus.Transferring);
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
            End(transfer, FileTransferStatus.Completed, FileTransferFailureReason.Unknown);
        else
            client.Network.Send(transfer.Partner, new FilePartTaken(transfer.Key));
    }

    private void Progress(FileTransferRecord transfer, int bytes)
    {
        transfer.Transferred += bytes;
        double seconds = Math.Max(1, (client.Time.GetUtcNow() - transfer.Start).TotalSeconds);
        client.Notify(FileTransferProperties.BytesPerSecond, transfer.IdText, (long)(transfer.Transferred / seconds));
        client.Notify(FileTransferProperties.BytesTransferred, transfer.IdText, transfer.Transferred);
    }

    private void ShowPause(FileTransferRecord transfer)
    {
        if (transfer.Status is FileTransferStatus.Transferring or FileTransferStatus.Paused or FileTransferStatus.RemotelyPaused)
            SetStatus(transfer, transfer.PausedHere ? FileTransferStatus.Paused : transfer.PausedThere ? FileTransferStatus.RemotelyPaused : FileTransferStatus.Transferring);
        if (transfer.OwesPart && !transfer.PausedHere && !transfer.PausedThere)
            SendPart(transfer);
    }

    private void Fail(FileTransferRecord transfer, FileTransferFailureReason here, FileTransferFailureReason there)
    {
        client.Network.Send(transfer.Partner, new FileEnded(transfer.Key, FileTransferStatus.Failed, there));
        End(transfer, FileTransferStatus.Failed, here);
    }

    private void End(FileTransferRecord transfer, FileTransferStatus status, FileTransferFailureReason reason)
    {
        _live.Remove(transfer);
        transfer.File?.Dispose();
        transfer.Finish = client.Time.GetUtcNow();
        if (status == FileTransferStatus.Failed)
        {
            transfer.FailureReason = reason;
            client.Notify(FileTransferProperties.FailureReason, transfer.IdText, reason);
        }

        SetStatus(transfer, status);
        client.Notify(FileTransferProperties.FinishTime, transfer.IdText, transfer.Finish);
    }

    private FileTransferRecord Add(FileTransferRecord transfer)
    {
        _live.Add(transfer);
        return _transfers.Add(transfer);
    }

    private void SetStatus(FileTransferRecord transfer, FileTransferStatus status)
    {
        transfer.Status = status;
        _transfers.Update(transfer);
        client.Notify(FileTransferProperties.Status, transfer.IdText, status);
        _changed.Publish(transfer);
    }

    // The name comes from the other side: only its last part counts, and nothing is written over.
    private static string FreePath(string folder, string name)
    {
        string safe = Path.GetFileName(name.Replace('\\', '/'));
        if (safe.Length == 0 || safe is "." or "..")
            safe = "file";
        string path = Path.Combine(folder, safe);
        for (int i = 2; File.Exists(path); i++)
            path = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(safe)} ({i}){Path.GetExtension(safe)}");
        return path;
    }
}
