using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Chats;

/// <summary>A message as one client keeps it, under the number that this client gave it.</summary>
internal sealed class MessageRecord(long id, ChatRecord chat, NetworkMessage message) : NumberedRecord(id)
{
    public ChatRecord Chat { get; } = chat;

    /// <summary>The message as it was sent; of what the user did to a chat, as the network has it once it is accepted.</summary>
    public NetworkMessage Message
    {
        get;
        set => Set(ref field, value);
    } = message;

    /// <summary>Whether somebody wrote it; all else says what happened to the chat.</summary>
    public bool IsWritten => Message.IsWritten;

    /// <summary>Whether the windows and the lists leave it out; a program that knows its number can ask for it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The text as it is now; empty for a message that was deleted.</summary>
    public string Body
    {
        get;
        set => Set(ref field, value);
    } = message.Body;

    /// <summary>The message with the text as it is now.</summary>
    public NetworkMessage AsItIs => Body == Message.Body ? Message : Message with { Body = Body };

    /// <summary>How far it is. Changed by <see cref="ChatStore.SetStatus"/>, which knows what waits.</summary>
    public ChatMessageStatus Status
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>Where the store lists it among those of its status; null when it does not. Of the store alone.</summary>
    public SortedDictionary<long, MessageRecord>? WaitsAmong { get; set; }

    /// <summary>Whether the network was asked to take it: then others may have it, even if that is not known.</summary>
    public bool WasSubmitted
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>The name of the program by which it was written here; empty for none.</summary>
    public string Program
    {
        get;
        set => Set(ref field, value);
    } = "";

    public Identity? EditedBy
    {
        get;
        set => Set(ref field, value);
    }

    public DateTimeOffset? EditedAt
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>A message that was kept.</summary>
    public static MessageRecord Restore(ChatRecord chat, StoredMessage stored) => new(stored.Id, chat, stored.Message)
    {
        IsHidden = stored.IsHidden, Body = stored.Body, Status = stored.Status, WasSubmitted = stored.WasSubmitted, Program = stored.Program,
        EditedBy = stored.EditedBy, EditedAt = stored.EditedAt,
    };

    /// <summary>What of the message is kept.</summary>
    public StoredMessage ToStored() => new(Id, Chat.Name, Message, IsHidden, Body, Status, WasSubmitted, Program, EditedBy, EditedAt);
}
