using System.Collections.Concurrent;
using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Network.Rooms;

/// <summary>Makes, enters and changes rooms.</summary>
internal sealed class RoomActions(SessionContext context, RoomEvents events)
{
    private const int MaxNicknames = 20;

    // Whom we put out or let in, and the key of the message that tells it.
    private readonly ConcurrentDictionary<(ConversationKey Room, Jid Who), MessageKey> _expected = new();

    /// <summary>The rooms that the server keeps for the account.</summary>
    public RoomBookmarks Bookmarks { get; } = new(context, events);

    public Task<Func<ValueTask<RequestFailure>>> BeginAsync(NetworkRequest request) => request switch
    {
        NetworkRequest.CreateRoom create => CreateAsync(create),
        NetworkRequest.JoinRoom join => JoinAsync(join),
        NetworkRequest.ChangeRoom change => ChangeAsync(change),
        _ => throw new ArgumentException("It is no request about a room.", nameof(request)),
    };

    /// <summary>The key of the message about something that we did to somebody; null when it was not us. Once.</summary>
    public MessageKey? FindExpected(RoomView room, Jid who) => _expected.TryRemove((room.Key, who), out MessageKey key) ? key : null;

    /// <summary>Asks the server where rooms are made.</summary>
    public async Task FindServiceAsync()
    {
        try
        {
            if (context.Options.RoomService is null
                && await context.Client.Server.FindServiceAsync(Namespaces.Muc, context.Ended).ConfigureAwait(false) is { } service)
                context.Rooms.SetService(service.ToString());
        }
        catch (Exception exception) when (exception is XmppException or OperationCanceledException)
        {
            // The next connection asks again.
        }
    }

    /// <summary>Comes back to the rooms that the server keeps.</summary>
    public Task FollowBookmarksAsync() => Bookmarks.FollowAsync(EnterKeptAsync);

    /// <summary>Another client of the account has entered a room, or left it for good; this one follows.</summary>
    public async Task FollowBookmarkAsync(XmppEvent.BookmarkChanged change)
    {
        if (change.Bookmark is { IsEntered: true } bookmark)
        {
            await Bookmarks.FollowAsync(bookmark, EnterKeptAsync).ConfigureAwait(false);
        }
        else if (context.Rooms.Find(change.Room) is { IsMine: true, IsEntering: false, IsLeaving: false } room)
        {
            room.IsLeaving = true;
            _expected[(room.Key, context.Account)] = new MessageKey(context.Client.NewId());
            await Bookmarks.TryAsync(_ => context.Client.Rooms.LeaveAsync(room.Address, context.Ended)).ConfigureAwait(false);
        }
    }

    /// <summary>Enters a room that somebody whom we hear has invited us into.</summary>
    public async Task FollowInvitationAsync(XmppEvent.RoomInvitation invitation)
    {
        try
        {
            ConversationKey key = context.Rooms.KeyOf(invitation.Room);
            if (context.Rooms.Find(key) is { IsMine: true, IsEntering: false })
                return;
            RoomView room = await EnterAsync(key, invitation.Room.Bare, invitation.Password).ConfigureAwait(false);
            await context.Client.PublishAsync(new XmppEvent.Reached(async () =>
            {
                // A client that ends after what follows has to come back to the room.
                await context.SaveAsync().ConfigureAwait(false);
                await events.WriteAsync(room, MyChatStatus.Subscribed).ConfigureAwait(false);
                await events.WriteAsync(room, null, invitation.From.Bare, ChatMessageType.AddedMembers, m => m with { Users = [context.Me] })
                    .ConfigureAwait(false);
            })).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is XmppException or OperationCanceledException)
        {
            NetworkLog.RequestFailed(context.Log, "invitation", exception.Message);
        }
    }

