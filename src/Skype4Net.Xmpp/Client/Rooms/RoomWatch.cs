namespace Skype4Net.Xmpp.Client.Rooms;

/// <summary>
/// Notices that we are in a room no more though nobody has said so, as when the node that had it was killed (XEP-0410): a room of which nothing is
/// heard for a while is asked, and entered again.
/// </summary>
/// <param name="connection">The client.</param>
/// <param name="isEntered">Whether it is one of the client's rooms.</param>
/// <param name="enterAgain">Enters it again; what was missed in it has been told when it is entered.</param>
#pragma warning disable CA1001 // Questions may still wait at its semaphore when the client ends, and are let go one by one.
internal sealed class RoomWatch(IXmppConnection connection, Func<Room, bool> isEntered, Func<Room, CancellationToken, Task> enterAgain)
#pragma warning restore CA1001
{
    /// <summary>How long a room is silent before it is asked.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromMinutes(15);

    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>We are in a room.</summary>
    public void Begin(Room room)
    {
        room.LastSign = connection.Time.GetTimestamp();
        _ = RunAsync(room, room.Joined);
    }

    /// <summary>Asks a room whether we are in it, and enters it again if not. Returns whether we were in it, as far as can be told.</summary>
    /// <exception cref="XmppException">It does not let us in, or there is no connection.</exception>
    public async Task<bool> CheckAsync(Room room, CancellationToken cancellationToken)
    {
        // Who asks while it is entered again finds us in it, and in the order of asking.
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await CheckOnceAsync(room, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<bool> CheckOnceAsync(Room room, CancellationToken cancellationToken)
    {
        Jid me = room.Address.WithResource(room.Nickname);
        try
        {
            await connection.RequestAsync("get", me, new XmppElement("ping", Namespaces.Ping), cancellationToken: cancellationToken)
                .ConfigureAwait(false);
            return true;
        }
        catch (XmppTimeoutException)
        {
            return true;
        }
        catch (XmppStanzaException refused)
        {
            // Some do not pass the question on, and for some it cannot be told now.
            if (refused.Condition is "service-unavailable" or "feature-not-implemented" or "item-not-found" or "remote-server-not-found"
                or "remote-server-timeout")
                return true;
        }

        await enterAgain(room, cancellationToken).ConfigureAwait(false);
        return false;
    }

    // Another entry, in a later session or after a check, has a watch of its own.
    private async Task RunAsync(Room room, TaskCompletionSource<bool> entry)
    {
        try
        {
            while (room.Joined == entry && isEntered(room))
            {
                TimeSpan silent = connection.Time.GetElapsedTime(room.LastSign);
                if (silent < Silence)
                    await Task.Delay(Silence - silent, connection.Time, connection.Ended).ConfigureAwait(false);
                else
                    await CheckSilentAsync(room).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The client has ended.
        }
    }

    private async Task CheckSilentAsync(Room room)
    {
        try
        {
            await CheckAsync(room, connection.Ended).ConfigureAwait(false);
        }
        catch (XmppException)
        {
            // It is asked again later; and a new session enters it anew.
        }

        room.LastSign = connection.Time.GetTimestamp();
    }
}
