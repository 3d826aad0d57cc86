using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Contacts;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Network.Contacts;

/// <summary>Which of somebody's clients are emulated ones, by what they say they can (XEP-0115).</summary>
internal sealed class PeerClients(SessionContext context)
{
    private const PeerFeatures Emulated = PeerFeatures.Known | PeerFeatures.Calls | PeerFeatures.Applications | PeerFeatures.Files;
    private const int MaxHeard = 1000;
    private readonly Lock _gate = new();
    private readonly Dictionary<Jid, Jid> _lastHeard = [];

    /// <summary>What somebody's clients can between them.</summary>
    /// <exception cref="XmppException">None of them answers.</exception>
    public async Task<PeerFeatures> FeaturesOfAsync(Jid account)
    {
        PeerFeatures features = PeerFeatures.None;
        foreach (PresenceInfo presence in context.Client.Presence.AllOf(account))
            features |= await IsEmulatedAsync(presence).ConfigureAwait(false) ? Emulated : PeerFeatures.Known;
        return features;
    }

    /// <summary>A signal has come from a client: what is said about it goes back there.</summary>
    public void Hear(Jid client)
    {
        lock (_gate)
        {
            if (_lastHeard.Count >= MaxHeard)
                _lastHeard.Clear();
            _lastHeard[client.Bare] = client;
        }
    }

    /// <summary>The client for signals to an account: the one that was heard last, or the most available; null when none is there.</summary>
    public async Task<Jid?> FindAsync(Jid account)
    {
        IReadOnlyList<PresenceInfo> clients = context.Client.Presence.AllOf(account);
        Jid? last;
        lock (_gate)
            last = _lastHeard.GetValueOrDefault(account.Bare);
        if (clients.Any(c => c.From == last))
            return last;
        foreach (PresenceInfo presence in clients.OrderByDescending(c => c.Priority).ThenByDescending(c => c.Show))
        {
            if (await IsEmulatedAsync(presence).ConfigureAwait(false))
                return presence.From;
        }

        return null;
    }

    private async Task<bool> IsEmulatedAsync(PresenceInfo presence)
    {
        try
        {
            return (await context.Client.Capabilities.FeaturesOfAsync(presence, context.Ended).ConfigureAwait(false)).Contains(Namespaces.Signals);
        }
        catch (Exception exception) when (exception is XmppStanzaException or XmppTimeoutException)
        {
            return false;
        }
    }
}
