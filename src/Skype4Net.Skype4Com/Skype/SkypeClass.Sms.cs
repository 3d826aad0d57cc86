namespace SKYPE4COMLib;

/// <content>SMS and file transfers.</content>
public partial class SkypeClass
{
    public SmsMessageCollection Smss => _session.Smss(s => s.All);

    public SmsMessageCollection MissedSmss => _session.Smss(s => s.Missed);

    public IFileTransferCollection FileTransfers => _session.Transfers(f => f.All);

    public IFileTransferCollection ActiveFileTransfers => _session.Transfers(f => f.Active);

    public SmsMessage CreateSms(TSmsMessageType messageType, string targetNumbers)
    {
        string type = new Sdk.Conversion().ToWord(EnumMap<Sdk.SmsType, TSmsMessageType>.ToSdk(messageType));
        return SmsMessageClass.Create(_session, type, Words.Numbers(targetNumbers, nameof(targetNumbers)));
    }

    public SmsMessage SendSms(string targetNumbers, string messageText, string replyToNumber = "")
    {
        Words.Text(messageText, nameof(messageText));
        SmsMessage message = CreateSms(TSmsMessageType.smsMessageTypeOutgoing, targetNumbers);
        if (!string.IsNullOrEmpty(replyToNumber))
            message.ReplyToNumber = replyToNumber;
        message.Body = messageText;
        message.Send();
        return message;
    }
}
