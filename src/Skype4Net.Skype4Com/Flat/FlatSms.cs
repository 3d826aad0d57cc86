namespace SKYPE4COMLib;

/// <summary><c>ISkypeSms</c>: SMS by their ids.</summary>
internal sealed class FlatSms(SkypeSession session) : ISkypeSms
{
    public TSmsMessageType get_SmsMessageType(string SmsId) => SmsOf(SmsId).Type;

    public TSmsMessageStatus get_SmsMessageStatus(string SmsId) => SmsOf(SmsId).Status;

    public TSmsFailureReason get_SmsFailureReason(string SmsId) => SmsOf(SmsId).FailureReason;

    public bool get_SmsIsFailedUnseen(string SmsId) => SmsOf(SmsId).IsFailedUnseen;

    public string SmsSeen
    {
        set => SmsOf(value).Seen = true;
    }

    public int get_SmsPrice(string SmsId) => SmsOf(SmsId).Price;

    public string get_SmsPriceCurrency(string SmsId) => SmsOf(SmsId).PriceCurrency;

    public int get_SmsPricePrecision(string SmsId) => SmsOf(SmsId).PricePrecision;

    public string get_SmsReplyToNumber(string SmsId) => SmsOf(SmsId).ReplyToNumber;

    public void set_SmsReplyToNumber(string SmsId, string value) => SmsOf(SmsId).ReplyToNumber = value;

    public SmsTargetCollection get_SmsTargets(string SmsId) => SmsOf(SmsId).Targets;

    public string get_SmsBody(string SmsId) => SmsOf(SmsId).Body;

    public void set_SmsBody(string SmsId, string value) => SmsOf(SmsId).Body = value;

    public SmsChunkCollection get_SmsChunks(string SmsId) => SmsOf(SmsId).Chunks;

    public void SendSmsMessage(string SmsId) => SmsOf(SmsId).Send();

    public void DeleteSmsMessage(string SmsId) => SmsOf(SmsId).Delete();

    public TSmsTargetStatus get_SmsTargetStatus(string SmsId, string Number) => SmsOf(SmsId).StatusOf(Number);

    public string get_SmsChunkText(string SmsId, string ChunkId) => ChunkOf(SmsId, ChunkId).Text;

    public int get_SmsChunkCharactersLeft(string SmsId, string ChunkId) => ChunkOf(SmsId, ChunkId).CharactersLeft;

    public DateTime get_SmsTimestamp(string SmsId) => SmsOf(SmsId).Timestamp;

    public string get_SmsTargetNumbers(string SmsId) => SmsOf(SmsId).TargetNumbers;

    public void set_SmsTargetNumbers(string SmsId, string value) => SmsOf(SmsId).TargetNumbers = value;

    private SmsMessageClass SmsOf(string id) => new(session, Words.Id(id, nameof(id)));

    private SmsChunkClass ChunkOf(string sms, string chunk) => new(SmsOf(sms), (int)Words.Id(chunk, nameof(chunk)));
}
