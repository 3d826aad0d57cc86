using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Rooms;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Network.Rooms;

/// <summary>Keeps the rooms that we are in on the server, and comes back to those of them that nothing here remembers.</summary>
internal sealed class RoomBookmarks(SessionContext context, RoomEvents events)
{
    /// <summary>Enters the rooms that are kept and that we are not in.</summary>
    /// <param name="enter">Enters a room, by its address and password.</param>
    public Task FollowAsync(Func<ConversationKey, Jid, string, Task<RoomView>> enter) => TryAsync(async bookmarks =>
    {
        foreach (Bookmark bookmark in await bookmarks.GetAsync(context.Ended).ConfigureAwait(false))
            await FollowAsync(bookmark, enter).ConfigureAwait(false);
    });

    /// <summary>Enters a room that is kept, if clients are to enter it and we are not in it.</summary>
    /// <param name="bookmark">What is kept.</param>
    /// <param name="enter">Enters a room, by its address and password.</param>
    public Task FollowAsync(Bookmark bookmark, Func<ConversationKey, Jid, string, Task<RoomView>> enter)
        => bookmark.IsEntered && context.Rooms.Find(bookmark.Room) is not { IsMine: true }
            ? TryAsync(_ => EnterAsync(bookmark, enter))
            : Task.CompletedTask;

    /// <summary>We are in a room.</summary>
    public Task KeepAsync(RoomView room) => TryAsync(
        bookmarks => bookmarks.SetAsync(new Bookmark(room.Address, room.Nickname, room.Password, IsEntered: true), context.Ended));

    /// <summary>We are not in it any more.</summary>
    public Task RemoveAsync(RoomView room) => TryAsync(bookmarks => bookmarks.RemoveAsync(room.Address, context.Ended));

    private async Task EnterAsync(Bookmark bookmark, Func<ConversationKey, Jid, string, Task<RoomView>> enter)
    {
        RoomView room = await enter(context.Rooms.KeyOf(bookmark.Room), bookmark.Room, bookmark.Password).ConfigureAwait(false);
        await context.Client.PublishAsync(new XmppEvent.Reached(async () =>
        {
            await context.SaveAsync().ConfigureAwait(false);
            await events.WriteAsync(room, MyChatStatus.Subscribed).ConfigureAwait(false);
        })).ConfigureAwait(false);
    }

    /// <summary>Does something that a bookmark asks for: a server need not keep any, a room may be gone, and the connection lost.</summary>
    public async Task TryAsync(Func<Bookmarks, Task> run)
    {
        try
        {
            await run(context.Client.Rooms.Requests.Bookmarks).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is XmppException or OperationCanceledException)
        {
            NetworkLog.RequestFailed(context.Log, "bookmark", exception.Message);
        }
    }
}
