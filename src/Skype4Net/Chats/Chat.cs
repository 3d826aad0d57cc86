using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>A conversation: a dialog with one person or a chat of several.</summary>
/// <remarks>
/// Only chats whose name begins with <c>#</c> are served. Group chats of Skype 6.2 and later (<c>19:...@thread.skype</c>) live on
/// Microsoft's servers; the client answers error 105 for them.
/// </remarks>
public sealed partial class Chat : SkypeObject
{
    internal Chat(SkypeEngine engine, string name)
        : base(engine, ObjectKind.Chat, name)
    {
    }

    /// <summary>The name by which the client knows the chat, for example <c>#anna/$ben;a7ab206ec78060f1</c>. Case matters.</summary>
    public string Name => Key;

    /// <summary>When the chat was created, in UTC (<c>TIMESTAMP</c>); null when the client does not know.</summary>
    public SkypeProperty<DateTimeOffset?> Timestamp => Property(ChatProperties.Timestamp);

    /// <summary>Who added us (<c>ADDER</c>); null when we made the chat.</summary>
    public SkypeProperty<User?> Adder => Property(ChatProperties.Adder, PropertyMaps.User);

    /// <summary>What the chat is to us (<c>STATUS</c>).</summary>
    public SkypeProperty<ChatStatus> Status => Property(ChatProperties.Status);

    /// <summary>The kind of the chat (<c>TYPE</c>, protocol 7).</summary>
    public SkypeProperty<ChatType> Type => Property(ChatProperties.Type);

    /// <summary>Our standing in the chat (<c>MYSTATUS</c>, protocol 7).</summary>
    public SkypeProperty<MyChatStatus> MyStatus => Property(ChatProperties.MyStatus);

    /// <summary>Our role in the chat (<c>MYROLE</c>, protocol 7).</summary>
    public SkypeProperty<ChatRole> MyRole => Property(ChatProperties.MyRole);

    /// <summary>Members who have posted (<c>POSTERS</c>).</summary>
    public SkypeProperty<IReadOnlyList<User>> Posters => Property(ChatProperties.Posters, PropertyMaps.Users);

    /// <summary>All who are, or were, members (<c>MEMBERS</c>).</summary>
    public SkypeProperty<IReadOnlyList<User>> Members => Property(ChatProperties.Members, PropertyMaps.Users);

    /// <summary>The members who stayed (<c>ACTIVEMEMBERS</c>, protocol 5); never cached.</summary>
    public SkypeProperty<IReadOnlyList<User>> ActiveMembers => Property(ChatProperties.ActiveMembers, PropertyMaps.Users);

    /// <summary>The members as objects with a role (<c>MEMBEROBJECTS</c>, protocol 7); never cached.</summary>
    public SkypeProperty<IReadOnlyList<ChatMember>> MemberObjects => Property(ChatProperties.MemberObjects, PropertyMaps.Members);

    /// <summary>Who waits to be let in (<c>APPLICANTS</c>, protocol 7).</summary>
    public SkypeProperty<IReadOnlyList<User>> Applicants => Property(ChatProperties.Applicants, PropertyMaps.Users);

    /// <summary>
    /// The other person of a dialog (<c>DIALOG_PARTNER</c>, protocol 7); null in chats of several, and in some dialogs of old clients.
    /// </summary>
    public SkypeProperty<User?> DialogPartner => Property(ChatProperties.DialogPartner, PropertyMaps.User);

    /// <summary>The topic (<c>TOPIC</c>, set by <c>SETTOPIC</c>). Error 504 in a dialog.</summary>
    public SettableSkypeProperty<string> Topic => Settable(ChatProperties.Topic);

    /// <summary>The topic with formatting, as a small XML (<c>TOPICXML</c>, set by <c>SETTOPICXML</c>, protocol 7).</summary>
    public SettableSkypeProperty<string> TopicXml => Settable(ChatProperties.TopicXml);

    /// <summary>
    /// The title of the window (<c>FRIENDLYNAME</c>): the topic or the members' names, in dialogs with the last message behind <c> | </c>; never
    /// cached.
    /// </summary>
    public SkypeProperty<string> FriendlyName => Property(ChatProperties.FriendlyName);

    /// <summary>The rules of the chat (<c>GUIDELINES</c>, set by <c>SETGUIDELINES</c>, protocol 7).</summary>
    public SettableSkypeProperty<string> Guidelines => Settable(ChatProperties.Guidelines);

    /// <summary>The options of the chat (<c>OPTIONS</c>, set by <c>SETOPTIONS</c>, protocol 7).</summary>
    public SettableSkypeProperty<ChatOptions> Options => Settable(ChatProperties.Options);

    /// <summary>The description of the chat of a shared group (<c>DESCRIPTION</c>, protocol 7).</summary>
    public SettableSkypeProperty<string> Description => Settable(ChatProperties.Description);

    /// <summary>The hint to the password (<c>PASSWORDHINT</c>, protocol 7).</summary>
    public SkypeProperty<string> PasswordHint => Property(ChatProperties.PasswordHint);

    /// <summary>Whether the chat is bookmarked (<c>BOOKMARKED</c>, protocol 6).</summary>
    public SkypeProperty<bool> Bookmarked => Property(ChatProperties.Bookmarked);

    /// <summary>The last activity, in UTC (<c>ACTIVITY_TIMESTAMP</c>, protocol 7); null when there was none.</summary>
    public SkypeProperty<DateTimeOffset?> ActivityTimestamp => Property(ChatProperties.ActivityTimestamp);

    /// <summary>The token by which others can join a public chat (<c>BLOB</c>, protocol 7); empty for dialogs, never cached.</summary>
    public SkypeProperty<string> Blob => Property(ChatProperties.Blob);

    /// <summary>All messages the client knows (<c>CHATMESSAGES</c>, protocol 5); can be many, never cached.</summary>
    public SkypeProperty<IReadOnlyList<ChatMessage>> Messages => Property(ChatProperties.ChatMessages, PropertyMaps.Messages);

    /// <summary>The recent messages (<c>RECENTCHATMESSAGES</c>, protocol 5); never cached.</summary>
    public SkypeProperty<IReadOnlyList<ChatMessage>> RecentMessages => Property(ChatProperties.RecentChatMessages, PropertyMaps.Messages);

    /// <summary>The name as the client stores it (<c>NAME</c>).</summary>
    public SkypeProperty<string> StoredName => Property(ChatProperties.Name);

    /// <summary>Whether this is a group chat on Microsoft's servers, which the Desktop API never served; known by its name alone.</summary>
    public bool IsCloudChat => Kind == ChatKind.Cloud;

    /// <summary>The kind of chat, known by its name alone; nothing is sent.</summary>
    public ChatKind Kind => Name.EndsWith("@thread.skype", StringComparison.OrdinalIgnoreCase) ? ChatKind.Cloud
        : Name[0] != '#' ? ChatKind.Unknown
        : Name.Contains(';', StringComparison.Ordinal) ? ChatKind.Dialog
        : ChatKind.Group;

    internal static IReadOnlyList<Chat> ListOf(SkypeEngine engine, IReadOnlyList<string> names)
        => SkypeQuery.ListOf(names, id => new Chat(engine, id));
}
