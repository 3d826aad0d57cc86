using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Contacts;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Network.Contacts;

/// <summary>Which of somebody's clients are emulated ones, by what they say they can (XEP-0115).</summary>
internal sealed class PeerClients(SessionContext context)
{
    private const PeerFeatures Emulated = PeerFeatures.Known | PeerFeatures.Calls | PeerFeatures.Applications | PeerFeatures.Files;

    /// <summary>What somebody's clients can between them.</summary>
    /// <exception cref="XmppException">None of them answers.</exception>
    public async Task<PeerFeatures> FeaturesOfAsync(Jid account)
    {
        PeerFeatures features = PeerFeatures.None;
        foreach (PresenceInfo presence in context.Client.Presence.AllOf(account))
            features |= await IsEmulatedAsync(presence).ConfigureAwait(false) ? Emulated : PeerFeatures.Known;
        return features;
    }

    /// <summary>Whether any client of an account is seen.</summary>
    public bool IsThere(Jid account) => context.Client.Presence.AllOf(account).Count > 0;

    /// <summary>Whether clients of its account are seen, and this one is not.</summary>
    public bool IsElsewhere(Jid client)
    {
        IReadOnlyList<PresenceInfo> clients = context.Client.Presence.AllOf(client);
        return clients.Count > 0 && clients.All(c => c.From != client);
    }

    /// <summary>The most available emulated client of an account; null when none is there.</summary>
    public async Task<Jid?> FindAsync(Jid account)
    {
        IReadOnlyList<PresenceInfo> clients = context.Client.Presence.AllOf(account);
        foreach (PresenceInfo presence in clients.OrderByDescending(c => c.Priority).ThenByDescending(c => c.Show))
        {
            if (await IsEmulatedAsync(presence).ConfigureAwait(false))
                return presence.From;
        }

        return null;
    }

    /// <summary>Whether a client that is there is known to be an emulated one, without asking it.</summary>
    public bool IsKnownEmulated(Jid client)
        => context.Client.Presence.AllOf(client).Any(presence => presence.From == client
            && context.Client.Capabilities.FindKnown(presence)?.Contains(Namespaces.Signals) == true);

    /// <summary>Asks a client whether it is there (XEP-0199).</summary>
    /// <param name="client">Which. All clients of this kind answer; a server says so of one that is gone.</param>
    /// <param name="limit">How long to wait for its answer.</param>
    /// <exception cref="XmppConnectionException">The own connection is lost.</exception>
    /// <exception cref="OperationCanceledException">The session has ended.</exception>
    public async Task<bool> AnswersAsync(Jid client, TimeSpan limit)
    {
        using var late = new CancellationTokenSource(limit, context.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, context.Ended);
        try
        {
            await context.Client.RequestAsync("get", client, new XmppElement("ping", Namespaces.Ping), cancellationToken: either.Token)
                .ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException) when (!context.Ended.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception exception) when (exception is XmppStanzaException or XmppTimeoutException)
        {
            return false;
        }
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
