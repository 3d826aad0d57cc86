using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Network;

/// <content>Messages and rooms.</content>
internal sealed partial class InMemorySession
{
    public bool Send(NetworkMessage message)
        => Act(tell =>
        {
            if (network.Messages.ContainsKey((message.Conversation, message.Key)))
                return true;
            if (network.Rooms.TryGetValue(message.Conversation, out RoomState? room))
            {
                if (!RoomRules.MayPost(room, Me))
                    return false;
                Post(room, message, tell);
                return true;
            }

            // A dialog: the other is in its name, and comes with the message.
            network.Keep(message);
            InMemoryNetwork.Tell(account, new MessageArrived(network.NextCursor(), message, null, false), keep: true, tell);
            if (message.Users is [{ } to] && network.Find(to) is { } other && other != account && !other.ContactWith(Me).IsBlocked)
                InMemoryNetwork.Tell(other, new MessageArrived(network.NextCursor(), message, null, false), keep: true, tell);
            return true;
        });

    public bool Edit(ConversationKey conversation, MessageKey key, string body)
        => Act(tell =>
        {
            if (!network.Messages.TryGetValue((conversation, key), out NetworkMessage? message))
                return false;
            RoomState? room = network.Rooms.GetValueOrDefault(conversation);
            if (message.From != Me && room?.RoleOf(Me) is not (ChatRole.Creator or ChatRole.Master))
                return false;
            network.Keep(message with { Body = body });
            IEnumerable<Identity> audience = room is not null ? room.Members.Select(m => m.Who) : message.Users.Append(message.From);
            foreach (NetworkAccount who in audience.Append(Me).Distinct().Select(network.Find).OfType<NetworkAccount>())
                InMemoryNetwork.Tell(who, new MessageEdited(network.NextCursor(), conversation, key, Me, network.Time.GetUtcNow(), body), keep: true, tell);
            return true;
        });

    public RoomState CreateRoom(IReadOnlyList<Identity> invited)
        => network.Act(tell =>
        {
            var room = new RoomState(network.NewRoom(Me), Me, network.Time.GetUtcNow()) { Members = [new RoomMember(Me, ChatRole.Creator, true)] };
            network.Open(room);
            if (invited.Count > 0)
                Apply(room, new RoomChange.Add(invited), tell);
            return network.Rooms[room.Key];
        });

    public RoomState OpenDialog(ConversationKey dialog, Identity partner)
        => network.Act(tell =>
        {
            if (network.Rooms.TryGetValue(dialog, out RoomState? known))
                return known;
            var room = new RoomState(dialog, Me, network.Time.GetUtcNow())
            {
                Members = [new RoomMember(Me, ChatRole.User, true), new RoomMember(partner, ChatRole.User, IsOnline(partner))],
            };
            network.Open(room);
            foreach (NetworkAccount who in new[] { Me, partner }.Select(network.Find).OfType<NetworkAccount>())
                InMemoryNetwork.Tell(who, new RoomChanged(network.NextCursor(), dialog, room, MyChatStatus.Subscribed), keep: true, tell);
            return room;
        });

    public RoomState? Room(ConversationKey key) => Look(() => network.Rooms.GetValueOrDefault(key));

    public RoomState? RoomByBlob(string blob) => Look(() => network.RoomByBlob(blob));

    public string BlobOf(ConversationKey key) => network.BlobOf(key);

    public bool Change(ConversationKey key, RoomChange change)
        => Act(tell => network.Rooms.TryGetValue(key, out RoomState? room)
            && !room.IsDisbanded
            && RoomRules.May(room, Me, change)
            && Apply(room, change, tell));

    public bool Join(ConversationKey key, string? password)
        => Act(tell =>
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
                Happened(room.With(new RoomMember(Me, role, true)), new NetworkMessage(key, NewKey(), Me, network.Time.GetUtcNow(), ChatMessageType.AddedMembers, "") { Users = [Me] }, tell);
                return true;
            }

