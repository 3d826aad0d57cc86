namespace SKYPE4COMLib;

/// <summary>One of the messages that a long text is sent as; counted from 0.</summary>
public partial class SmsChunkClass
{
    private readonly SmsMessageClass _message;

    public SmsChunkClass()
        : this(new SmsMessageClass(), 0)
    {
    }

    internal SmsChunkClass(SmsMessageClass message, int id) => (_message, Id) = (message, id);

    public int Id { get; }

    /// <summary>How many characters the last one still has room for; 0 of the others, which are full.</summary>
    public int CharactersLeft
    {
        get
        {
            Sdk.SmsChunking chunking = _message.Chunking;
            return Id == chunking.Count - 1 ? chunking.CharactersLeft : 0;
        }
    }

    public string Text => _message.Session.Ask($"SMS {Words.Of(_message.Id)} CHUNK {Words.Of(Id)}");

    public SmsMessage Message => _message;
}

/// <summary>A number that an SMS goes to.</summary>
public partial class SmsTargetClass
{
    private readonly SmsMessageClass _message;

    public SmsTargetClass()
        : this(new SmsMessageClass(), "")
    {
    }

    internal SmsTargetClass(SmsMessageClass message, string number) => (_message, Number) = (message, number);

    public string Number { get; }

    public TSmsTargetStatus Status => _message.StatusOf(Number);

    public SmsMessage Message => _message;
}
