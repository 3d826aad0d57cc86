using static Skype4Net.Protocol.CachePolicy;
using static Skype4Net.Protocol.PropertyAccess;

namespace Skype4Net.Protocol;

/// <summary>The properties of an SMS: <c>GET SMS 821 PRICE</c>.</summary>
internal static class SmsProperties
{
    private static readonly SchemaBuilder s = new(ObjectKind.Sms, "SMS", IdStyle.Number);

    public static readonly PropertyDefinition<SmsType> Type = s.Add("TYPE", EnumCodecs.SmsType, since: 6, cachePolicy: Immutable);
    public static readonly PropertyDefinition<SmsStatus> Status = s.Add("STATUS", EnumCodecs.SmsStatus, since: 6);
    public static readonly PropertyDefinition<SmsFailureReason> FailureReason = s.Add("FAILUREREASON", EnumCodecs.SmsFailureReason, since: 6);
    public static readonly PropertyDefinition<bool> IsFailedUnseen = s.Add("IS_FAILED_UNSEEN", Codecs.Bool, since: 6);
    public static readonly PropertyDefinition<DateTimeOffset?> Timestamp = s.Add("TIMESTAMP", Codecs.Timestamp, since: 6);
    public static readonly PropertyDefinition<int> Price = s.Add("PRICE", Codecs.Int, since: 6);
    public static readonly PropertyDefinition<int> PricePrecision = s.Add("PRICE_PRECISION", Codecs.Int, since: 6);
    public static readonly PropertyDefinition<string> PriceCurrency = s.Text("PRICE_CURRENCY", since: 6);
    public static readonly PropertyDefinition<string> ReplyToNumber = s.Add("REPLY_TO_NUMBER", Codecs.Handle, since: 6, access: ReadSet);
    public static readonly PropertyDefinition<IReadOnlyList<string>> TargetNumbers =
        s.Add("TARGET_NUMBERS", Codecs.CommaList, since: 6, access: ReadSet);
    public static readonly PropertyDefinition<IReadOnlyList<SmsTargetState>> TargetStatuses = s.Add("TARGET_STATUSES", Codecs.SmsTargets, since: 6);
    public static readonly PropertyDefinition<SmsChunking> Chunking = s.Add("CHUNKING", Codecs.Chunking, since: 7, cachePolicy: Never);
    public static readonly PropertyDefinition<string> Body = s.Text("BODY", since: 6, access: ReadSet);

    /// <summary>One part of the text; asked for by its number.</summary>
    public static readonly PropertyDefinition<string> Chunk = s.Add("CHUNK", Codecs.Text, since: 7, cachePolicy: Never, access: None);

    public static ObjectSchema Schema { get; } = s.Build();
}
