using System.Threading.Channels;
using Skype4Net.Xmpp.Network.Contacts;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Network.Signals;

/// <summary>
/// Notices that a client is gone to which something was said: servers keep the session of one whose line is dead for minutes. One that is silent
/// for a while after that is asked (XEP-0199), and one that does not answer counts as gone.
/// </summary>
internal sealed class PeerWatch(SessionContext context, PeerClients peers)
{
    private const int MaxWatched = 1000;
    private readonly Lock _gate = new();
    private readonly Dictionary<Jid, Watch> _watched = [];

    /// <summary>Something was said to a client.</summary>
    public void NoteSent(Jid client)
    {
        Watch watch;
        lock (_gate)
        {
            if (_watched.TryGetValue(client, out Watch? known))
            {
                known.IsSentAgain = true;
                return;
            }

            if (_watched.Count == MaxWatched)
                return;
            _watched[client] = watch = new Watch();
        }

        _ = RunAsync(client, watch);
    }

    /// <summary>A client says something.</summary>
    public void NoteHeard(Jid client)
    {
        lock (_gate)
        {
            if (_watched.TryGetValue(client, out Watch? watch))
                watch.IsHeard = true;
        }
    }

    private async Task RunAsync(Jid client, Watch watch)
    {
        try
        {
            do
            {
                watch.IsHeard = watch.IsSentAgain = false;
                await Task.Delay(context.Options.PeerLimit, context.Time, context.Ended).ConfigureAwait(false);
                if (!watch.IsHeard && !await peers.AnswersAsync(client, context.Options.PeerLimit).ConfigureAwait(false))
                {
                    Remove(client);
                    await context.Client.PublishAsync(new XmppEvent.ClientLeft(client)).ConfigureAwait(false);
                    return;
                }
            }
            while (GoesOn(client, watch));
        }
        catch (Exception exception) when (exception is XmppException or OperationCanceledException or ChannelClosedException)
        {
            // Our own connection is lost, and that ends all of it.
            Remove(client);
        }
    }

    // Whoever is silent because nothing was said to them is not watched.
    private bool GoesOn(Jid client, Watch watch)
    {
        lock (_gate)
            return watch.IsSentAgain || !_watched.Remove(client);
    }

    private void Remove(Jid client)
    {
        lock (_gate)
            _watched.Remove(client);
    }

    private sealed class Watch
    {
        public volatile bool IsHeard;
        public volatile bool IsSentAgain;
    }
}
