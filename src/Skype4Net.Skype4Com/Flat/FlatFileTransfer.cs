namespace SKYPE4COMLib;

/// <summary><c>ISkypeFileTransfer</c>: file transfers by their ids.</summary>
internal sealed class FlatFileTransfer(SkypeSession session) : ISkypeFileTransfer
{
    public TFileTransferType get_FileTransferType(string TransferId) => TransferOf(TransferId).Type;

    public TFileTransferStatus get_FileTransferStatus(string TransferId) => TransferOf(TransferId).Status;

    public TFileTransferFailureReason get_FileTransferFailureReason(string TransferId) => TransferOf(TransferId).FailureReason;

    public string get_FileTransferPartnerHandle(string TransferId) => TransferOf(TransferId).PartnerHandle;

    public string get_FileTransferPartnerDisplayName(string TransferId) => TransferOf(TransferId).PartnerDisplayName;

    public DateTime get_FileTransferStartTime(string TransferId) => TransferOf(TransferId).StartTime;

    public DateTime get_FileTransferFinishTime(string TransferId) => TransferOf(TransferId).FinishTime;

    public string get_FileTransferFilePath(string TransferId) => TransferOf(TransferId).FilePath;

    public string get_FileTransferFileName(string TransferId) => TransferOf(TransferId).Filename;

    public string get_FileTransferBytesPerSecond(string TransferId) => TransferOf(TransferId).BytesPerSecond;

    public string get_FileTransferBytesTransferred(string TransferId) => TransferOf(TransferId).BytesTransferred;

    private FileTransferObject TransferOf(string id) => new(session, session.Client.FileTransfers.Get(Words.Id(id, nameof(id))));
}
