using System.Collections.Concurrent;
using Skype4Net.Xmpp.Client.Discovery;
using Skype4Net.Xmpp.Client.Messages;
using Skype4Net.Xmpp.Client.Sessions;

namespace Skype4Net.Xmpp.Client.Rooms;

/// <summary>Conversations of many (XEP-0045): enters rooms, enters them again in a new session, and tells what happens there.</summary>
internal sealed class RoomList : IXmppModule
{
    private const int MaxRemembered = 10_000;
    private static readonly TimeSpan s_joinLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_startLimit = TimeSpan.FromSeconds(10);
    private readonly IXmppConnection _connection;
    private readonly MessageArchive _archive;
    private readonly ServerFeatures _server;
    private readonly ConcurrentDictionary<Jid, Room> _rooms = new();
    private readonly DuplicateFilter _seen = new(MaxRemembered);
    private readonly RoomWatch _watch;

    public RoomList(IXmppConnection connection, MessageArchive archive, ServerFeatures server)
    {
        (_connection, _archive, _server) = (connection, archive, server);
        Requests = new RoomRequests(connection);
        _watch = new RoomWatch(connection, room => _rooms.GetValueOrDefault(room.Address) == room, EnterAgainAsync);
    }

    public IEnumerable<string> Features => [Namespaces.Muc, Namespaces.Conference];

    /// <summary>Configuration and the standing of people.</summary>
    public RoomRequests Requests { get; }

    /// <summary>Null when we are not in it.</summary>
    public Room? Find(Jid room) => _rooms.GetValueOrDefault(room.Bare);

    /// <summary>Names a room to enter when a session begins, as after a restart.</summary>
    /// <param name="room">The room.</param>
    /// <param name="nickname">Our name in it.</param>
    /// <param name="password">What it asks for; empty for none.</param>
    /// <param name="cursor">The place in its archive of the last message that the owner has; empty asks for nothing old.</param>
    public void Add(Jid room, string nickname, string password, string cursor) => Find(room, nickname, password, cursor);

    /// <summary>Enters a room, and creates it when there is none. What was missed in it has been told when it is entered.</summary>
    /// <returns>True when it was created, and is closed to others until it is configured.</returns>
    /// <exception cref="XmppStanzaException">The room does not let us in.</exception>
    /// <exception cref="XmppTimeoutException">The room did not answer.</exception>
    public async Task<bool> JoinAsync(Jid room, string nickname, string password = "", string cursor = "",
        CancellationToken cancellationToken = default)
    {
        _ = room.Bare.WithResource(nickname);
        Room entered = Find(room.Bare, nickname, password, cursor);
        try
        {
            return await EnterAsync(entered, cancellationToken).ConfigureAwait(false);
        }
        catch (XmppTimeoutException)
        {
            _rooms.TryRemove(entered.Address, out _);
            throw;
        }
    }

    /// <summary>A room that was made here is configured, and open: its archive counts from the beginning.</summary>
    /// <exception cref="XmppException">The room did not answer.</exception>
    public async Task OpenAsync(Jid room, CancellationToken cancellationToken = default)
    {
        if (Find(room) is not { } made)
            return;
        made.History.Position(ArchiveCursor.Beginning.ToString());
        made.History.HasArchive = (await _server.AskAsync(made.Address, cancellationToken).ConfigureAwait(false)).Contains(Namespaces.Archive);
    }

    /// <summary>Asks a room whether we are in it, and enters it again if not; what was missed in it has been told then. Returns whether we were in
    /// it, as far as can be told.</summary>
    /// <exception cref="XmppException">There is no _connection.</exception>
    public async Task<bool> CheckAsync(Jid room, CancellationToken cancellationToken = default)
        => Find(room) is not { } entered || await _watch.CheckAsync(entered, cancellationToken).ConfigureAwait(false);

