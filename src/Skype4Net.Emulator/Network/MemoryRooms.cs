namespace Skype4Net.Emulator.Network;

/// <summary>Messages and rooms as one account has them on the network in memory. Under the network's lock.</summary>
internal sealed class MemoryRooms(InMemoryNetwork network, Identity me)
{
    public RequestFailure Carry(NetworkAccount account, NetworkRequest request, List<Work> notify) => request switch
    {
        NetworkRequest.Post post => Post(account, post.Message with { From = me }, notify),
        NetworkRequest.Edit edit => Edit(edit, notify),
        NetworkRequest.CreateRoom create => Create(create, notify),
        NetworkRequest.ChangeRoom change => Change(account, change.Key, change.Room, change.Change, notify),
        NetworkRequest.JoinRoom join => Join(account, join, notify),
        _ => RequestFailure.NotSupported,
    };

    private RequestFailure Post(NetworkAccount account, NetworkMessage message, List<Work> notify)
    {
        if (network.Messages.ContainsKey((message.Conversation, message.Key)))
            return RequestFailure.None;
        if (network.Conversations.Rooms.TryGetValue(message.Conversation, out RoomState? room))
        {
            if (!RoomRules.MayPost(room, me))
                return RequestFailure.NotPermitted;
            Distribute(room, message, tellsRoom: false, notify);
            return RequestFailure.None;
        }

        // A dialog: the other is in its name, and comes with the message.
        if (message.Users is not [{ } to])
            return RequestFailure.NoSuchAccount;
        network.Keep(message);
        Deliver(account, new NetworkEvent.MessageArrived(message), notify);
        if (network.Find(to) is { } other && other != account && !other.ContactWith(me).IsBlocked)
            Deliver(other, new NetworkEvent.MessageArrived(message), notify);
        return RequestFailure.None;
    }

    private RequestFailure Edit(NetworkRequest.Edit edit, List<Work> notify)
    {
        if (!network.Messages.TryGetValue((edit.Conversation, edit.Message), out NetworkMessage? message))
            return RequestFailure.NoSuchAccount;
        RoomState? room = network.Conversations.Rooms.GetValueOrDefault(edit.Conversation);
        if (message.From != me && room?.RoleOf(me) is not (ChatRole.Creator or ChatRole.Master))
            return RequestFailure.NotPermitted;
        network.Keep(message with { Body = edit.Body });
        IEnumerable<Identity> audience = room is not null ? room.Members.Select(m => m.Who) : message.Users.Append(message.From);
        var edited = new NetworkEvent.MessageEdited(
            edit.Conversation, edit.Message, new MessageKey(edit.Key.Value), me, network.Time.GetUtcNow(), edit.Body);
        foreach (NetworkAccount who in audience.Append(me).Distinct().Select(network.Find).OfType<NetworkAccount>())
            Deliver(who, edited, notify);
        return RequestFailure.None;
    }

    private RequestFailure Create(NetworkRequest.CreateRoom create, List<Work> notify)
    {
        if (!network.Conversations.Rooms.ContainsKey(create.Room))
        {
            var room = new RoomState(create.Room, me, network.Time.GetUtcNow()) { Members = [new RoomMember(me, ChatRole.Creator, true)] };
            if (create.Dialog is { } dialog)
            {
                if (PartnerIn(dialog) is not { } partner)
                    return RequestFailure.NoSuchAccount;
                Identity[] both = partner == me ? [me] : [me, partner];
                room = room with
                {
                    Dialog = dialog,
                    Members = [.. both.Select(who => new RoomMember(who, ChatRole.User, IsActive: who == me || IsOnline(who)))],
                };
            }

            network.Conversations.Set(room);
            network.Conversations.InvitationTo(room.Key);
            if (create.Dialog is not null)
            {
                foreach (NetworkAccount who in room.Members.Select(m => network.Find(m.Who)).OfType<NetworkAccount>())
                    Deliver(who, new NetworkEvent.RoomChanged(room, MyChatStatus.Subscribed), notify);
            }
        }

        return create.Invited.Count == 0
            ? RequestFailure.None
            : Change(network.Find(me)!, create.Key, create.Room, new RoomChange.Add(create.Invited), notify);
    }