    private async Task<Func<ValueTask<RequestFailure>>> CreateAsync(NetworkRequest.CreateRoom create)
    {
        await FindServiceAsync().ConfigureAwait(false);
        Jid address = context.Rooms.Find(create.Room)?.Address ?? context.Rooms.NewAddress(create.Room);
        RoomView room = await EnterAsync(create.Room, address, "", mayBeNew: true).ConfigureAwait(false);
        room.Dialog = create.Dialog;
        List<Jid> invited = [.. create.Invited.Select(context.AddressOf)];
        if (create.Dialog is { } dialog && ConversationKeys.IsDialog(dialog))
            invited.Insert(0, context.AddressOf(ConversationKeys.PartnerIn(dialog)));
        invited = [.. invited.Distinct()];
        foreach (Jid who in invited)
            await InviteAsync(room, who).ConfigureAwait(false);
        return Outcome.Write(async () =>
        {
            await events.WriteAsync(room, MyChatStatus.Subscribed).ConfigureAwait(false);
            if (invited.Count > 0)
                await events.WriteAsync(room, new MessageKey(create.Key.Value), context.Account, ChatMessageType.AddedMembers,
                    m => m with { Users = [.. invited.Select(context.IdentityOf)] }).ConfigureAwait(false);
        });
    }

    private async Task<Func<ValueTask<RequestFailure>>> JoinAsync(NetworkRequest.JoinRoom join)
    {
        Jid address = context.Rooms.Find(join.Room)?.Address ?? ConversationKeys.ParseRoom(join.Room.Value)
            ?? throw new XmppStanzaException("item-not-found", "cancel", "It is no room.");
        try
        {
            RoomView room = await EnterAsync(join.Room, address, join.Password ?? "").ConfigureAwait(false);
            return Outcome.Write(async () =>
            {
                await events.WriteAsync(room, MyChatStatus.Subscribed).ConfigureAwait(false);
                await events.WriteAsync(room, new MessageKey(join.Key.Value), context.Account, ChatMessageType.AddedMembers,
                    m => m with { Users = [context.Me] }).ConfigureAwait(false);
            });
        }
        catch (XmppStanzaException exception)
        {
            MyChatStatus verdict = exception.Condition switch
            {
                "not-authorized" => MyChatStatus.PasswordRequired,
                "forbidden" => MyChatStatus.Banned,
                "registration-required" => MyChatStatus.ApplicationDenied,
                "service-unavailable" => MyChatStatus.QueuedBecauseChatIsFull,
                "item-not-found" or "gone" => MyChatStatus.ChatDisbanded,
                _ => MyChatStatus.Unsubscribed,
            };
            var outside = new RoomView(join.Room, address, context.Rooms.Nickname, context.Time.GetUtcNow()) { IsMine = false };
            return async () =>
            {
                await events.WriteAsync(outside, verdict).ConfigureAwait(false);
                return RequestFailures.Of(exception);
            };
        }
    }

    private Task<RoomView> EnterKeptAsync(ConversationKey key, Jid address, string password) => EnterAsync(key, address, password, isKept: true);

    private async Task<RoomView> EnterAsync(ConversationKey key, Jid address, string password, bool mayBeNew = false, bool isKept = false)
    {
        XmppClient client = context.Client;
        bool isKnown = context.Rooms.Find(key) is not null;
        RoomView room = context.Rooms.Add(key, address, context.Rooms.Nickname, password, context.Time.GetUtcNow());
        try
        {
            bool isNew = await EnterAsync(client, room).ConfigureAwait(false);
            if (isNew && !mayBeNew)
            {
                // To enter a room that there is not would make one.
                await client.Rooms.Requests.DestroyAsync(address, "", context.Ended).ConfigureAwait(false);
                throw new XmppStanzaException("item-not-found", "cancel", "There is no such room.");
            }

            if (isNew)
            {
                await client.Rooms.Requests.ConfigureAsync(address, RoomConfiguration.OfNew, context.Ended).ConfigureAwait(false);
                await client.Rooms.OpenAsync(address, context.Ended).ConfigureAwait(false);
            }
        }
        catch (XmppStanzaException)
        {
            if (!isKnown)
                context.Rooms.Remove(key);
            throw;
        }

        room.IsMine = true;
        // What is said from here on is missed when we are away, though nothing may be said before.
        room.FirstCursor = client.Rooms.Find(address)?.History.Cursor ?? "";
        await RoomReader.ReadAsync(client, room, context.Ended).ConfigureAwait(false);
        if (!isKept)
            await Bookmarks.KeepAsync(room).ConfigureAwait(false);
        return room;
    }

    // Another one of that name may be in the room.
    private async Task<bool> EnterAsync(XmppClient client, RoomView room)
    {
        for (int i = 1; ; i++)
        {
            string nickname = i == 1 ? room.Nickname : $"{context.Rooms.Nickname}-{i}";
            try
            {
                return await client.Rooms.JoinAsync(room.Address, nickname, room.Password, context.Cursor.OfRoom(room.Address), context.Ended)
                    .ConfigureAwait(false);
            }
            catch (XmppStanzaException exception) when (exception.Condition == "conflict" && i < MaxNicknames)
            {
                // The next name.
            }
        }
    }

