using System.Collections.Concurrent;
using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Messages;
using Skype4Net.Xmpp.Client.Rooms;
using Skype4Net.Xmpp.Network.Messages;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Network.Rooms;

/// <summary>
/// Conversations of several. What we say is sent when the room sends it back, which is its place in the order. Whom the room gives a standing that
/// lasts stays in it while they are away.
/// </summary>
internal sealed class RoomTranslator : ITranslator
{
    private const int MaxRemembered = 10_000;

    // What a room says to who is not in it.
    private const string NotIn = "not-acceptable";
    private static readonly TimeSpan s_silence = TimeSpan.FromSeconds(15);
    private readonly SessionContext _context;
    private readonly RequestLog _log;
    private readonly RoomEvents _events;
    private readonly RoomActions _actions;
    private readonly MessageIds _ids = new();
    private readonly RoomMessageIds _roomIds = new();
    private readonly DuplicateFilter _accepted = new(MaxRemembered);

    // What we have said, and the room has not sent back.
    private readonly ConcurrentDictionary<string, TaskCompletionSource<Func<ValueTask<RequestFailure>>>> _sending = new();

    public RoomTranslator(SessionContext context, RequestLog log)
    {
        (_context, _log, _events) = (context, log, new RoomEvents(context));
        _actions = new RoomActions(context, _events);
    }

    public async ValueTask<bool> TryApplyAsync(XmppEvent happened)
    {
        switch (happened)
        {
            case XmppEvent.ConnectionChanged change:
                Apply(change);
                return false;
            case XmppEvent.MessageFailed failed when _sending.TryGetValue(failed.MessageId, out var sending):
                sending.TrySetException(failed.Error);
                return true;
            case XmppEvent.MessageReceived { Message: { IsFromRoom: true } message }:
                await ApplyAsync(message).ConfigureAwait(false);
                return true;
            case XmppEvent.OccupantChanged occupant:
                if (_context.Rooms.Find(occupant.Room) is { } of)
                    await ApplyAsync(of, occupant).ConfigureAwait(false);
                return true;
            case XmppEvent.SubjectChanged subject:
                if (_context.Rooms.Find(subject.Room) is { } room)
                    await ApplyAsync(room, subject).ConfigureAwait(false);
                return true;
            case XmppEvent.RoomLeft left:
                if (_context.Rooms.Find(left.Room) is { } lost)
                    await LeaveAsync(lost, left.Reason).ConfigureAwait(false);
                return true;
            case XmppEvent.BookmarkChanged bookmark:
                _ = _actions.FollowBookmarkAsync(bookmark);
                return true;
            case XmppEvent.RoomInvitation invitation:
                if (_context.Strangers.MayWrite(invitation.From))
                    _ = _actions.FollowInvitationAsync(invitation);
                else
                    NetworkLog.Stranger(_context.Log, "invitation", invitation.From.Bare.ToString());
                return true;
            default:
                return false;
        }
    }

    public async ValueTask RepeatAsync()
    {
        foreach (RoomView room in _context.Rooms.All.Where(r => r.IsMine))
            await _events.WriteAsync(room).ConfigureAwait(false);
    }

    public Task<Func<ValueTask<RequestFailure>>>? BeginAsync(NetworkRequest request) => request switch
    {
        NetworkRequest.Post { Message: var message } when !ConversationKeys.IsDialog(message.Conversation)
            => SayAsync(message.Conversation, message.Key.Value, WrittenText.Write(message.Type, message.Body), corrects: null),
        NetworkRequest.Edit edit when !ConversationKeys.IsDialog(edit.Conversation)
            => SayAsync(edit.Conversation, edit.Key.Value, edit.Body, edit.Message.Value),
        NetworkRequest.CreateRoom or NetworkRequest.ChangeRoom or NetworkRequest.JoinRoom => _actions.BeginAsync(request),
        _ => null,
    };

    private void Apply(XmppEvent.ConnectionChanged change)
    {
        if (change.State == XmppConnectionState.CatchingUp && !change.IsResumed)
        {
            foreach (RoomView room in _context.Rooms.All)
                room.Clear();
            // Whether the room had them its archive says, before they are said again.
            foreach (string id in _sending.Keys)
            {
                if (_sending.TryRemove(id, out var lost))
                    lost.TrySetException(new XmppConnectionException("The session was lost."));
            }
        }

        if (change.State != XmppConnectionState.Online)
            return;
        _ = _actions.FindServiceAsync();
        if (!change.IsResumed)
            _ = _actions.FollowBookmarksAsync();
    }

