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

    /// <summary>The line that tells a property to a session of a version; null when that version does not know the object.</summary>
    public static string? Line(int protocol, PropertyDefinition property, string id, string value)
    {
        ObjectSchema schema = Schemas.Of(property.Kind);
        if (property.Kind == ObjectKind.ChatMember && protocol < 7)
            return null;
        if (property.Kind == ObjectKind.Chat && protocol < 3)
            return null;
        string word = property.Kind == ObjectKind.ChatMessage && protocol < 3 ? "MESSAGE" : schema.Word;
        string text = Value(protocol, property, value);

        // OPENED and CLOSED have no value; everything else keeps the blank even when it is empty.
        string end = property.Access == 0 && property.ValueType == typeof(string) ? "" : $" {text}";
        return schema.HasId ? $"{word} {id} {property.Name}{end}"
            : word.Length > 0 ? $"{word} {property.Name}{end}"
            : $"{property.Name}{end}";
    }

    /// <summary>A value in the words of a version.</summary>
    public static string Value(int protocol, PropertyDefinition property, string value)
    {
        if (protocol < 4 && property is PropertyDefinition<NamedCode> && value.Length > 3 && value[2] == ' ')
            return value[3..];
        if (protocol < 7 && property == ChatMessageProperties.Type && s_newTypes.Any(t => EnumCodecs.ChatMessageType.Encode(t) == value))
            return "UNKNOWN";
        return value;
    }
}
