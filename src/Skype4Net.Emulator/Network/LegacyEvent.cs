namespace Skype4Net.Emulator.Network;

/// <summary>Something the network tells a session. One ordered stream carries them all.</summary>
internal abstract record LegacyEvent(LegacyCursor LegacyCursor)
{
    /// <summary>What it carries beside words, in bytes.</summary>
    public virtual int Bytes => 0;
}

/// <summary>Somebody's presence, as we may see it.</summary>
internal sealed record PresenceChanged(LegacyCursor LegacyCursor, Identity Who, OnlineStatus Status, DateTimeOffset At) : LegacyEvent(LegacyCursor);

/// <summary>A field of somebody's profile, by the name and in the text of the wire.</summary>
internal sealed record ProfileChanged(LegacyCursor LegacyCursor, Identity Who, string Field, string Value) : LegacyEvent(LegacyCursor);

/// <summary>How we stand with somebody.</summary>
internal sealed record ContactChanged(LegacyCursor LegacyCursor, Identity Who, Contact Contact) : LegacyEvent(LegacyCursor);

/// <summary>Somebody asks for our authorization; an empty text means that the request was dealt with.</summary>
internal sealed record ContactRequested(LegacyCursor LegacyCursor, Identity Who, string Text) : LegacyEvent(LegacyCursor);

/// <summary>A message arrived or was accepted: something said, or something that happened to a room.</summary>
/// <param name="LegacyCursor">Its place in the stream.</param>
/// <param name="Message">The message.</param>
/// <param name="Room">The room after it; null in dialogs.</param>
/// <param name="Delayed">Whether it waited for us to be online.</param>
internal sealed record MessageArrived(LegacyCursor LegacyCursor, NetworkMessage Message, RoomState? Room, bool Delayed) : LegacyEvent(LegacyCursor);

/// <summary>A message was edited; an empty body means deleted.</summary>
internal sealed record MessageEdited(LegacyCursor LegacyCursor, ConversationKey Conversation, MessageKey Key, Identity By, DateTimeOffset At, string Body) : LegacyEvent(LegacyCursor);

/// <summary>A room changed in a way that leaves no message: a member's connection, an application, the outcome of joining.</summary>
internal sealed record RoomChanged(LegacyCursor LegacyCursor, ConversationKey Conversation, RoomState Room, MyChatStatus? MyStatus) : LegacyEvent(LegacyCursor);

/// <summary>Another client says something about what we do together.</summary>
internal sealed record SignalArrived(LegacyCursor LegacyCursor, Identity From, ClientSignal Signal) : LegacyEvent(LegacyCursor)
{
    public override int Bytes => Signal.Bytes;
}
