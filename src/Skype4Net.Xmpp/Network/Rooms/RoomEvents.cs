using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Network.Rooms;

/// <summary>Tells the emulated client of rooms and of what happened in them.</summary>
internal sealed class RoomEvents(SessionContext context)
{
    /// <summary>The room as the emulated client sees it.</summary>
    public RoomState StateOf(RoomView room)
        => new(room.Key, context.IdentityOf(room.Creator ?? context.Account), room.CreatedAt)
        {
            Dialog = room.Dialog,
            Members = [.. room.Members.Select(m => new RoomMember(IdentityOf(m.Who), m.Role, m.IsActive))],
            TopicXml = TopicText.ToXml(room.Topic),
            Description = room.Description,
            Options = room.Options,
            IsDisbanded = room.IsDisbanded,
        };

    /// <summary>Somebody in a room: an account, or one whose account the room does not tell.</summary>
    public Identity IdentityOf(Jid person) => person.IsBare ? context.IdentityOf(person) : new Identity(Addresses.Handles.Of(person));

    /// <summary>The room has changed in a way that leaves no message.</summary>
    public ValueTask WriteAsync(RoomView room, MyChatStatus? mine = null) => context.WriteAsync(new NetworkEvent.RoomChanged(StateOf(room), mine));

    /// <summary>Something happened in a room that leaves a message.</summary>
    public ValueTask WriteAsync(RoomView room, MessageKey? key, Jid from, ChatMessageType type, Func<NetworkMessage, NetworkMessage> with)
    {
        var message = new NetworkMessage(
            room.Key, key ?? new MessageKey(context.Client.NewId()), IdentityOf(from), context.Time.GetUtcNow(), type, "");
        return context.WriteAsync(new NetworkEvent.MessageArrived(with(message)) { Room = StateOf(room) });
    }
}
