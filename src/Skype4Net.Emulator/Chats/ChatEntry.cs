using Skype4Net.Emulator.Chats;
using Skype4Net.Emulator.Contacts;

namespace Skype4Net.Emulator;

/// <summary>A message as one emulated client keeps it.</summary>
public sealed class ChatEntry
{
    private readonly ContactModule _contacts;

    internal ChatEntry(ContactModule contacts, MessageRecord record)
    {
        _contacts = contacts;
        Record = record;
    }

    internal MessageRecord Record { get; }

    /// <summary>The number by which this client knows the message; others number it differently.</summary>
    public long Id => Record.Id;

    /// <summary>The Skype name of who sent it.</summary>
    public string From => Record.Message.From.Value;

    /// <summary>The text as it is now.</summary>
    public string Text => Record.Body;

    /// <summary>What kind of message it is: written, or something that happened to the chat.</summary>
    public ChatMessageType Type => Record.Message.Type;

    /// <summary>How far it has come at this client.</summary>
    public ChatMessageStatus Status => Record.Status;

    /// <summary>When it was sent.</summary>
    public DateTimeOffset SentAt => Record.Message.SentAt;

    /// <summary>The chat it belongs to.</summary>
    public EmulatedChat Chat => new(Record.Chat.Name);

    /// <summary>Whether it was edited.</summary>
    public bool IsEdited => Record.EditedAt is not null;

    /// <summary>Says who says what.</summary>
    public override string ToString() => $"{_contacts.ShownName(Record.Message.From)}: {Text}";
}
