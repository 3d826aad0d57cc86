using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Sessions;

/// <summary>What changed in the words from one protocol version to the next.</summary>
internal static class ProtocolWords
{
    public const int Highest = 8;

    // Below 7 these kinds of message are not known.
    private static readonly HashSet<ChatMessageType> s_newTypes =
    [
        ChatMessageType.SetRole, ChatMessageType.Kicked, ChatMessageType.KickBanned, ChatMessageType.SetOptions, ChatMessageType.SetPicture,
        ChatMessageType.SetGuidelines, ChatMessageType.JoinedAsApplicant, ChatMessageType.PostedContacts, ChatMessageType.GapInChat,
    ];

    // Below 3 there are no chats, and so no kinds for what happens in them.
    private static readonly HashSet<ChatMessageType> s_typesOfChats =
    [
        ChatMessageType.SetTopic, ChatMessageType.AddedMembers, ChatMessageType.SawMembers, ChatMessageType.CreatedChatWith, ChatMessageType.Left,
    ];

    private static readonly HashSet<PropertyDefinition> s_toldAtFive =
    [
        ChatProperties.MyRole, ChatProperties.DialogPartner, ChatProperties.ActivityTimestamp, UserProperties.TimeZone, UserProperties.MoodText,
    ];

    /// <summary>The line that tells a property to a session of a version; null when that version does not know it.</summary>
    public static string? Line(int protocol, PropertyDefinition property, string id, string value)
    {
        ObjectSchema schema = Schemas.Of(property.Kind);
        if (protocol < NotifiedSince(property))
            return null;
        string word = property.Kind == ObjectKind.ChatMessage && protocol < 3 ? "MESSAGE" : schema.Word;
        string text = Value(protocol, property, value);

        // OPENED and CALLHISTORYCHANGED have no value; everything else keeps the blank even when it is empty.
        string end = property.Access == PropertyAccess.None && property.ValueType == typeof(string) && text.Length == 0 ? "" : $" {text}";
        return schema.HasId ? $"{word} {id} {property.Name}{end}"
            : word.Length > 0 ? $"{word} {property.Name}{end}"
            : $"{property.Name}{end}";
    }

    /// <summary>The first version whose sessions are told a property: the one that has it, unless programs of the time heard it before.</summary>
    public static int NotifiedSince(PropertyDefinition property)
        => property == UserProperties.ReceivedAuthRequest ? 1
            : IsNotifiedAtFive(property) ? Math.Min(property.Since, 5)
            : property.Since;

    // Programs that ask for 5, as Skype4Py does, hear of members, SMS, file transfers, their own menu items and the window too, and of a
    // chat and a contact what was recorded there, whatever the manual says: docs/protocol/versions.md#what-each-version-brought
    private static bool IsNotifiedAtFive(PropertyDefinition property)
        => property.Kind is ObjectKind.Client or ObjectKind.ChatMember or ObjectKind.Sms or ObjectKind.FileTransfer
            or ObjectKind.ContactList or ObjectKind.PluginEvent or ObjectKind.MenuItem
            || s_toldAtFive.Contains(property);

    // What a call in a newer state is to programs that do not know the state.
    private static string CallStatus(int protocol, string value) => value switch
    {
        "LOCALHOLD" or "REMOTEHOLD" when protocol < 2 => "ONHOLD",
        "CANCELLED" when protocol < 2 => "FINISHED",
        "TRANSFERRING" when protocol < 7 => "INPROGRESS",
        "TRANSFERRED" when protocol < 7 => "FINISHED",
        "WAITING_REDIAL_COMMAND" when protocol < 8 => "FAILED",
        "REDIAL_PENDING" when protocol < 8 => "ROUTING",
        _ => value,
    };

    private static bool IsKnown(int protocol, string messageType)
        => !(protocol < 7 && Has(s_newTypes, messageType)) && !(protocol < 3 && Has(s_typesOfChats, messageType));

    private static bool Has(HashSet<ChatMessageType> types, string word) => types.Any(t => EnumCodecs.ChatMessageType.Encode(t) == word);

    /// <summary>A value in the words of a version.</summary>
    public static string Value(int protocol, PropertyDefinition property, string value)
    {
        // Programs convert what has a type: where there is no value, they must find the number or the word that says so.
        if (value.Length == 0)
            return property.NoValue;
        if (protocol < 4 && property is PropertyDefinition<NamedCode> && NamedCodeCodec.CodeLength(value) is > 0 and var code
            && value.Length > code + 1)
            return value[(code + 1)..];
        if (property == ChatMessageProperties.Type && !IsKnown(protocol, value))
            return "UNKNOWN";
        return property == CallProperties.Status ? CallStatus(protocol, value) : value;
    }
}
