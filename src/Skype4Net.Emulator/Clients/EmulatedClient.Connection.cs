using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <content>Losing the network and coming back: what is done meanwhile happens at the return, as the real client had it.</content>
public sealed partial class EmulatedClient
{
    internal bool IsConnectedToNetwork => Context.IsConnected;

    /// <summary>Does something that others see: now, or when the network is back.</summary>
    internal void WhenConnected(Action act) => Context.Outbox.Do(act);

    /// <summary>Whether something more can wait for the network; it need not wait while there is one.</summary>
    internal bool HasRoomToWait => Context.Outbox.HasRoom;

    /// <summary>Changes a chat of several, now or at the return. False when we may not.</summary>
    internal bool Change(ChatRecord chat, RoomChange change)
    {
        if (IsConnectedToNetwork)
            return Network.Change(chat.Key, change);
        if (chat.Room is null || !HasRoomToWait || !RoomRules.May(chat.Room, Me, change))
            return false;
        Context.Outbox.Do(() => Network.Change(chat.Key, change));
        return true;
    }

    /// <summary>Adds people to a chat, now or at the return; a dialog becomes a chat of several. False when we may not.</summary>
    internal bool AddMembers(ChatRecord chat, IReadOnlyList<Identity> who)
    {
        if (!HasRoomToWait)
            return false;
        if (chat.Room is null && chat.Partner is { } partner)
        {
            WhenConnected(() =>
            {
                chat.Room = Network.OpenDialog(chat.Key, partner);
                Network.Change(chat.Key, new RoomChange.Add(who));
            });
            return true;
        }

        return Change(chat, new RoomChange.Add(who));
    }

    /// <summary>Edits a message, for others when there is a network. False when we may not.</summary>
    internal bool Edit(MessageRecord message, string body)
    {
        if (!MayEdit(message))
            return false;
        NetworkMessage sent = message.Message;
        if (IsConnectedToNetwork)
            return Network.Edit(sent.Conversation, sent.Key, body);
        if (message.Status == ChatMessageStatus.Sending)
        {
            // Nobody has it yet, so it goes out as it is then.
            message.Body = body;
            Notify(ChatMessageProperties.Body, IdOf(message), body);
            return true;
        }

        if (!HasRoomToWait)
            return false;
        OnEdit(new MessageEdited(default, sent.Conversation, sent.Key, Me, Time.GetUtcNow(), body));
        Context.Outbox.Do(() => Network.Edit(sent.Conversation, sent.Key, body));
        return true;
    }
}
