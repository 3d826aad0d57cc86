using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Network;

/// <content>Messages and rooms.</content>
internal sealed partial class InMemorySession
{
    public bool Send(NetworkMessage message)
        => Change(notify =>
        {
            if (network.Messages.ContainsKey((message.Conversation, message.Key)))
                return true;
            if (network.Rooms.TryGetValue(message.Conversation, out RoomState? room))
            {
                if (!RoomRules.MayPost(room, Me))
                    return false;
                Post(room, message, notify);
                return true;
            }

            // A dialog: the other is in its name, and comes with the message.
            network.Keep(message);
            InMemoryNetwork.Deliver(account, new MessageArrived(network.NextCursor(), message, null, false), keep: true, notify);
            if (message.Users is [{ } to] && network.Find(to) is { } other && other != account && !other.ContactWith(Me).IsBlocked)
                InMemoryNetwork.Deliver(other, new MessageArrived(network.NextCursor(), message, null, false), keep: true, notify);
            return true;
        });

    public bool Edit(ConversationKey conversation, MessageKey key, string body)
        => Change(notify =>
        {
            if (!network.Messages.TryGetValue((conversation, key), out NetworkMessage? message))
                return false;
            RoomState? room = network.Rooms.GetValueOrDefault(conversation);
            if (message.From != Me && room?.RoleOf(Me) is not (ChatRole.Creator or ChatRole.Master))
                return false;
            network.Keep(message with { Body = body });
            IEnumerable<Identity> audience = room is not null ? room.Members.Select(m => m.Who) : message.Users.Append(message.From);
            foreach (NetworkAccount who in audience.Append(Me).Distinct().Select(network.Find).OfType<NetworkAccount>())
                InMemoryNetwork.Deliver(who, new MessageEdited(network.NextCursor(), conversation, key, Me, network.Time.GetUtcNow(), body), keep: true, notify);
            return true;
        });

    public RoomState CreateRoom(IReadOnlyList<Identity> invited)
        => network.Change(notify =>
        {
            var room = new RoomState(network.NewRoom(Me), Me, network.Time.GetUtcNow()) { Members = [new RoomMember(Me, ChatRole.Creator, true)] };
            network.Open(room);
            if (invited.Count > 0)
                Apply(room, new RoomChange.Add(invited), notify);
            return network.Rooms[room.Key];
        });

    public RoomState OpenDialog(ConversationKey dialog, Identity partner)
        => network.Change(notify =>
        {
            if (network.Rooms.TryGetValue(dialog, out RoomState? known))
                return known;
            Identity[] both = partner == Me ? [Me] : [Me, partner];
            var room = new RoomState(dialog, Me, network.Time.GetUtcNow())
            {
                Members = [.. both.Select(who => new RoomMember(who, ChatRole.User, IsActive: who == Me || IsOnline(who)))],
            };
            network.Open(room);
            foreach (NetworkAccount who in both.Select(network.Find).OfType<NetworkAccount>())
                InMemoryNetwork.Deliver(who, new RoomChanged(network.NextCursor(), dialog, room, MyChatStatus.Subscribed), keep: true, notify);
            return room;
        });

    public RoomState? Room(ConversationKey key) => Read(() => network.Rooms.GetValueOrDefault(key));

    public RoomState? RoomByBlob(string blob) => Read(() => network.RoomByBlob(blob));

    public string BlobOf(ConversationKey key) => network.BlobOf(key);

    public bool Change(ConversationKey key, RoomChange change)
        => Change(notify => network.Rooms.TryGetValue(key, out RoomState? room)
            && !room.IsDisbanded
            && RoomRules.May(room, Me, change)
            && Apply(room, change, notify));

    public bool Join(ConversationKey key, string? password)
        => Change(notify =>
        {
            if (!network.Rooms.TryGetValue(key, out RoomState? room))
                return false;
            MyChatStatus outcome = RoomRules.Join(room, Me, password);
            if (outcome == MyChatStatus.Applicant)
                room = room with { Applicants = [.. room.Applicants.Where(a => a != Me), Me] };
            network.Rooms[key] = room;
            if (outcome == MyChatStatus.Subscribed)
            {
                ChatRole role = room.Options.HasFlag(ChatOptions.JoinersBecomeListeners) ? ChatRole.Listener : ChatRole.User;
                Happened(room.With(new RoomMember(Me, role, true)), new NetworkMessage(key, NewKey(), Me, network.Time.GetUtcNow(), ChatMessageType.AddedMembers, "") { Users = [Me] }, notify);
                return true;
            }

            InMemoryNetwork.Deliver(account, new RoomChanged(network.NextCursor(), key, room, outcome), keep: false, notify);
            if (outcome == MyChatStatus.Applicant)
                NotifyMembers(room, notify);
            return true;
        });

