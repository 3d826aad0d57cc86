namespace SKYPE4COMLib;

/// <content>SMS and file transfers.</content>
public partial class SkypeClass
{
    public SmsMessageCollection Smss => _session.Smss(s => s.All);

    public SmsMessageCollection MissedSmss => _session.Smss(s => s.Missed);

    public IFileTransferCollection FileTransfers => _session.Transfers(f => f.All);

    public IFileTransferCollection ActiveFileTransfers => _session.Transfers(f => f.Active);

    public SmsMessage CreateSms(TSmsMessageType MessageType, string TargetNumbers)
    {
        string type = new Sdk.Conversion().ToWord(EnumMap<Sdk.SmsType, TSmsMessageType>.ToSdk(MessageType));
        return SmsMessageClass.Create(_session, type, Words.Numbers(TargetNumbers, nameof(TargetNumbers)));
    }

    public SmsMessage SendSms(string TargetNumbers, string MessageText, string ReplyToNumber = "")
    {
        Words.Text(MessageText, nameof(MessageText));
        SmsMessage message = CreateSms(TSmsMessageType.smsMessageTypeOutgoing, TargetNumbers);
        if (!string.IsNullOrEmpty(ReplyToNumber))
            message.ReplyToNumber = ReplyToNumber;
        message.Body = MessageText;
        message.Send();
        return message;
    }
}
