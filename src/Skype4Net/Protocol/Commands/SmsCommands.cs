namespace Skype4Net.Protocol;

/// <summary>Commands about SMS.</summary>
internal static partial class SmsCommands
{
    public static readonly CommandDefinition Search = new("SEARCH SMSS", 6, "", hasValue: true);
    public static readonly CommandDefinition SearchMissed = new("SEARCH MISSEDSMSS", 6, "", hasValue: true);

    // Which property the reply bears differs between clients: only word 2, the number, counts.
    public static readonly CommandDefinition Create = new("CREATE SMS {type:word} {numbers:handles}", 6, "SMS", hasValue: true);
    public static readonly CommandDefinition GetChunk = new("GET SMS {sms:id} CHUNK {index:id}", 7, "SMS", hasValue: true);
    public static readonly CommandDefinition Send = new("ALTER SMS {sms:id} SEND", 6, "ALTER SMS");

    /// <summary>The reply is another property: <c>SMS n STATUS READ</c>.</summary>
    public static readonly CommandDefinition MarkSeen = new("SET SMS {sms:id} SEEN", 6, "SMS");
    public static readonly CommandDefinition Delete = new("DELETE SMS {sms:id}", 6, "DELETE SMS");
    public static readonly CommandDefinition Open = new("OPEN SMS {sms:id}", 7, "OPEN SMS");
}
