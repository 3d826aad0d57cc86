using System.Text.Json.Serialization;

namespace Skype4Net.Emulator.Network;

/// <summary>What a client asks of the network: <see cref="INetworkSession.Submit"/>.</summary>
/// <param name="Key">Names the request.</param>
[JsonDerivedType(typeof(SetStatus), "status")]
[JsonDerivedType(typeof(SetProfile), "profile")]
[JsonDerivedType(typeof(SetAvatar), "avatar")]
[JsonDerivedType(typeof(ChangeContact), "contact")]
[JsonDerivedType(typeof(Post), "post")]
[JsonDerivedType(typeof(Edit), "edit")]
[JsonDerivedType(typeof(CreateRoom), "create-room")]
[JsonDerivedType(typeof(ChangeRoom), "change-room")]
[JsonDerivedType(typeof(JoinRoom), "join-room")]
[JsonDerivedType(typeof(SendSignal), "signal")]
public abstract record NetworkRequest(RequestKey Key)
{
    /// <summary>Shows a status. <see cref="UserStatus.Offline"/> disconnects; any other connects where there is no connection, and keeps
    /// trying.</summary>
    /// <param name="Key">Names the request, which ends at once: what comes of it is <see cref="NetworkEvent.ConnectionChanged"/>.</param>
    /// <param name="Status">The status.</param>
    public sealed record SetStatus(RequestKey Key, UserStatus Status) : NetworkRequest(Key);

    /// <summary>Changes a field of the own profile.</summary>
    /// <param name="Key">Names the request.</param>
    /// <param name="Field">Its name on the wire: <c>MOOD_TEXT</c>.</param>
    /// <param name="Value">Its text on the wire; empty for none.</param>
    public sealed record SetProfile(RequestKey Key, string Field, string Value) : NetworkRequest(Key);

    /// <summary>Changes the own picture.</summary>
    /// <param name="Key">Names the request.</param>
    /// <param name="Picture">The content of the file; null for none.</param>
    public sealed record SetAvatar(RequestKey Key, ReadOnlyMemory<byte>? Picture) : NetworkRequest(Key);

    /// <summary>Changes how one stands with somebody.</summary>
    /// <param name="Key">Names the request.</param>
    /// <param name="Who">With whom.</param>
    /// <param name="Change">What changes.</param>
    /// <param name="Text">What is said with a <see cref="ContactChange.Request"/>; empty elsewhere.</param>
    public sealed record ChangeContact(RequestKey Key, Identity Who, ContactChange Change, string Text) : NetworkRequest(Key);

    /// <summary>Sends what somebody wrote. Accepted, it comes back as <see cref="NetworkEvent.MessageArrived"/> under its own key.</summary>
    /// <param name="Key">Names the request.</param>
    /// <param name="Message">The message.</param>
    public sealed record Post(RequestKey Key, NetworkMessage Message) : NetworkRequest(Key);

    /// <summary>Edits a message. Done, it comes back as <see cref="NetworkEvent.MessageEdited"/> with the text of <paramref name="Key"/> as the
    /// edit's key.</summary>
    /// <param name="Key">Names the request.</param>
    /// <param name="Conversation">Where.</param>
    /// <param name="Message">Which.</param>
    /// <param name="Body">The new text; empty to delete it.</param>
    public sealed record Edit(RequestKey Key, ConversationKey Conversation, MessageKey Message, string Body) : NetworkRequest(Key);

    /// <summary>
    /// Makes a room and invites people. Done, those invited are told of by one <see cref="ChatMessageType.AddedMembers"/> message, whose key is
    /// the text of
    /// <paramref name="Key"/>.
    /// </summary>
    /// <param name="Key">Names the request.</param>
    /// <param name="Room">The room, by a key of <see cref="INetworkSession.NewRoom"/>.</param>
    /// <param name="Dialog">The dialog that becomes the room, with both who are in it; null for a new chat.</param>
    /// <param name="Invited">Who else is to be in it.</param>
    public sealed record CreateRoom(RequestKey Key, ConversationKey Room, ConversationKey? Dialog, IReadOnlyList<Identity> Invited)
        : NetworkRequest(Key);

    /// <summary>
    /// Changes a room. What leaves a message at all who are in it comes back as <see cref="NetworkEvent.MessageArrived"/>, with the text of
    /// <paramref name="Key"/> as
    /// the message's key; the rest as <see cref="NetworkEvent.RoomChanged"/>.
    /// </summary>
    /// <param name="Key">Names the request.</param>
    /// <param name="Room">The room.</param>
    /// <param name="Change">What changes.</param>
    public sealed record ChangeRoom(RequestKey Key, ConversationKey Room, RoomChange Change) : NetworkRequest(Key);

    /// <summary>
    /// Asks to be let into a room. Let in, an <see cref="ChatMessageType.AddedMembers"/> message of the own account about itself comes with the
    /// room; any other
    /// verdict is a <see cref="NetworkEvent.RoomChanged"/> with what one is now.
    /// </summary>
    /// <param name="Key">Names the request.</param>
    /// <param name="Room">The room.</param>
    /// <param name="Password">The password; null for none. Not in the text of this record.</param>
    public sealed record JoinRoom(RequestKey Key, ConversationKey Room, string? Password) : NetworkRequest(Key)
    {
        /// <summary>The room; never the password.</summary>
        public override string ToString() => $"JoinRoom {{ Room = {Room.Value}, Password = {(Password is null ? "none" : "***")} }}";
    }

    /// <summary>Says something to another client.</summary>
    /// <param name="Key">Names the request.</param>
    /// <param name="To">To whom.</param>
    /// <param name="Signal">What.</param>
    public sealed record SendSignal(RequestKey Key, Identity To, Signal Signal) : NetworkRequest(Key);
}