    private async Task InviteAsync(RoomView room, Jid who)
    {
        try
        {
            await context.Client.Rooms.Requests.SetAffiliationAsync(room.Address, who, "member", "", context.Ended).ConfigureAwait(false);
            room.SetAffiliation(who, "member");
        }
        catch (XmppStanzaException)
        {
            // Only its owners can: who is invited is in it when they come.
        }

        context.Strangers.AddWrittenTo(who);
        await context.Client.Rooms.InviteAsync(room.Address, who, "", context.Ended).ConfigureAwait(false);
    }

    private async Task<Func<ValueTask<RequestFailure>>> ChangeAsync(NetworkRequest.ChangeRoom request)
    {
        RoomView room = context.Rooms.Find(request.Room) ?? throw new XmppStanzaException("item-not-found", "cancel", "We are not in the room.");
        var change = new RoomChangeRun(context, events, room, new MessageKey(request.Key.Value));
        switch (request.Change)
        {
            case RoomChange.Topic topic:
                return await change.SetTopicAsync(topic.Xml).ConfigureAwait(false);
            case RoomChange.Description description:
                return await change.SetDescriptionAsync(description.Text).ConfigureAwait(false);
            case RoomChange.Options options:
                return await change.SetOptionsAsync(options.Value).ConfigureAwait(false);
            case RoomChange.Password password:
                return await change.SetPasswordAsync(password.Word).ConfigureAwait(false);
            case RoomChange.Role role:
                Jid whom = context.AddressOf(role.Who);
                _expected[(room.Key, whom)] = change.Key;
                return await change.SetRoleAsync(whom, role.Value, () => FindExpected(room, whom) is not null).ConfigureAwait(false);
            case RoomChange.Add add:
                foreach (Jid who in add.Who.Select(context.AddressOf))
                    await InviteAsync(room, who).ConfigureAwait(false);
                return Outcome.Write(() => events.WriteAsync(room, change.Key, context.Account, ChatMessageType.AddedMembers,
                    m => m with { Users = add.Who }));
            case RoomChange.Kick kick:
                return await RemoveAsync(room, change.Key, kick).ConfigureAwait(false);
            case RoomChange.Leave:
                _expected[(room.Key, context.Account)] = change.Key;
                room.IsLeaving = true;
                await Bookmarks.RemoveAsync(room).ConfigureAwait(false);
                return await change.LeaveAsync().ConfigureAwait(false);
            case RoomChange.Disband:
                await context.Client.Rooms.Requests.DestroyAsync(room.Address, "", context.Ended).ConfigureAwait(false);
                return Outcome.Done;
            default:
                // Rooms have no guidelines.
                return Outcome.Failed(RequestFailure.NotSupported);
        }
    }

    private async Task<Func<ValueTask<RequestFailure>>> RemoveAsync(RoomView room, MessageKey key, RoomChange.Kick kick)
    {
        XmppClient client = context.Client;
        foreach (Jid who in kick.Who.Select(context.AddressOf))
        {
            string? nickname = room.NicknameOf(who);
            _expected[(room.Key, who)] = key;
            // Out of it for now, then out of those who are in it while away.
            if (nickname is not null && !kick.Ban)
                await client.Rooms.Requests.SetRoleAsync(room.Address, nickname, "none", "", context.Ended).ConfigureAwait(false);
            await client.Rooms.Requests.SetAffiliationAsync(room.Address, who, kick.Ban ? "outcast" : "none", "", context.Ended)
                .ConfigureAwait(false);
        }

        return Outcome.Write(async () =>
        {
            ChatMessageType type = kick.Ban ? ChatMessageType.KickBanned : ChatMessageType.Kicked;
            foreach (Jid who in kick.Who.Select(context.AddressOf))
            {
                room.SetAffiliation(who, "none");
                // Who was not there has not left before our eyes.
                if (FindExpected(room, who) is not null)
                    await events.WriteAsync(room, key, context.Account, type, m => m with { Users = [context.IdentityOf(who)] })
                        .ConfigureAwait(false);
            }
        });
    }
}