    private bool IsOnline(Identity who) => network.Find(who)?.Sessions.Count > 0;

    private static MessageKey NewKey() => new(Guid.NewGuid().ToString("N"));

    private bool Apply(RoomState room, RoomChange change, List<Action> notify)
    {
        var message = new NetworkMessage(room.Key, NewKey(), Me, network.Time.GetUtcNow(), ChatMessageType.Unknown, "");
        switch (change)
        {
            case RoomChange.Topic topic:
                Happened(room with { TopicXml = topic.Xml }, message with { Type = ChatMessageType.SetTopic, Body = XmlText.Strip(topic.Xml) }, notify);
                break;
            case RoomChange.Guidelines guidelines:
                Happened(room with { Guidelines = guidelines.Text }, message with { Type = ChatMessageType.SetGuidelines, Body = guidelines.Text }, notify);
                break;
            case RoomChange.Options options:
                Happened(room with { Options = options.Value }, message with { Type = ChatMessageType.SetOptions, Options = options.Value }, notify);
                break;
            case RoomChange.Description description:
                network.Rooms[room.Key] = room with { Description = description.Text };
                NotifyMembers(network.Rooms[room.Key], notify);
                break;
            case RoomChange.Password password:
                network.Rooms[room.Key] = room with { Password = password.Word, PasswordHint = password.Hint };
                NotifyMembers(network.Rooms[room.Key], notify);
                break;
            case RoomChange.Role role:
                RoomState promoted = room.With(room.Find(role.Who)! with { Role = role.Value });
                Happened(promoted, message with { Type = ChatMessageType.SetRole, Role = role.Value, Users = [role.Who] }, notify);
                break;
            case RoomChange.Add add:
                RoomState grown = add.Who.Aggregate(room, (r, who) => r.With(new RoomMember(who, r.Find(who)?.Role ?? ChatRole.User, IsOnline(who))));
                grown = grown with { Applicants = [.. room.Applicants.Except(add.Who)], Banned = room.Banned.Except(add.Who).ToHashSet() };
                Happened(grown, message with { Type = ChatMessageType.AddedMembers, Users = add.Who }, notify);
                break;
            case RoomChange.Kick kick:
                RoomState smaller = kick.Who.Aggregate(room, (r, who) => r.Without(who));
                if (kick.Ban)
                    smaller = smaller with { Banned = room.Banned.Concat(kick.Who).ToHashSet() };
                Happened(smaller, message with { Type = kick.Ban ? ChatMessageType.KickBanned : ChatMessageType.Kicked, Users = kick.Who }, notify);
                NotifyOutcome(smaller, kick.Who, kick.Ban ? MyChatStatus.Banned : MyChatStatus.Kicked, notify);
                break;
            case RoomChange.Leave:
                Happened(room.Without(Me), message with { Type = ChatMessageType.Left, LeaveReason = LeaveReason.Unsubscribe }, notify);
                break;
            case RoomChange.Disband:
                network.Rooms[room.Key] = room with { IsDisbanded = true, Members = [] };
                NotifyOutcome(network.Rooms[room.Key], [.. room.Members.Select(m => m.Who)], MyChatStatus.ChatDisbanded, notify);
                break;
        }

        return true;
    }

    private void Happened(RoomState room, NetworkMessage message, List<Action> notify)
    {
        network.Rooms[room.Key] = room;
        Post(room, message, notify);
        // Who leaves sees it too.
        if (message.Type == ChatMessageType.Left)
            InMemoryNetwork.Deliver(account, new MessageArrived(network.NextCursor(), message with { LeaveReason = LeaveReason.None }, room, false), keep: true, notify);
    }

    private void Post(RoomState room, NetworkMessage message, List<Action> notify)
    {
        network.Keep(message);
        foreach (NetworkAccount member in room.Members.Select(m => network.Find(m.Who)).OfType<NetworkAccount>())
            InMemoryNetwork.Deliver(member, new MessageArrived(network.NextCursor(), message, room, false), keep: true, notify);
    }

    private void NotifyMembers(RoomState room, List<Action> notify)
    {
        foreach (NetworkAccount member in room.Members.Select(m => network.Find(m.Who)).OfType<NetworkAccount>())
            InMemoryNetwork.Deliver(member, new RoomChanged(network.NextCursor(), room.Key, room, null), keep: true, notify);
    }

    private void NotifyOutcome(RoomState room, IReadOnlyList<Identity> whom, MyChatStatus outcome, List<Action> notify)
    {
        foreach (NetworkAccount who in whom.Select(network.Find).OfType<NetworkAccount>())
            InMemoryNetwork.Deliver(who, new RoomChanged(network.NextCursor(), room.Key, room, outcome), keep: true, notify);
    }
}
