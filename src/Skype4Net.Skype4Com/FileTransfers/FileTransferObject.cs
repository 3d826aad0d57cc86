namespace SKYPE4COMLib;

/// <summary>A file transfer; the type library has no coclass for it.</summary>
internal sealed class FileTransferObject(SkypeSession session, Sdk.FileTransfer transfer) : ComObject(session), IFileTransfer
{
    public string Id => Words.Of(transfer.Id);

    public TFileTransferType Type => Read(transfer.Type).Com();

    public TFileTransferStatus Status => Read(transfer.Status).Com();

    public TFileTransferFailureReason FailureReason => Read(transfer.FailureReason).Com();

    public string PartnerHandle => Read(transfer.Partner)?.Handle ?? "";

    public string PartnerDisplayName => Read(transfer.PartnerDisplayName);

    public DateTime StartTime => Session.Local(Read(transfer.StartTime));

    public DateTime FinishTime => Session.Local(Read(transfer.FinishTime));

    public string FilePath => Read(transfer.FilePath);

    public string Filename => Read(transfer.FileName);

    public string BytesPerSecond => Words.Of(Read(transfer.BytesPerSecond));

    public string BytesTransferred => Words.Of(Read(transfer.BytesTransferred));
}
