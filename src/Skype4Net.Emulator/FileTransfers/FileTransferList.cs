using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Storage;

namespace Skype4Net.Emulator.FileTransfers;

/// <summary>The file transfers of one client, those that are over too.</summary>
internal sealed class FileTransferList
{
    private readonly RecordTable<FileTransferRecord, StoredFileTransfer> _table;
    private readonly History<FileTransferRecord> _transfers;

    // Those that are not over: finished ones are never looked through.
    private readonly List<FileTransferRecord> _live = [];

    public FileTransferList(ClientContext client)
    {
        _table = new(client.Storage.Records, "file", t => t.IdText, t => t.ToStored(), FileTransferJson.Default.StoredFileTransfer);
        _transfers = new(client.Options.Limits.Transfers, transfer => transfer.State.IsOver, _table);
    }

    public IEnumerable<FileTransferRecord> NewestFirst => _transfers.NewestFirst;

    /// <summary>Those that are not over.</summary>
    public IReadOnlyList<FileTransferRecord> Live => _live;

    public FileTransferRecord? Find(long id) => _transfers.Find(id);

    public FileTransferRecord Add(FileTransferRecord transfer)
    {
        _live.Add(transfer);
        return _transfers.Add(transfer);
    }

    /// <summary>One has another state; it may be over.</summary>
    public void Update(FileTransferRecord transfer)
    {
        _transfers.Update(transfer);
        if (transfer.State.IsOver)
            _live.Remove(transfer);
    }

    /// <summary>Reads the history.</summary>
    public void Load()
    {
        foreach (StoredFileTransfer stored in _table.Loaded)
            _transfers.Restore(FileTransferRecord.Restore(stored));
    }

    public void Clear() => _transfers.Clear();
}
