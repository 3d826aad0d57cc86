using System.Globalization;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Sms;

/// <summary>The commands about SMS. SMS has no error numbers of its own: those of the verbs answer.</summary>
internal sealed class SmsCommandHandlers(SmsModule messages, ClientContext client)
{
    public void Map(CommandRouter router)
    {
        router.On(SmsCommands.Create, Create);
        router.On(SmsCommands.GetChunk, GetChunk);
        router.On(SmsCommands.MarkSeen, MarkSeen);
        router.On(SmsCommands.Send, Send);
        router.On(SmsCommands.Delete, Delete);
        router.On(SmsCommands.Open, Open);
        router.On(SmsCommands.Search, context => Search(context, messages.NewestFirst));
        router.On(SmsCommands.SearchMissed, context => Search(context, messages.Missed));

        PropertyTable<SmsRecord> properties = Properties();
        router.OnGet(properties, context => Next(context, SkypeError.GetInvalidWhat), SkypeError.InvalidProperty);
        router.OnSet(properties, context => Next(context, SkypeError.SetInvalidWhat), SkypeError.SetInvalidWhat);
    }

    private PropertyTable<SmsRecord> Properties() => new PropertyTable<SmsRecord>()
        .Get(SmsProperties.Type, sms => sms.Type)
        .Get(SmsProperties.Status, sms => sms.Status)
        .Get(SmsProperties.FailureReason, sms => sms.FailureReason)
        .Get(SmsProperties.IsFailedUnseen, sms => sms.IsFailedUnseen)
        .Get(SmsProperties.Timestamp, sms => sms.Timestamp)
        .Get(SmsProperties.Price, sms => sms.Price)
        .Get(SmsProperties.PricePrecision, _ => SmsModule.PricePrecision)
        .Get(SmsProperties.PriceCurrency, sms => sms.Currency)
        .Get(SmsProperties.ReplyToNumber, sms => sms.ReplyTo)
        .Get(SmsProperties.TargetNumbers, sms => [.. sms.Targets.Select(t => t.Number)])
        .Get(SmsProperties.TargetStatuses, sms => sms.Targets)
        .Get(SmsProperties.Chunking, ChunkingOf)
        .Get(SmsProperties.Body, sms => sms.Body)
        .Set(SmsProperties.Body, SetBody)
        .Set(SmsProperties.TargetNumbers, SetTargetNumbers)
        .Set(SmsProperties.ReplyToNumber, SetReplyToNumber);

    private static SmsChunking ChunkingOf(SmsRecord sms)
    {
        int count = SmsText.Divide(sms.Body, out int left).Count;
        return new SmsChunking(count, left);
    }

    /// <summary>The SMS whose number is the next word.</summary>
    private SmsRecord Next(CommandContext context, SkypeError otherwise)
        => messages.Find(context.NextId(otherwise)) ?? throw new CommandRefusal(otherwise);

    private void Create(CommandContext context)
    {
        EnumCodecs.SmsType.TryDecode(context.Words.Next(), out SmsType type);
        string[] numbers = NextTargets(context, SkypeError.CreateUnknownObjectType);
        if (type is SmsType.Unknown or SmsType.Incoming || !messages.HasRoom)
            throw new CommandRefusal(SkypeError.CreateUnknownObjectType);
        SmsRecord sms = messages.Create(type);
        context.Reply(StatusLine(sms, sms.Status));
        messages.Announce(sms, numbers);
    }

    private void GetChunk(CommandContext context)
    {
        IReadOnlyList<string> parts = SmsText.Divide(Next(context, SkypeError.GetInvalidWhat).Body, out _);
        if (!int.TryParse(context.Words.Next(), NumberStyles.None, CultureInfo.InvariantCulture, out int at) || at >= parts.Count)
            throw new CommandRefusal(SkypeError.InvalidProperty);
        context.ReplyValue(parts[at]);
    }

    // Also of one that there is nothing to see of: the reply says the status in any case.
    private void MarkSeen(CommandContext context)
    {
        SmsRecord sms = Next(context, SkypeError.SetInvalidWhat);
        context.Reply(StatusLine(sms, Transition(sms, SmsEvent.See, SkypeError.SetInvalidWhat).Status));
        messages.MarkSeen(sms);
    }

    private void Send(CommandContext context)
    {
        SmsRecord sms = Next(context, SkypeError.AlterUnknownObjectType);
        Transition(sms, SmsEvent.Send, SkypeError.AlterUnknownObjectType);
        context.Echo();
        messages.Send(sms);
    }

    private void Delete(CommandContext context)
    {
        messages.Delete(Next(context, SkypeError.DeleteUnknownObjectType));
        context.Echo();
    }

    private void Open(CommandContext context)
    {
        Next(context, SkypeError.InvalidOpenWhat);
        client.OpenDialog(context.Text);
        context.Echo();
    }

    private static void Search(CommandContext context, IEnumerable<SmsRecord> found)
    {
        if (context.Words.RestTrimmed.Length > 0)
            throw new CommandRefusal(SkypeError.SearchTargetNotAllowed);
        context.ReplyList("SMSS", found.Select(m => m.IdText));
    }

    private void SetBody(CommandContext context, SmsRecord sms)
    {
        Transition(sms, SmsEvent.Edit, SkypeError.SetInvalidWhat);
        string body = context.Words.Rest;
        context.ReplyAndNotify(SmsProperties.Body, sms.IdText, body);
        messages.SetBody(sms, body);
    }

    private void SetTargetNumbers(CommandContext context, SmsRecord sms)
    {
        Transition(sms, SmsEvent.Edit, SkypeError.SetInvalidWhat);
        string[] numbers = NextTargets(context, SkypeError.SetInvalidWhat);
        context.ReplyAndNotify(SmsProperties.TargetNumbers, sms.IdText, numbers);
        messages.SetTargets(sms, numbers);
    }

    private void SetReplyToNumber(CommandContext context, SmsRecord sms)
    {
        Transition(sms, SmsEvent.Edit, SkypeError.SetInvalidWhat);
        string number = context.Words.Next();
        if (!messages.MayReplyTo(number))
            throw new CommandRefusal(SkypeError.SetInvalidWhat);
        sms.ReplyTo = number;
        context.ReplyAndNotify(SmsProperties.ReplyToNumber, sms.IdText, number);
    }

    private string[] NextTargets(CommandContext context, SkypeError otherwise)
        => context.Words.RestList() is { Length: > 0 } numbers && numbers.Length <= client.Options.Limits.SmsTargets
            ? numbers
            : throw new CommandRefusal(otherwise);

    private static SmsTransition Transition(SmsRecord sms, SmsEvent happen, SkypeError otherwise)
        => SmsTransitions.Next(sms.Status, happen) ?? throw new CommandRefusal(otherwise);

    private static string StatusLine(SmsRecord sms, SmsStatus status)
        => $"SMS {sms.IdText} STATUS {EnumCodecs.SmsStatus.Encode(status)}";
}