            InMemoryNetwork.Tell(account, new RoomChanged(network.NextCursor(), key, room, outcome), keep: false, tell);
            if (outcome == MyChatStatus.Applicant)
                TellMembers(room, tell);
            return true;
        });

    private bool IsOnline(Identity who) => network.Find(who)?.Sessions.Count > 0;

    private static MessageKey NewKey() => new(Guid.NewGuid().ToString("N"));

    private bool Apply(RoomState room, RoomChange change, List<Action> tell)
    {
        var message = new NetworkMessage(room.Key, NewKey(), Me, network.Time.GetUtcNow(), ChatMessageType.Unknown, "");
        switch (change)
        {
            case RoomChange.Topic topic:
                Happened(room with { TopicXml = topic.Xml }, message with { Type = ChatMessageType.SetTopic, Body = XmlText.Strip(topic.Xml) }, tell);
                break;
            case RoomChange.Guidelines guidelines:
                Happened(room with { Guidelines = guidelines.Text }, message with { Type = ChatMessageType.SetGuidelines, Body = guidelines.Text }, tell);
                break;
            case RoomChange.Options options:
                Happened(room with { Options = options.Value }, message with { Type = ChatMessageType.SetOptions, Options = options.Value }, tell);
                break;
            case RoomChange.Description description:
                network.Rooms[room.Key] = room with { Description = description.Text };
                TellMembers(network.Rooms[room.Key], tell);
                break;
            case RoomChange.Password password:
                network.Rooms[room.Key] = room with { Password = password.Word, PasswordHint = password.Hint };
                TellMembers(network.Rooms[room.Key], tell);
                break;
            case RoomChange.Role role:
                RoomState promoted = room.With(room.Find(role.Who)! with { Role = role.Value });
                Happened(promoted, message with { Type = ChatMessageType.SetRole, Role = role.Value, Users = [role.Who] }, tell);
                break;
            case RoomChange.Add add:
                RoomState grown = add.Who.Aggregate(room, (r, who) => r.With(new RoomMember(who, r.Find(who)?.Role ?? ChatRole.User, IsOnline(who))));
                grown = grown with { Applicants = [.. room.Applicants.Except(add.Who)], Banned = room.Banned.Except(add.Who).ToHashSet() };
                Happened(grown, message with { Type = ChatMessageType.AddedMembers, Users = add.Who }, tell);
                break;
            case RoomChange.Kick kick:
                RoomState smaller = kick.Who.Aggregate(room, (r, who) => r.Without(who));
                if (kick.Ban)
                    smaller = smaller with { Banned = room.Banned.Concat(kick.Who).ToHashSet() };
                Happened(smaller, message with { Type = kick.Ban ? ChatMessageType.KickBanned : ChatMessageType.Kicked, Users = kick.Who }, tell);
                TellOutcome(smaller, kick.Who, kick.Ban ? MyChatStatus.Banned : MyChatStatus.Kicked, tell);
                break;
            case RoomChange.Leave:
                Happened(room.Without(Me), message with { Type = ChatMessageType.Left, LeaveReason = LeaveReason.Unsubscribe }, tell);
                break;
            case RoomChange.Disband:
                network.Rooms[room.Key] = room with { IsDisbanded = true, Members = [] };
                TellOutcome(network.Rooms[room.Key], [.. room.Members.Select(m => m.Who)], MyChatStatus.ChatDisbanded, tell);
                break;
        }

        return true;
    }

    private void Happened(RoomState room, NetworkMessage message, List<Action> tell)
    {
        network.Rooms[room.Key] = room;
        Post(room, message, tell);
        // Who leaves sees it too.
        if (message.Type == ChatMessageType.Left)
            InMemoryNetwork.Tell(account, new MessageArrived(network.NextCursor(), message with { LeaveReason = LeaveReason.None }, room, false), keep: true, tell);
    }

    private void Post(RoomState room, NetworkMessage message, List<Action> tell)
    {
        network.Keep(message);
        foreach (NetworkAccount member in room.Members.Select(m => network.Find(m.Who)).OfType<NetworkAccount>())
            InMemoryNetwork.Tell(member, new MessageArrived(network.NextCursor(), message, room, false), keep: true, tell);
    }

    private void TellMembers(RoomState room, List<Action> tell)
    {
        foreach (NetworkAccount member in room.Members.Select(m => network.Find(m.Who)).OfType<NetworkAccount>())
            InMemoryNetwork.Tell(member, new RoomChanged(network.NextCursor(), room.Key, room, null), keep: true, tell);
    }

    private void TellOutcome(RoomState room, IReadOnlyList<Identity> whom, MyChatStatus outcome, List<Action> tell)
    {
        foreach (NetworkAccount who in whom.Select(network.Find).OfType<NetworkAccount>())
            InMemoryNetwork.Tell(who, new RoomChanged(network.NextCursor(), room.Key, room, outcome), keep: true, tell);
    }
}
