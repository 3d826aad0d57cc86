namespace SKYPE4COMLib;

/// <summary>An SMS.</summary>
public partial class SmsMessageClass : ComObject
{
    private Sdk.SmsMessage? _message;

    public SmsMessageClass()
        : base(SkypeSession.None)
    {
    }

    internal SmsMessageClass(SkypeSession session, long id)
        : base(session) => Id = (int)id;

    internal SmsMessageClass(SkypeSession session, Sdk.SmsMessage message)
        : this(session, message.Id) => _message = message;

    public int Id { get; }

    public DateTime Timestamp => Session.Local(Read(It.Timestamp));

    public TSmsMessageType Type => Read(It.Type).Com();

    public TSmsMessageStatus Status => Read(It.Status).Com();

    public TSmsFailureReason FailureReason => Read(It.FailureReason).Com();

    public bool IsFailedUnseen => Read(It.IsFailedUnseen);

    public bool Seen
    {
        set
        {
            if (!value)
                throw ComErrors.BadArgument("An SMS can be marked as seen, and not as unseen.");
            Do(ct => It.MarkSeenAsync(ct));
        }
    }

    public int Price => Read(It.Price);

    public int PricePrecision => Read(It.PricePrecision);

    public string PriceCurrency => Read(It.PriceCurrency);

    public string ReplyToNumber
    {
        get => Read(It.ReplyToNumber);
        set => Set(It.ReplyToNumber, value ?? "");
    }

    public string TargetNumbers
    {
        get => string.Join(", ", Read(It.TargetNumbers));
        set
        {
            string[] numbers = Words.Numbers(value, nameof(TargetNumbers));
            Set(It.TargetNumbers, numbers);
        }
    }

    public SmsTargetCollection Targets => new SmsTargetCollectionClass(Read(It.TargetNumbers).Select(n => new SmsTargetClass(this, n)));

    public SmsChunkCollection Chunks
        => new SmsChunkCollectionClass(Enumerable.Range(0, Math.Max(0, Chunking.Count)).Select(n => new SmsChunkClass(this, n)));

    public string Body
    {
        get => Read(It.Body);
        set => Set(It.Body, value ?? "");
    }

    internal Sdk.SmsChunking Chunking => Read(It.Chunking);

    private Sdk.SmsMessage It => _message ??= Session.Client.Sms.Get(Id);

    public void Send() => Do(ct => It.SendAsync(ct));

    public void Delete() => Do(ct => It.DeleteAsync(ct));

    internal TSmsTargetStatus StatusOf(string number)
        => Read(It.Targets).FirstOrDefault(t => t.Number == number) is { Number: not null } target ? target.Status.Com()
            : TSmsTargetStatus.smsTargetStatusUnknown;

    internal static SmsMessage Create(SkypeSession session, string type, string[] numbers)
    {
        // "SMS 821 STATUS COMPOSING"
        string reply = session.Send($"CREATE SMS {type} {string.Join(", ", numbers.Select(n => Words.One(n, "The number")))}");
        return reply.Split(' ') is ["SMS", var id, ..]
            ? new SmsMessageClass(session, Words.Id(id, "The number of the SMS"))
            : throw ComErrors.Failure($"Skype answered \"{reply}\", which names no SMS.");
    }
}
