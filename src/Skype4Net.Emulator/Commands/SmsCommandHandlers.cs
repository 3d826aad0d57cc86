using System.Globalization;
using System.Text;
using Skype4Net.Emulator.Clients;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>CREATE SMS, GET SMS, SET SMS, ALTER SMS, DELETE SMS, searches for SMS.</summary>
internal static class SmsCommandHandlers
{
    public static PropertyTable<SmsRecord> Properties { get; } = new PropertyTable<SmsRecord>()
        .Get(SmsProperties.Type, (_, sms) => sms.Type)
        .Get(SmsProperties.Status, (_, sms) => sms.Status)
        .Get(SmsProperties.FailureReason, (_, sms) => sms.FailureReason)
        .Get(SmsProperties.IsFailedUnseen, (_, sms) => sms.IsFailedUnseen)
        .Get(SmsProperties.Timestamp, (_, sms) => sms.Timestamp)
        .Get(SmsProperties.Price, (_, sms) => sms.Price)
        .Get(SmsProperties.PricePrecision, (_, _) => 3)
        .Get(SmsProperties.PriceCurrency, (_, sms) => sms.Currency)
        .Get(SmsProperties.ReplyToNumber, (_, sms) => sms.ReplyTo)
        .Get(SmsProperties.TargetNumbers, (_, sms) => [.. sms.Targets.Select(t => t.Number)])
        .Get(SmsProperties.TargetStatuses, (_, sms) => sms.Targets)
        .Get(SmsProperties.Chunking, (_, sms) => Chunking(sms))
        .Get(SmsProperties.Body, (_, sms) => sms.Body);

    public static void Register()
    {
        CommandTable.Add("CREATE", "SMS", Create);
        CommandTable.Add("GET", "SMS", Get);
        CommandTable.Add("SET", "SMS", Set);
        CommandTable.Add("ALTER", "SMS", Alter);
        CommandTable.Add("DELETE", "SMS", Delete);
        CommandTable.Add("OPEN", "SMS", Open);
        CommandTable.Add("SEARCH", "SMSS", context => Search(context, module => module.NewestFirst));
        CommandTable.Add("SEARCH", "MISSEDSMSS", context => Search(context, module => module.Missed));
    }

    private static SmsChunking Chunking(SmsRecord sms)
    {
        int count = SmsText.Divide(sms.Body, out int left).Count;
        return new SmsChunking(count, left);
    }

    // SMS has no error numbers of its own.
    private static SmsRecord Next(CommandContext context, SkypeError otherwise)
        => context.Client.Sms.Find(context.NextId(otherwise)) ?? throw new CommandFailure(otherwise);

    private static void Create(CommandContext context)
    {
        EnumCodecs.SmsType.TryDecode(Encoding.UTF8.GetBytes(context.Words.Next()), out SmsType type);
        string[] numbers = context.Words.RestList();
        if (type is SmsType.Unknown or SmsType.Incoming || numbers.Length == 0 || numbers.Length > context.Client.Options.Limits.SmsTargets
            || !context.Client.Sms.HasRoom)
            throw new CommandFailure(SkypeError.CreateUnknownObjectType);
        SmsRecord sms = context.Client.Sms.Create(type);
        context.Reply($"SMS {sms.IdText} STATUS COMPOSING");
        context.Client.Sms.Announce(sms, numbers);
    }

    private static void Get(CommandContext context)
    {
        SmsRecord sms = Next(context, SkypeError.GetInvalidWhat);
        string property = context.Words.NextKeyword();
        if (property != SmsProperties.Chunk.Name)
        {
            Properties.Answer(context, property, sms, SkypeError.InvalidProperty);
            return;
        }

        IReadOnlyList<string> parts = SmsText.Divide(sms.Body, out _);
        if (!int.TryParse(context.Words.Next(), NumberStyles.None, CultureInfo.InvariantCulture, out int at) || at >= parts.Count)
            throw new CommandFailure(SkypeError.InvalidProperty);
        context.ReplyValue(parts[at]);
    }

    private static void Set(CommandContext context)
    {
        SmsRecord sms = Next(context, SkypeError.SetInvalidWhat);
        string property = context.Words.NextKeyword();
        if (property == "SEEN")
        {
            SmsStatus status = sms.Status == SmsStatus.Received ? SmsStatus.Read : sms.Status;
            context.Reply($"SMS {sms.IdText} STATUS {EnumCodecs.SmsStatus.Encode(status)}");
            context.Client.Sms.MarkSeen(sms);
            return;
        }

        if (sms.Status != SmsStatus.Composing)
            throw new CommandFailure(SkypeError.SetInvalidWhat);
        switch (property)
        {
            case "BODY":
                Notify(context, sms, SmsProperties.Body, context.Words.Rest);
                context.Client.Sms.SetBody(sms, context.Words.Rest);
                break;
            case "TARGET_NUMBERS":
                string[] numbers = context.Words.RestList();
                if (numbers.Length == 0 || numbers.Length > context.Client.Options.Limits.SmsTargets)
                    throw new CommandFailure(SkypeError.SetInvalidWhat);
                Notify(context, sms, SmsProperties.TargetNumbers, numbers);
                context.Client.Sms.SetTargets(sms, numbers);
                break;
            case "REPLY_TO_NUMBER":
                string number = context.Words.Next();
                Codecs.CommaList.TryDecode(Encoding.UTF8.GetBytes(context.Client.ProfileField(ProfileProperties.ValidatedSmsNumbers)), out IReadOnlyList<string> own);
                if (!own.Contains(number))
                    throw new CommandFailure(SkypeError.SetInvalidWhat);
                sms.ReplyTo = number;
                Notify(context, sms, SmsProperties.ReplyToNumber, number);
                break;
            default:
                throw new CommandFailure(SkypeError.SetInvalidWhat);
        }
    }

    private static void Notify<T>(CommandContext context, SmsRecord sms, PropertyDefinition<T> property, T value)
    {
        context.Reply($"SMS {sms.IdText} {property.Name} {property.Codec.Encode(value)}");
        context.Client.Notify(property, sms.IdText, value);
    }

    private static void Alter(CommandContext context)
    {
        SmsRecord sms = Next(context, SkypeError.AlterUnknownObjectType);
        if (context.Words.NextKeyword() != "SEND" || sms.Status != SmsStatus.Composing)
            throw new CommandFailure(SkypeError.AlterUnknownObjectType);
        context.Echo();
        context.Client.Sms.Send(sms);
    }

    private static void Delete(CommandContext context)
    {
        context.Client.Sms.Delete(Next(context, SkypeError.DeleteUnknownObjectType));
        context.Echo();
    }

    private static void Open(CommandContext context)
    {
        Next(context, SkypeError.InvalidOpenWhat);
        context.Client.OpenDialog(context.Text);
        context.Echo();
    }

    private static void Search(CommandContext context, Func<SmsModule, IEnumerable<SmsRecord>> which)
    {
        if (context.Words.RestTrimmed.Length > 0)
            throw new CommandFailure(SkypeError.SearchTargetNotAllowed);
        ContactCommandHandlers.ReplyList(context, "SMSS", which(context.Client.Sms).Select(m => m.IdText));
    }
}
