using System.Collections.Concurrent;
using System.Globalization;
using Skype4Net.Xmpp.Client.Messages;
using Skype4Net.Xmpp.Client.Sessions;

namespace Skype4Net.Xmpp.Client.Rooms;

/// <summary>Conversations of many (XEP-0045): enters rooms, enters them again in a new session, and tells what happens there.</summary>
internal sealed class RoomList(IXmppConnection connection) : IXmppModule
{
    private const int MaxRemembered = 10_000;
    private static readonly TimeSpan s_joinLimit = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<Jid, Room> _rooms = new();
    private readonly DuplicateFilter _seen = new(MaxRemembered);

    public IEnumerable<string> Features => [Namespaces.Muc, Namespaces.Conference];

    /// <summary>Configuration and the standing of people.</summary>
    public RoomRequests Requests { get; } = new(connection);

    /// <summary>Null when we are not in it.</summary>
    public Room? Find(Jid room) => _rooms.GetValueOrDefault(room.Bare);

    /// <summary>Enters a room, and creates it when there is none.</summary>
    /// <returns>True when it was created, and is closed to others until it is configured.</returns>
    /// <exception cref="XmppStanzaException">The room does not let us in.</exception>
    /// <exception cref="XmppTimeoutException">The room did not answer.</exception>
    public async Task<bool> JoinAsync(Jid room, string nickname, string password = "", CancellationToken cancellationToken = default)
    {
        Jid address = room.Bare;
        _ = address.WithResource(nickname);
        Room entered = _rooms.GetOrAdd(address, a => new Room(a, nickname, password));
        await SendJoinAsync(entered, cancellationToken).ConfigureAwait(false);
        try
        {
            return await entered.Joined.Task.WaitAsync(s_joinLimit, connection.Time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            _rooms.TryRemove(address, out _);
            throw new XmppTimeoutException($"{address} did not answer within {s_joinLimit.TotalSeconds} s.");
        }
    }

    /// <summary>Leaves a room.</summary>
    public async Task LeaveAsync(Jid room, CancellationToken cancellationToken = default)
    {
        if (Find(room) is { } left)
            await connection.SendAsync(Presence(left).Set("type", "unavailable"), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Says something. The room sends it back with the same id, which is its acknowledgement and its place in the order.</summary>
    public async Task<SentMessage> SendAsync(Jid room, string body, string? id = null, CancellationToken cancellationToken = default)
    {
        id ??= connection.NewId();
        XmppElement message = Message(room, id, "groupchat")
            .Add("body", XmlText.Clean(body))
            .Add(new XmppElement("origin-id", Namespaces.StanzaId).Set("id", id));
        OutgoingStanza stanza = await connection.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return new SentMessage(id, stanza.Acknowledged);
    }

    /// <summary>Sets the subject.</summary>
    public async Task SetSubjectAsync(Jid room, string subject, CancellationToken cancellationToken = default)
        => await connection.SendAsync(Message(room, connection.NewId(), "groupchat").Add("subject", subject), cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Invites somebody; the room passes it on and lets the guest in.</summary>
    public async Task InviteAsync(Jid room, Jid who, string reason = "", CancellationToken cancellationToken = default)
    {
        XmppElement invite = new XmppElement("invite", Namespaces.MucUser).Set("to", who.Bare).Add("reason", reason.Length == 0 ? null : reason);
        XmppElement message = new XmppElement("message", Namespaces.Client).Set("to", room.Bare).Set("id", connection.NewId())
            .Add(new XmppElement("x", Namespaces.MucUser).Add(invite));
        await connection.SendAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Enters again the rooms that a lost session was in.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (Room room in _rooms.Values)
        {
            room.Clear();
            await SendJoinAsync(room, cancellationToken).ConfigureAwait(false);
        }
    }

    public async ValueTask<bool> TryHandleAsync(XmppElement stanza)
    {
        if (Jid.TryParse(stanza["from"]) is not { } from)
            return false;
        if (stanza.Name == "presence")
            return Find(from) is { } room && await HandlePresenceAsync(room, from, stanza).ConfigureAwait(false);
        if (stanza.Name != "message")
            return false;
        if (stanza["type"] != "error" && await TryReadInvitationAsync(stanza, from).ConfigureAwait(false))
            return true;
        if (stanza["type"] != "groupchat")
            return false;
        if (Find(from) is { } joined)
            await HandleMessageAsync(joined, from, stanza).ConfigureAwait(false);
        return true;
    }

    private async ValueTask<bool> HandlePresenceAsync(Room room, Jid from, XmppElement presence)
    {
        if (presence["type"] == "error")
        {
            _rooms.TryRemove(room.Address, out _);
            room.Joined.TrySetException(XmppStanzaException.Read(presence));
            return true;
        }

        XmppElement? user = presence.Find("x", Namespaces.MucUser);
        HashSet<string> statuses = [.. user?.FindAll("status", Namespaces.MucUser).Select(s => s["code"] ?? "") ?? []];
        XmppElement? item = user?.Find("item", Namespaces.MucUser);
        bool isPresent = presence["type"] is null;
        bool isMe = statuses.Contains("110") || from.Resource == room.Nickname;
        var occupant = new RoomOccupant(from.Resource, Jid.TryParse(item?["jid"]), item?["affiliation"] ?? "none", item?["role"] ?? "none", isMe);
        if (isPresent && !room.Put(occupant))
            return true;
        if (!isPresent)
            room.Remove(from.Resource);
        bool isRenamed = statuses.Contains("303") && item?["nick"] is not null;
        if (isMe)
            room.Nickname = isRenamed ? item!["nick"]! : from.Resource;

        await connection.PublishAsync(new XmppEvent.OccupantChanged(room.Address, occupant, isPresent)).ConfigureAwait(false);
        if (isMe && isPresent)
            room.Joined.TrySetResult(statuses.Contains("201"));
        if (isMe && !isPresent && !isRenamed)
        {
            _rooms.TryRemove(room.Address, out _);
            RoomExit exit = ExitBy(statuses, user?.Find("destroy", Namespaces.MucUser) is not null);
            string text = (user?.Find("destroy", Namespaces.MucUser) ?? item)?.TextOf("reason", Namespaces.MucUser) ?? "";
            room.Joined.TrySetException(new XmppStanzaException("gone", "cancel", text));
            await connection.PublishAsync(new XmppEvent.RoomLeft(room.Address, exit, text)).ConfigureAwait(false);
        }

        return true;
    }

    private async ValueTask HandleMessageAsync(Room room, Jid from, XmppElement message)
    {
        if (message.TextOf("subject", Namespaces.Client) is { } subject && message.Find("body", Namespaces.Client) is null)
        {
            room.Subject = subject;
            await connection.PublishAsync(new XmppEvent.SubjectChanged(room.Address, from.Resource, subject)).ConfigureAwait(false);
            return;
        }

        bool isOwn = from.Resource == room.Nickname;
        string? kept = message.FindAll("stanza-id", Namespaces.StanzaId).FirstOrDefault(s => Jid.TryParse(s["by"]) == room.Address)?["id"];
        if (MessageReader.Read(message, connection, isOwn, null, "") is not { } incoming)
            return;
        // A room without an archive gives no id of its own; what it repeats has the sender's.
        string? key = kept is not null ? $"{room.Address} {kept}" : incoming.Id.Length > 0 ? $"{from} {incoming.Id} {incoming.Body}" : null;
        if (key is not null && !_seen.Add(key))
            return;
        room.LastHeard = connection.Time.GetUtcNow();
        await connection.PublishAsync(new XmppEvent.MessageReceived(incoming)).ConfigureAwait(false);
    }

    private async ValueTask<bool> TryReadInvitationAsync(XmppElement stanza, Jid from)
    {
        XmppElement? user = stanza.Find("x", Namespaces.MucUser);
        if (user?.Find("invite", Namespaces.MucUser) is { } invite && from.IsBare && Jid.TryParse(invite["from"]) is { } guest)
        {
            await connection.PublishAsync(new XmppEvent.RoomInvitation(
                from, guest, invite.TextOf("reason", Namespaces.MucUser) ?? "", user.TextOf("password", Namespaces.MucUser) ?? ""))
                .ConfigureAwait(false);
            return true;
        }

        if (stanza.Find("x", Namespaces.Conference) is not { } direct || Jid.TryParse(direct["jid"]) is not { IsBare: true } room
            || stanza["type"] == "groupchat")
            return false;
        // Rooms send the old form beside the new one; it was told already.
        if (user is null)
            await connection.PublishAsync(new XmppEvent.RoomInvitation(room, from, direct["reason"] ?? "", direct["password"] ?? ""))
                .ConfigureAwait(false);
        return true;
    }

    private async Task SendJoinAsync(Room room, CancellationToken cancellationToken)
    {
        if (room.Joined.Task.IsCompleted)
            room.Joined = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        // What was said before is in the room's archive; only what may have been lost with a session is asked for.
        string? seconds = room.LastHeard is { } last
            ? ((int)(connection.Time.GetUtcNow() - last).TotalSeconds + 10).ToString(CultureInfo.InvariantCulture)
            : null;
        XmppElement history = new XmppElement("history", Namespaces.Muc).Set("seconds", seconds).Set("maxstanzas", seconds is null ? "0" : null);
        XmppElement enter = new XmppElement("x", Namespaces.Muc).Add(history).Add("password", room.Password.Length == 0 ? null : room.Password);
        await connection.SendAsync(Presence(room).Add(enter), cancellationToken).ConfigureAwait(false);
    }

    private static XmppElement Presence(Room room)
        => new XmppElement("presence", Namespaces.Client).Set("to", room.Address.WithResource(room.Nickname));

    private static XmppElement Message(Jid room, string id, string type)
        => new XmppElement("message", Namespaces.Client).Set("type", type).Set("to", room.Bare).Set("id", id);

    private static RoomExit ExitBy(HashSet<string> statuses, bool isDestroyed)
        => isDestroyed ? RoomExit.Destroyed
            : statuses.Contains("301") ? RoomExit.Banned
            : statuses.Contains("307") ? RoomExit.Kicked
            : statuses.Contains("321") || statuses.Contains("322") ? RoomExit.Excluded
            : statuses.Contains("332") ? RoomExit.Shutdown
            : RoomExit.Left;
}