    private async Task<Func<ValueTask<RequestFailure>>> SayAsync(ConversationKey key, string id, string body, string? corrects)
    {
        if (_accepted.Contains(id))
            return Outcome.Done;
        if (_context.Rooms.Find(key) is not { IsMine: true } room || corrects?.Contains('/', StringComparison.Ordinal) == true)
            return Outcome.Failed(RequestFailure.NotPermitted);
        // A text that is set to nothing takes the message back; one that was said before this process is only emptied.
        string? retracted = body.Length == 0 && corrects is not null ? _roomIds.Find(room.Address, new MessageKey(corrects)) : null;
        return await SayAsync(id, room, client => retracted is null
            ? client.Rooms.SendAsync(room.Address, body, id, corrects, _context.Ended)
            : client.Rooms.RetractAsync(room.Address, retracted, id, _context.Ended)).ConfigureAwait(false);
    }

    // The room sends it back. If it does not, or says that we are not in it, it may be gone with the node that had it: then it is entered again, and
    // what its archive does not have is said again.
    private async Task<Func<ValueTask<RequestFailure>>> SayAsync(string id, RoomView room, Func<XmppClient, Task> send)
    {
        XmppClient client = _context.Client;
        for (bool isAgain = false; ; isAgain = true)
        {
            if (_accepted.Contains(id))
                return Outcome.Done;
            var sending = new TaskCompletionSource<Func<ValueTask<RequestFailure>>>(TaskCreationOptions.RunContinuationsAsynchronously);
            _sending[id] = sending;
            try
            {
                await send(client).ConfigureAwait(false);
                if (await WaitAsync(client, room, sending.Task).ConfigureAwait(false) is { } outcome)
                    return outcome;
            }
            catch (XmppStanzaException exception) when (exception.Condition == NotIn)
            {
                if (isAgain)
                    return Outcome.Failed(RequestFailure.NotPermitted);
                await client.Rooms.CheckAsync(room.Address, _context.Ended).ConfigureAwait(false);
            }
            finally
            {
                if (!sending.Task.IsCompletedSuccessfully)
                    _sending.TryRemove(id, out _);
            }
        }
    }

    // Null when we were not in it any more, and it did not have it.
    private async Task<Func<ValueTask<RequestFailure>>?> WaitAsync(XmppClient client, RoomView room, Task<Func<ValueTask<RequestFailure>>> sent)
    {
        while (true)
        {
            try
            {
                return await sent.WaitAsync(s_silence, _context.Time, _context.Ended).ConfigureAwait(false);
            }
            catch (TimeoutException)
            {
                // While it is entered again, its archive may tell that it had it.
                if (!await client.Rooms.CheckAsync(room.Address, _context.Ended).ConfigureAwait(false) && !sent.IsCompleted)
                    return null;
            }
        }
    }

    private async ValueTask ApplyAsync(IncomingMessage message)
    {
        Jid address = message.From.Bare;
        if (_context.Rooms.Find(address) is not { } room)
            return;
        Jid author = message.IsOwn ? _context.Account : message.Author ?? room.Find(message.From.Resource) ?? message.From;
        Identity from = _events.IdentityOf(author);
        Cursor cursor = new(_context.Cursor.Advance(address, message.Cursor));
        MessageKey key = message.IsOwn && message.Id.Length > 0
            ? new MessageKey(message.Id)
            : _ids.Add(from, message.Id, message.ArchiveId.Length > 0 ? message.ArchiveId : $"{message.At.UtcTicks:x}");
        if (message.Corrects.Length == 0)
            _roomIds.Add(address, message.ArchiveId, key, from);
        MessageKey? original = message.Corrects.Length == 0 ? null
            : message.IsRetraction ? _roomIds.Find(address, message.Corrects, from)
            : message.IsOwn ? new MessageKey(message.Corrects) : _ids.Find(from, message.Corrects);
        if (original is { } corrected)
        {
            await _context.WriteAsync(new NetworkEvent.MessageEdited(room.Key, corrected, key, from, message.At, message.Body) { Cursor = cursor })
                .ConfigureAwait(false);
        }
        else if (!message.IsRetraction)
        {
            (ChatMessageType type, string body) = WrittenText.Read(message.Body);
            await _context.WriteAsync(new NetworkEvent.MessageArrived(new NetworkMessage(room.Key, key, from, message.At, type, body))
            {
                Cursor = cursor,
            }).ConfigureAwait(false);
        }

        if (!message.IsOwn)
            return;
        _accepted.Add(message.Id);
        if (_sending.TryRemove(message.Id, out var sending))
            sending.TrySetResult(Outcome.Done);
        else if (_log.FindPost(message.Id) is { } request && _log.TryEnd(request, RequestFailure.None))
            await _context.WriteAsync(new NetworkEvent.RequestEnded(request, RequestFailure.None)).ConfigureAwait(false);
    }

