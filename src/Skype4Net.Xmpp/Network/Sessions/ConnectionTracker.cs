using System.Threading.Channels;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Sessions;

/// <summary>
/// What the emulated client is told of the connection. A loss that is over in a moment, the old session going on, is no news: neither it nor the
/// next attempt is told before that moment is over.
/// </summary>
/// <param name="context">The session.</param>
/// <param name="repeat">Tells again what a connection begins with.</param>
/// <param name="lost">Is called when it is told that there is no connection.</param>
internal sealed class ConnectionTracker(SessionContext context, Func<ValueTask> repeat, Action lost)
{
    /// <summary>How long a loss is kept back.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    private readonly List<NetworkEvent.ConnectionChanged> _withheld = [];
    private NetworkConnection _told = NetworkConnection.Disconnected;
    private int _losses;

    /// <summary>Tells of a change, or keeps it back.</summary>
    public async ValueTask ApplyAsync(XmppEvent.ConnectionChanged change)
    {
        var changed = new NetworkEvent.ConnectionChanged(Of(change.State), change.Reason?.Message ?? "", change.RetryAt);
        switch (change.State)
        {
            case XmppConnectionState.Online when change.IsResumed && _withheld.Count > 0:
                _withheld.Clear();
                return;
            case XmppConnectionState.Waiting or XmppConnectionState.Connecting when _told == NetworkConnection.Online:
                _withheld.Add(changed);
                if (_withheld.Count == 1)
                    _ = ReleaseLaterAsync(++_losses);
                return;
        }

        await ReleaseAsync().ConfigureAwait(false);
        if (change.State == XmppConnectionState.Online && change.IsResumed && _told != NetworkConnection.CatchingUp)
        {
            await WriteAsync(new NetworkEvent.ConnectionChanged(NetworkConnection.CatchingUp, "", null)).ConfigureAwait(false);
            await repeat().ConfigureAwait(false);
        }

        await WriteAsync(changed).ConfigureAwait(false);
    }

    private async Task ReleaseLaterAsync(int loss)
    {
        try
        {
            XmppClient client = context.Client;
            await Task.Delay(Grace, context.Time, context.Ended).ConfigureAwait(false);
            await client.PublishAsync(new XmppEvent.Reached(() => loss == _losses ? ReleaseAsync() : ValueTask.CompletedTask)).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or XmppException or ChannelClosedException)
        {
            // The session has ended meanwhile, and that was told.
        }
    }

    private async ValueTask ReleaseAsync()
    {
        foreach (NetworkEvent.ConnectionChanged change in _withheld.ToList())
            await WriteAsync(change).ConfigureAwait(false);
        _withheld.Clear();
    }

    private ValueTask WriteAsync(NetworkEvent.ConnectionChanged change)
    {
        // An attempt that goes on is told once.
        if (change.State == _told && change.State is not NetworkConnection.Waiting)
            return ValueTask.CompletedTask;
        _told = change.State;
        if (_told != NetworkConnection.Online)
            lost();
        return context.WriteAsync(change);
    }

    private static NetworkConnection Of(XmppConnectionState state) => state switch
    {
        XmppConnectionState.Connecting => NetworkConnection.Connecting,
        XmppConnectionState.CatchingUp => NetworkConnection.CatchingUp,
        XmppConnectionState.Online => NetworkConnection.Online,
        XmppConnectionState.Waiting => NetworkConnection.Waiting,
        XmppConnectionState.Refused => NetworkConnection.Refused,
        _ => NetworkConnection.Disconnected,
    };
}