    private RequestFailure Change(NetworkAccount account, RequestKey key, ConversationKey where, RoomChange change, List<Work> notify)
    {
        if (!network.Conversations.Rooms.TryGetValue(where, out RoomState? room))
            return RequestFailure.NoSuchAccount;
        if (room.IsDisbanded || !RoomRules.May(room, me, change))
            return RequestFailure.NotPermitted;
        RoomState next = RoomTransitions.Next(room, change, me, IsOnline);
        if (change is RoomChange.Password password)
            network.Conversations.Passwords[where] = password.Word;
        network.Conversations.Set(next);
        if (RoomTransitions.MessageOf(where, change, key, me, network.Time.GetUtcNow()) is { } message)
            Distribute(next, change is RoomChange.Leave ? message with { LeaveReason = LeaveReason.Unsubscribe } : message, tellsRoom: true, notify);
        else if (change is not RoomChange.Disband)
            NotifyMembers(next, notify);

        // Who leaves sees it too.
        if (change is RoomChange.Leave)
        {
            NetworkMessage left = network.Messages[(where, new MessageKey(key.Value))] with { LeaveReason = LeaveReason.None };
            Deliver(account, new NetworkEvent.MessageArrived(left) { Room = next }, notify);
        }
        else if (change is RoomChange.Kick kick)
            NotifyOutcome(next, kick.Who, kick.Ban ? MyChatStatus.Banned : MyChatStatus.Kicked, notify);
        else if (change is RoomChange.Disband)
            NotifyOutcome(next, room.Members.Select(m => m.Who), MyChatStatus.ChatDisbanded, notify);
        return RequestFailure.None;
    }

    private RequestFailure Join(NetworkAccount account, NetworkRequest.JoinRoom join, List<Work> notify)
    {
        if (!network.Conversations.Rooms.TryGetValue(join.Room, out RoomState? room))
            return RequestFailure.NoSuchAccount;
        MyChatStatus outcome = RoomRules.Join(room, me, network.Conversations.Passwords.GetValueOrDefault(join.Room, ""), join.Password);
        if (outcome == MyChatStatus.Subscribed)
        {
            ChatRole role = room.Options.HasFlag(ChatOptions.JoinersBecomeListeners) ? ChatRole.Listener : ChatRole.User;
            network.Conversations.Set(room = room.With(new RoomMember(me, role, true)));
            RoomChange joins = new RoomChange.Add([me]);
            Distribute(room, RoomTransitions.MessageOf(join.Room, joins, join.Key, me, network.Time.GetUtcNow())!, tellsRoom: true, notify);
            return RequestFailure.None;
        }

        if (outcome == MyChatStatus.Applicant)
            network.Conversations.Set(room = room with { Applicants = [.. room.Applicants.Where(a => a != me), me] });
        network.Deliver(account, new NetworkEvent.RoomChanged(room, outcome), keep: false, notify);
        if (outcome == MyChatStatus.Applicant)
            NotifyMembers(room, notify);
        return RequestFailure.None;
    }

    private bool IsOnline(Identity who) => network.Find(who)?.Sessions.Count > 0;

    private Identity? PartnerIn(ConversationKey dialog) => network.Conversations.PartnerIn(dialog, me);

    private void Deliver(NetworkAccount account, NetworkEvent happened, List<Work> notify)
        => network.Deliver(account, happened, keep: true, notify);

    private void Distribute(RoomState room, NetworkMessage message, bool tellsRoom, List<Work> notify)
    {
        network.Keep(message);
        foreach (NetworkAccount member in MembersOf(room))
            Deliver(member, new NetworkEvent.MessageArrived(message) { Room = tellsRoom ? room : null }, notify);
    }

    private void NotifyMembers(RoomState room, List<Work> notify)
    {
        foreach (NetworkAccount member in MembersOf(room))
            Deliver(member, new NetworkEvent.RoomChanged(room, null), notify);
    }

    private IEnumerable<NetworkAccount> MembersOf(RoomState room) => room.Members.Select(m => network.Find(m.Who)).OfType<NetworkAccount>();

    private void NotifyOutcome(RoomState room, IEnumerable<Identity> whom, MyChatStatus outcome, List<Work> notify)
    {
        foreach (NetworkAccount who in whom.Select(network.Find).OfType<NetworkAccount>())
            Deliver(who, new NetworkEvent.RoomChanged(room, outcome), notify);
    }
}