    private async ValueTask ApplyAsync(RoomView room, XmppEvent.OccupantChanged change)
    {
        RoomOccupant occupant = change.Occupant;
        Jid who = room.PersonOf(occupant);
        ChatRole? before = room.RoleOf(who);
        bool isBanned = change.Exit == RoomExit.Banned;
        if (change.IsPresent)
            room.Put(occupant);
        else
            room.Remove(occupant, change.Exit is RoomExit.Banned or RoomExit.LeftForGood or RoomExit.Kicked or RoomExit.Excluded);
        if (occupant.IsMe && change.IsPresent)
            room.Nickname = occupant.Nickname;
        if (room.IsEntering || (occupant.IsMe && !change.IsPresent))
            return;

        Identity identity = _events.IdentityOf(who);
        Jid by = room.Find(change.By) ?? room.Creator ?? who;
        MessageKey? key = _actions.FindExpected(room, who);
        ChatRole? after = room.RoleOf(who);
        if (change.IsPresent && before is null)
            await _events.WriteAsync(room, key, who, ChatMessageType.AddedMembers, m => m with { Users = [identity] }).ConfigureAwait(false);
        else if (change.IsPresent && before != after)
            await _events.WriteAsync(room, key, by, ChatMessageType.SetRole, m => m with { Users = [identity], Role = after ?? ChatRole.User })
                .ConfigureAwait(false);
        else if (!change.IsPresent && after is null && change.Exit is RoomExit.Kicked or RoomExit.Banned or RoomExit.Excluded)
            await _events.WriteAsync(room, key, by, isBanned ? ChatMessageType.KickBanned : ChatMessageType.Kicked,
                m => m with { Users = [identity] }).ConfigureAwait(false);
        else if (!change.IsPresent && after is null)
            await _events.WriteAsync(room, key, who, ChatMessageType.Left, m => m with { LeaveReason = LeaveReason.Unsubscribe })
                .ConfigureAwait(false);
        else
            await _events.WriteAsync(room).ConfigureAwait(false);
    }

    private async ValueTask ApplyAsync(RoomView room, XmppEvent.SubjectChanged change)
    {
        bool isNews = !room.IsEntering && change.Subject != room.Topic;
        room.Topic = change.Subject;
        if (room.IsEntering)
        {
            // The last thing that is told of who enters.
            room.IsEntering = false;
            await _events.WriteAsync(room).ConfigureAwait(false);
        }
        else if (isNews)
        {
            Jid by = room.Find(change.By) ?? room.Creator ?? room.Address.WithResource(change.By.Length > 0 ? change.By : "room");
            MessageKey? key = by == _context.Account && room.OwnTopic is { } own && own.Text == change.Subject ? own.Key : null;
            if (key is not null)
                room.OwnTopic = null;
            await _events.WriteAsync(room, key, by, ChatMessageType.SetTopic, m => m with { Body = change.Subject }).ConfigureAwait(false);
        }
    }

    private async ValueTask LeaveAsync(RoomView room, RoomExit exit)
    {
        MessageKey? wished = _actions.FindExpected(room, _context.Account);
        // A connection that ends takes us out of rooms, and a service that stops does; the next session enters them again.
        if (exit == RoomExit.Shutdown || (exit == RoomExit.Left && wished is null))
            return;
        MyChatStatus mine = exit switch
        {
            RoomExit.Banned => MyChatStatus.Banned,
            RoomExit.Kicked or RoomExit.Excluded => MyChatStatus.Kicked,
            RoomExit.Destroyed => MyChatStatus.ChatDisbanded,
            _ => MyChatStatus.Unsubscribed,
        };
        room.IsDisbanded = exit == RoomExit.Destroyed;
        room.IsMine = false;
        room.SetAffiliation(_context.Account, "none");
        _context.Cursor.Remove(room.Address);
        if (mine == MyChatStatus.Unsubscribed)
            await _events.WriteAsync(room, wished, _context.Account, ChatMessageType.Left,
                m => m with { LeaveReason = LeaveReason.Unsubscribe }).ConfigureAwait(false);
        await _events.WriteAsync(room, mine).ConfigureAwait(false);
        _context.Rooms.Remove(room.Key);
        _ = _actions.Bookmarks.RemoveAsync(room);
    }
}
