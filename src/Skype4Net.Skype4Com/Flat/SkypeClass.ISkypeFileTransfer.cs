namespace SKYPE4COMLib;

/// <content><c>ISkypeFileTransfer</c>: file transfers by their ids.</content>
public partial class SkypeClass
{
    public TFileTransferType get_FileTransferType(string transferId) => TransferOf(transferId).Type;

    public TFileTransferStatus get_FileTransferStatus(string transferId) => TransferOf(transferId).Status;

    public TFileTransferFailureReason get_FileTransferFailureReason(string transferId) => TransferOf(transferId).FailureReason;

    public string get_FileTransferPartnerHandle(string transferId) => TransferOf(transferId).PartnerHandle;

    public string get_FileTransferPartnerDisplayName(string transferId) => TransferOf(transferId).PartnerDisplayName;

    public DateTime get_FileTransferStartTime(string transferId) => TransferOf(transferId).StartTime;

    public DateTime get_FileTransferFinishTime(string transferId) => TransferOf(transferId).FinishTime;

    public string get_FileTransferFilePath(string transferId) => TransferOf(transferId).FilePath;

    public string get_FileTransferFileName(string transferId) => TransferOf(transferId).Filename;

    public string get_FileTransferBytesPerSecond(string transferId) => TransferOf(transferId).BytesPerSecond;

    public string get_FileTransferBytesTransferred(string transferId) => TransferOf(transferId).BytesTransferred;

    private FileTransferObject TransferOf(string id) => new(_session, _session.Client.FileTransfers.Get(Words.Id(id, nameof(id))));
}
