using static Skype4Net.Protocol.CachePolicy;
using static Skype4Net.Protocol.PropertyAccess;

namespace Skype4Net.Protocol;

/// <summary>The properties of a chat: <c>GET CHAT #anna/$ben;a7ab206ec78060f1 TOPIC</c>.</summary>
internal static class ChatProperties
{
    private static readonly SchemaBuilder s = new(ObjectKind.Chat, "CHAT", IdStyle.ChatName);

    public static readonly PropertyDefinition<string> Name = s.Text("NAME", since: 3, cachePolicy: Immutable);
    public static readonly PropertyDefinition<DateTimeOffset?> Timestamp = s.Add("TIMESTAMP", Codecs.Timestamp, since: 3);
    public static readonly PropertyDefinition<string> Adder = s.Add("ADDER", Codecs.Handle, since: 3);
    public static readonly PropertyDefinition<ChatStatus> Status = s.Add("STATUS", EnumCodecs.ChatStatus, since: 3);
    public static readonly PropertyDefinition<IReadOnlyList<string>> Posters = s.Add("POSTERS", Codecs.BlankList, since: 3);
    public static readonly PropertyDefinition<IReadOnlyList<string>> Members = s.Add("MEMBERS", Codecs.BlankList, since: 3);
    public static readonly PropertyDefinition<IReadOnlyList<string>> ActiveMembers =
        s.Add("ACTIVEMEMBERS", Codecs.BlankList, since: 5, cachePolicy: Never);
    public static readonly PropertyDefinition<string> Topic = s.Text("TOPIC", since: 3, alter: "SETTOPIC");
    public static readonly PropertyDefinition<string> TopicXml = s.Text("TOPICXML", since: 7, alter: "SETTOPICXML");
    public static readonly PropertyDefinition<string> FriendlyName = s.Text("FRIENDLYNAME", since: 3, cachePolicy: Never);
    public static readonly PropertyDefinition<IReadOnlyList<long>> ChatMessages = s.Add("CHATMESSAGES", Codecs.IdList, since: 5, cachePolicy: Never);
    public static readonly PropertyDefinition<IReadOnlyList<long>> RecentChatMessages =
        s.Add("RECENTCHATMESSAGES", Codecs.IdList, since: 5, cachePolicy: Never);
    public static readonly PropertyDefinition<bool> Bookmarked = s.Add("BOOKMARKED", Codecs.Bool, since: 6);
    public static readonly PropertyDefinition<IReadOnlyList<long>> MemberObjects =
        s.Add("MEMBEROBJECTS", Codecs.IdList, since: 7, cachePolicy: Never);
    public static readonly PropertyDefinition<string> PasswordHint = s.Text("PASSWORDHINT", since: 7);
    public static readonly PropertyDefinition<string> Guidelines = s.Text("GUIDELINES", since: 7, alter: "SETGUIDELINES");
    public static readonly PropertyDefinition<ChatOptions> Options = s.Add("OPTIONS", EnumCodecs.ChatOptions, since: 7, alter: "SETOPTIONS");
    public static readonly PropertyDefinition<string> Description = s.Text("DESCRIPTION", since: 7, access: ReadSet);
    public static readonly PropertyDefinition<string> DialogPartner = s.Add("DIALOG_PARTNER", Codecs.Handle, since: 7);
    public static readonly PropertyDefinition<DateTimeOffset?> ActivityTimestamp = s.Add("ACTIVITY_TIMESTAMP", Codecs.Timestamp, since: 7);
    public static readonly PropertyDefinition<ChatType> Type = s.Add("TYPE", EnumCodecs.ChatType, since: 7);
    public static readonly PropertyDefinition<MyChatStatus> MyStatus = s.Add("MYSTATUS", EnumCodecs.MyChatStatus, since: 7);
    public static readonly PropertyDefinition<ChatRole> MyRole = s.Add("MYROLE", EnumCodecs.ChatRole, since: 7);
    public static readonly PropertyDefinition<string> Blob = s.Text("BLOB", since: 7, cachePolicy: Never);
    public static readonly PropertyDefinition<IReadOnlyList<string>> Applicants = s.Add("APPLICANTS", Codecs.BlankList, since: 7);

    /// <summary>Words that are only ever notified, without a value: the chat's window.</summary>
    public static readonly PropertyDefinition<string> Opened = s.Add("OPENED", Codecs.Text, since: 7, cachePolicy: Never, access: None);

    /// <inheritdoc cref="Opened"/>
    public static readonly PropertyDefinition<string> Closed = s.Add("CLOSED", Codecs.Text, since: 7, cachePolicy: Never, access: None);

    public static ObjectSchema Schema { get; } = s.Build();
}
