namespace SKYPE4COMLib;

/// <content><c>ISkypeSms</c>: SMS by their ids.</content>
public partial class SkypeClass
{
    public TSmsMessageType get_SmsMessageType(string smsId) => SmsOf(smsId).Type;

    public TSmsMessageStatus get_SmsMessageStatus(string smsId) => SmsOf(smsId).Status;

    public TSmsFailureReason get_SmsFailureReason(string smsId) => SmsOf(smsId).FailureReason;

    public bool get_SmsIsFailedUnseen(string smsId) => SmsOf(smsId).IsFailedUnseen;

    public string SmsSeen
    {
        set => SmsOf(value).Seen = true;
    }

    public int get_SmsPrice(string smsId) => SmsOf(smsId).Price;

    public string get_SmsPriceCurrency(string smsId) => SmsOf(smsId).PriceCurrency;

    public int get_SmsPricePrecision(string smsId) => SmsOf(smsId).PricePrecision;

    public string get_SmsReplyToNumber(string smsId) => SmsOf(smsId).ReplyToNumber;

    public void set_SmsReplyToNumber(string smsId, string value) => SmsOf(smsId).ReplyToNumber = value;

    public SmsTargetCollection get_SmsTargets(string smsId) => SmsOf(smsId).Targets;

    public string get_SmsBody(string smsId) => SmsOf(smsId).Body;

    public void set_SmsBody(string smsId, string value) => SmsOf(smsId).Body = value;

    public SmsChunkCollection get_SmsChunks(string smsId) => SmsOf(smsId).Chunks;

    public void SendSmsMessage(string smsId) => SmsOf(smsId).Send();

    public void DeleteSmsMessage(string smsId) => SmsOf(smsId).Delete();

    public TSmsTargetStatus get_SmsTargetStatus(string smsId, string number) => SmsOf(smsId).StatusOf(number);

    public string get_SmsChunkText(string smsId, string chunkId) => ChunkOf(smsId, chunkId).Text;

    public int get_SmsChunkCharactersLeft(string smsId, string chunkId) => ChunkOf(smsId, chunkId).CharactersLeft;

    public DateTime get_SmsTimestamp(string smsId) => SmsOf(smsId).Timestamp;

    public string get_SmsTargetNumbers(string smsId) => SmsOf(smsId).TargetNumbers;

    public void set_SmsTargetNumbers(string smsId, string value) => SmsOf(smsId).TargetNumbers = value;

    private SmsMessageClass SmsOf(string id) => new(_session, Words.Id(id, nameof(id)));

    private SmsChunkClass ChunkOf(string sms, string chunk) => new(SmsOf(sms), (int)Words.Id(chunk, nameof(chunk)));
}
