using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.FileTransfers;

/// <summary>The lines of transfers in the order of recorded sessions.</summary>
internal static class FileTransferLines
{
    /// <summary>Notifies programs of a file that somebody offers.</summary>
    public static void NotifyOffered(ClientContext client, FileTransferRecord transfer)
    {
        client.Notify(FileTransferProperties.Type, transfer.IdText, transfer.Type);
        client.Notify(FileTransferProperties.PartnerHandle, transfer.IdText, transfer.Partner.Value);
        client.Notify(FileTransferProperties.PartnerDisplayName, transfer.IdText, client.Module<ContactModule>().ShownName(transfer.Partner));
        client.Notify(FileTransferProperties.FileName, transfer.IdText, transfer.Name);
        client.Notify(FileTransferProperties.Status, transfer.IdText, transfer.Status);
        client.Notify(FileTransferProperties.FileSize, transfer.IdText, 0L);
        client.Notify(FileTransferProperties.StartTime, transfer.IdText, transfer.Start);
        client.Notify(FileTransferProperties.FinishTime, transfer.IdText, null);
        client.Notify(FileTransferProperties.BytesPerSecond, transfer.IdText, 0L);
        client.Notify(FileTransferProperties.BytesTransferred, transfer.IdText, 0L);
        client.Notify(FileTransferProperties.FileSize, transfer.IdText, transfer.Size);
    }
}
