using System.Text.Json;
using System.Text.Json.Serialization;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Samples.Folders;

/// <summary>A file in a mailbox: a message, its edit, or a signal.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="From">The account it is from.</param>
/// <param name="To">The account it is for.</param>
/// <param name="Key">Its key.</param>
/// <param name="At">When it was written.</param>
/// <param name="Text">The text of a message; the kind of a signal.</param>
internal sealed record Letter(LetterKind Kind, string From, string To, string Key, DateTimeOffset At, string Text)
{
    /// <summary>What sort of message it is.</summary>
    public ChatMessageType Type { get; init; }

    /// <summary>The message that is edited.</summary>
    public string Edited { get; init; } = "";

    /// <summary>What a signal is about.</summary>
    public string Subject { get; init; } = "";

    /// <summary>What a signal carries.</summary>
    public byte[] Payload { get; init; } = [];

    /// <summary>Whether it waits for who is not there.</summary>
    public bool IsKept { get; init; } = true;

    /// <summary>The key of the dialog of two, the same at both ends.</summary>
    public static ConversationKey Dialog(string one, string other)
        => new(string.CompareOrdinal(one, other) < 0 ? $"{one}/{other}" : $"{other}/{one}");

    public static Letter Read(string file) => JsonSerializer.Deserialize(File.ReadAllBytes(file), LetterJson.Default.Letter)!;

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, LetterJson.Default.Letter);

    /// <summary>What a client is told of it.</summary>
    public NetworkEvent ToEvent(Cursor place)
    {
        Identity from = new(From);
        return Kind switch
        {
            LetterKind.Message => new NetworkEvent.MessageArrived(
                new NetworkMessage(Dialog(From, To), new MessageKey(Key), from, At, Type, Text) { Users = [new Identity(To)] }) { Cursor = place },
            LetterKind.Edit => new NetworkEvent.MessageEdited(
                Dialog(From, To), new MessageKey(Edited), new MessageKey(Key), from, At, Text) { Cursor = place },
            _ => new NetworkEvent.SignalArrived(from, new Signal(Text, Key, IsKept, MayBeLost: false, Payload) { Subject = Subject })
            {
                Cursor = IsKept ? place : null,
            },
        };
    }
}

/// <summary>What a letter is.</summary>
internal enum LetterKind
{
    /// <summary>Something that somebody wrote.</summary>
    Message,

    /// <summary>Another text for a message.</summary>
    Edit,

    /// <summary>What one emulator says to another.</summary>
    Signal,
}

[JsonSerializable(typeof(Letter))]
internal sealed partial class LetterJson : JsonSerializerContext;
