using static Skype4Net.Protocol.CachePolicy;
using static Skype4Net.Protocol.PropertyAccess;

namespace Skype4Net.Protocol;

/// <summary>The properties of a message: <c>GET CHATMESSAGE 290 BODY</c>.</summary>
internal static class ChatMessageProperties
{
    private static readonly SchemaBuilder s = new(ObjectKind.ChatMessage, "CHATMESSAGE", IdStyle.Number, oldWord: "MESSAGE");

    public static readonly PropertyDefinition<string> ChatName = s.Text("CHATNAME", since: 3, cachePolicy: Immutable);
    public static readonly PropertyDefinition<DateTimeOffset?> Timestamp = s.Add("TIMESTAMP", Codecs.Timestamp, since: 3, cachePolicy: Immutable);
    public static readonly PropertyDefinition<string> FromHandle = s.Add("FROM_HANDLE", Codecs.Handle, since: 3, cachePolicy: Immutable);
    public static readonly PropertyDefinition<string> FromDisplayName = s.Text("FROM_DISPNAME", since: 3);

    // The names of protocol 1 and 2, still answered by some clients.
    public static readonly PropertyDefinition<string> PartnerHandle = s.Add("PARTNER_HANDLE", Codecs.Handle, since: 1, cachePolicy: Immutable);
    public static readonly PropertyDefinition<string> PartnerDisplayName = s.Text("PARTNER_DISPNAME", since: 1);
    public static readonly PropertyDefinition<ChatMessageType> Type = s.Add("TYPE", EnumCodecs.ChatMessageType, since: 1, cachePolicy: Immutable);
    public static readonly PropertyDefinition<ChatMessageStatus> Status = s.Add("STATUS", EnumCodecs.ChatMessageStatus, since: 1);
    public static readonly PropertyDefinition<LeaveReason> LeaveReason =
        s.Add("LEAVEREASON", EnumCodecs.LeaveReason, since: 3, cachePolicy: Immutable);
    public static readonly PropertyDefinition<string> Body = s.Text("BODY", since: 1, access: ReadSet);
    public static readonly PropertyDefinition<IReadOnlyList<string>> Users = s.Add("USERS", Codecs.BlankList, since: 3, cachePolicy: Immutable);

    // Ends by itself after a time.
    public static readonly PropertyDefinition<bool> IsEditable = s.Add("IS_EDITABLE", Codecs.Bool, since: 7, cachePolicy: Never);

    // The new text is notified last, so what was cached is worthless from the first line of an edit on.
    public static readonly PropertyDefinition<string> EditedBy = s.Add("EDITED_BY", Codecs.Handle, since: 7, invalidates: [Body]);
    public static readonly PropertyDefinition<DateTimeOffset?> EditedTimestamp =
        s.Add("EDITED_TIMESTAMP", Codecs.Timestamp, since: 7, invalidates: [Body]);
    public static readonly PropertyDefinition<ChatOptions> Options = s.Add("OPTIONS", EnumCodecs.ChatOptions, since: 7, cachePolicy: Immutable);
    public static readonly PropertyDefinition<ChatRole> Role = s.Add("ROLE", EnumCodecs.ChatRole, since: 7, cachePolicy: Immutable);

    // The last clients only (6.16 and later); others answer that there is no such property.
    public static readonly PropertyDefinition<string> Guid = s.Text("GUID", since: 8, cachePolicy: Immutable);

    /// <summary>Notified when a message was seen; rare.</summary>
    public static readonly PropertyDefinition<bool> Seen = s.Add("SEEN", Codecs.Bool, since: 3, cachePolicy: Never, access: None);

    public static ObjectSchema Schema { get; } = s.Build();
}
