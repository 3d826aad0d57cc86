using static Skype4Net.Protocol.CachePolicy;

namespace Skype4Net.Protocol;

/// <summary>The properties of a file transfer: <c>GET FILETRANSFER 910 STATUS</c>.</summary>
internal static class FileTransferProperties
{
    private static readonly SchemaBuilder s = new(ObjectKind.FileTransfer, "FILETRANSFER", IdStyle.Number);

    public static readonly PropertyDefinition<FileTransferType> Type = s.Add("TYPE", EnumCodecs.FileTransferType, since: 7, cachePolicy: Immutable);
    public static readonly PropertyDefinition<FileTransferStatus> Status = s.Add("STATUS", EnumCodecs.FileTransferStatus, since: 7);
    public static readonly PropertyDefinition<FileTransferFailureReason> FailureReason =
        s.Add("FAILUREREASON", EnumCodecs.FileTransferFailureReason, since: 7);
    public static readonly PropertyDefinition<string> PartnerHandle = s.Add("PARTNER_HANDLE", Codecs.Handle, since: 7, cachePolicy: Immutable);
    public static readonly PropertyDefinition<string> PartnerDisplayName = s.Text("PARTNER_DISPNAME", since: 7);
    public static readonly PropertyDefinition<DateTimeOffset?> StartTime = s.Add("STARTTIME", Codecs.Timestamp, since: 7);

    // Guesses and progress; notified often, but not always.
    public static readonly PropertyDefinition<DateTimeOffset?> FinishTime = s.Add("FINISHTIME", Codecs.Timestamp, since: 7, cachePolicy: Never);
    public static readonly PropertyDefinition<string> FilePath = s.Text("FILEPATH", since: 7);
    public static readonly PropertyDefinition<string> FileName = s.Text("FILENAME", since: 7, cachePolicy: Immutable);
    public static readonly PropertyDefinition<long> FileSize = s.Add("FILESIZE", Codecs.Long, since: 7);
    public static readonly PropertyDefinition<long> BytesPerSecond = s.Add("BYTESPERSECOND", Codecs.Long, since: 7, cachePolicy: Never);
    public static readonly PropertyDefinition<long> BytesTransferred = s.Add("BYTESTRANSFERRED", Codecs.Long, since: 7, cachePolicy: Never);

    public static ObjectSchema Schema { get; } = s.Build();
}