    /// <summary>Leaves a room for good; clients of this kind see that it is not for a lost _connection.</summary>
    public async Task LeaveAsync(Jid room, CancellationToken cancellationToken = default)
    {
        if (Find(room) is { } left)
        {
            XmppElement presence = Presence(left).Set("type", "unavailable").Add(new XmppElement("left", Namespaces.Signals));
            await _connection.SendAsync(presence, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Says something. The room sends it back with the same id, which is its acknowledgement and its place in the order.</summary>
    public Task<SentMessage> SendAsync(Jid room, string body, string? id = null, string? corrects = null,
        CancellationToken cancellationToken = default)
    {
        id ??= _connection.NewId();
        XmppElement message = Message(room, id, "groupchat")
            .Add("body", XmlText.Clean(body))
            .Add(corrects is null ? null : new XmppElement("replace", Namespaces.Correction).Set("id", corrects));
        return SendAsync(message, id, cancellationToken);
    }

    /// <summary>Takes back something that was said, by the id that the room gave it (XEP-0424).</summary>
    public Task<SentMessage> RetractAsync(Jid room, string retracted, string id, CancellationToken cancellationToken = default)
        => SendAsync(Retractions.Write(Message(room, id, "groupchat"), retracted), id, cancellationToken);

    private async Task<SentMessage> SendAsync(XmppElement message, string id, CancellationToken cancellationToken)
    {
        message.Add(new XmppElement("origin-id", Namespaces.StanzaId).Set("id", id));
        OutgoingStanza stanza = await _connection.SendAsync(message, cancellationToken: cancellationToken).ConfigureAwait(false);
        return new SentMessage(id, stanza.Acknowledged, message);
    }

    /// <summary>Sets the subject.</summary>
    public async Task SetSubjectAsync(Jid room, string subject, CancellationToken cancellationToken = default)
        => await _connection.SendAsync(Message(room, _connection.NewId(), "groupchat").Add("subject", subject), cancellationToken: cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Invites somebody; the room passes it on and lets the guest in.</summary>
    public async Task InviteAsync(Jid room, Jid who, string reason = "", CancellationToken cancellationToken = default)
    {
        XmppElement invite = new XmppElement("invite", Namespaces.MucUser).Set("to", who.Bare).Add("reason", reason.Length == 0 ? null : reason);
        XmppElement message = new XmppElement("message", Namespaces.Client).Set("to", room.Bare).Set("id", _connection.NewId())
            .Add(new XmppElement("x", Namespaces.MucUser).Add(invite));
        await _connection.SendAsync(message, cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Enters the rooms that are named, or that a lost session was in. One that does not answer holds up nobody for long.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        Task[] all = [.. _rooms.Values.Select(room => EnterAgainAsync(room, cancellationToken))];
        if (all.Length > 0)
            await Task.WhenAny(Task.WhenAll(all), Task.Delay(s_startLimit, _connection.Time, cancellationToken)).ConfigureAwait(false);
    }

    public ValueTask EndAsync()
    {
        foreach (Room room in _rooms.Values)
            room.History.Close();
        return ValueTask.CompletedTask;
    }

    public async ValueTask<bool> TryHandleAsync(XmppElement stanza)
    {
        if (Jid.TryParse(stanza["from"]) is not { } from)
            return false;
        Find(from)?.LastSign = _connection.Time.GetTimestamp();
        if (stanza.Name == "presence")
            return Find(from) is { } room && await HandlePresenceAsync(room, from, stanza).ConfigureAwait(false);
        if (stanza.Name != "message")
            return false;
        if (RoomInvitations.Read(stanza, from, out bool isTold) is { } invitation)
        {
            if (!isTold)
                await _connection.PublishAsync(invitation).ConfigureAwait(false);
            return true;
        }

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

        RoomExit? exit = isPresent ? null : RoomExits.Of(presence, statuses);
        string by = item?.Find("actor", Namespaces.MucUser)?["nick"] ?? "";
        await _connection.PublishAsync(new XmppEvent.OccupantChanged(room.Address, occupant, isPresent, exit, by)).ConfigureAwait(false);
        if (isMe && isPresent)
            room.Joined.TrySetResult(statuses.Contains("201"));
        if (isMe && !isPresent && !isRenamed)
        {
            _rooms.TryRemove(room.Address, out _);
            string text = (user?.Find("destroy", Namespaces.MucUser) ?? item)?.TextOf("reason", Namespaces.MucUser) ?? "";
            room.Joined.TrySetException(new XmppStanzaException("gone", "cancel", text));
            await _connection.PublishAsync(new XmppEvent.RoomLeft(room.Address, exit!.Value, text)).ConfigureAwait(false);
        }

        return true;
    }

    private async ValueTask HandleMessageAsync(Room room, Jid from, XmppElement message)
    {
        if (message.TextOf("subject", Namespaces.Client) is { } subject && message.Find("body", Namespaces.Client) is null)
        {
            room.Subject = subject;
            await _connection.PublishAsync(new XmppEvent.SubjectChanged(room.Address, from.Resource, subject)).ConfigureAwait(false);
            return;
        }

        await room.History.AcceptAsync(message, isOwn: false).ConfigureAwait(false);
    }

    private async ValueTask DeliverAsync(Room room, XmppElement message, ArchivedMessage? archived, string cursor)
    {
        if (Jid.TryParse(message["from"]) is not { IsBare: false } from || from.Bare != room.Address)
            return;
        // In an archive the nickname may have been somebody else's; some say whose message it was.
        Jid? author = archived is null
            ? room.Find(from.Resource)?.Address?.Bare
            : Jid.TryParse(message.Find("x", Namespaces.MucUser)?.Find("item", Namespaces.MucUser)?["jid"])?.Bare;
        bool isOwn = author is null ? from.Resource == room.Nickname : author == _connection.Me.Bare;
        if (MessageReader.Read(message, _connection, isOwn, archived?.At, cursor) is not { } incoming)
            return;
        // A room without an archive gives no id of its own; what it repeats has the sender's.
        string? key = incoming.ArchiveId.Length > 0 ? $"{room.Address} {incoming.ArchiveId}"
            : incoming.Id.Length > 0 ? $"{from} {incoming.Id} {incoming.Body}" : null;
        if (key is not null && !_seen.Add(key))
            return;
        room.LastHeard = _connection.Time.GetUtcNow();
        await _connection.PublishAsync(new XmppEvent.MessageReceived(incoming with { Author = author, IsFromRoom = true })).ConfigureAwait(false);
    }

    private Room Find(Jid room, string nickname, string password, string cursor)
        => _rooms.GetOrAdd(room.Bare, address =>
        {
            Room? made = null;
            var history = new CatchUp(_connection, _archive, address, (message, _, archived, place) => DeliverAsync(made!, message, archived, place));
            history.Position(cursor);
            return made = new Room(address, nickname, password, history);
        });

    private async Task<bool> EnterAsync(Room room, CancellationToken cancellationToken)
    {
        room.History.HasArchive = (await _server.AskAsync(room.Address, cancellationToken).ConfigureAwait(false)).Contains(Namespaces.Archive);
        if (room.Joined.Task.IsCompleted)
            room.Joined = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await _connection.SendAsync(Presence(room).Add(room.Enter(_connection.Time)), cancellationToken: cancellationToken).ConfigureAwait(false);
        bool isNew;
        try
        {
            isNew = await room.Joined.Task.WaitAsync(s_joinLimit, _connection.Time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new XmppTimeoutException($"{room.Address} did not answer within {s_joinLimit.TotalSeconds} s.");
        }

        try
        {
            await room.History.RunAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (XmppStanzaException)
        {
            // It has an archive that is not for us; what waits comes without it.
            room.History.HasArchive = false;
            await room.History.RunAsync(cancellationToken).ConfigureAwait(false);
        }

        _watch.Begin(room);
        return isNew;
    }

    private async Task EnterAgainAsync(Room room, CancellationToken cancellationToken)
    {
        room.Clear();
        try
        {
            await EnterAsync(room, cancellationToken).ConfigureAwait(false);
        }
        catch (XmppStanzaException exception)
        {
            if (RoomExits.Of(exception) is { } exit)
                await _connection.PublishAsync(new XmppEvent.RoomLeft(room.Address, exit, exception.Message)).ConfigureAwait(false);
            else
                // The next session tries again.
                _rooms.TryAdd(room.Address, room);
        }
        catch (Exception exception) when (exception is XmppException or OperationCanceledException)
        {
            // No answer, or the session is lost: the next session tries again.
        }
    }

    private static XmppElement Presence(Room room)
        => new XmppElement("presence", Namespaces.Client).Set("to", room.Address.WithResource(room.Nickname));

    private static XmppElement Message(Jid room, string id, string type)
        => new XmppElement("message", Namespaces.Client).Set("type", type).Set("to", room.Bare).Set("id", id);
}
