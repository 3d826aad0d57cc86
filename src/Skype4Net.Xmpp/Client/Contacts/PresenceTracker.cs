namespace Skype4Net.Xmpp.Client.Contacts;

/// <summary>Our own presence, that of others, and who may see whose (RFC 6121, 3 and 4).</summary>
/// <param name="connection">The client.</param>
/// <param name="caps">What our presence says about what this client can.</param>
internal sealed class PresenceTracker(IXmppConnection connection, Func<XmppElement> caps) : IXmppModule
{
    // Others than contacts can send presence too.
    private const int MaxAccounts = 5000;
    private const int MaxResources = 50;
    private readonly Lock _gate = new();
    private readonly Dictionary<Jid, Dictionary<string, PresenceInfo>> _known = [];
    private PresenceShow _show = PresenceShow.Available;
    private string _status = "";

    /// <summary>The presence of a contact: its client of the highest priority, and among those the most available.</summary>
    public PresenceInfo BestOf(Jid address)
    {
        lock (_gate)
            return Best(address.Bare);
    }

    /// <summary>All clients of an account that are connected.</summary>
    public IReadOnlyList<PresenceInfo> AllOf(Jid address)
    {
        lock (_gate)
            return _known.TryGetValue(address.Bare, out var resources) ? [.. resources.Values] : [];
    }

    /// <summary>Sets our presence, now and in later sessions.</summary>
    public async Task SetAsync(PresenceShow show, string status, CancellationToken cancellationToken = default)
    {
        (_show, _status) = (show, status);
        await connection.SendAsync(Own(), cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sets the text beside our presence, now and in later sessions.</summary>
    public Task SetStatusAsync(string status, CancellationToken cancellationToken = default) => SetAsync(_show, status, cancellationToken);

    /// <summary>Asks to see somebody's presence.</summary>
    public Task SubscribeAsync(Jid to, string text, CancellationToken cancellationToken = default)
        => SendAsync("subscribe", to, text, cancellationToken);

    /// <summary>Lets somebody see our presence, asked or not.</summary>
    public Task AllowAsync(Jid to, CancellationToken cancellationToken = default) => SendAsync("subscribed", to, "", cancellationToken);

    /// <summary>Refuses to let somebody see our presence, or ends it.</summary>
    public Task DenyAsync(Jid to, CancellationToken cancellationToken = default) => SendAsync("unsubscribed", to, "", cancellationToken);

    /// <summary>Sees somebody's presence no longer.</summary>
    public Task UnsubscribeAsync(Jid to, CancellationToken cancellationToken = default) => SendAsync("unsubscribe", to, "", cancellationToken);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (_show != PresenceShow.Unavailable)
            await connection.SendAsync(Own(), cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<bool> TryHandleAsync(XmppElement stanza)
    {
        if (stanza.Name != "presence" || Jid.TryParse(stanza["from"]) is not { } from)
            return false;
        switch (stanza["type"])
        {
            case null or "unavailable":
                if (stanza["type"] is not null)
                    await PublishLeftAsync(from).ConfigureAwait(false);
                if (Apply(PresenceInfo.Read(stanza, from)) is { } best)
                    await connection.PublishAsync(new XmppEvent.PresenceChanged(from.Bare, best)).ConfigureAwait(false);
                if (stanza["type"] is null)
                    await connection.PublishAsync(new XmppEvent.ClientArrived(from)).ConfigureAwait(false);
                return true;
            case "subscribe":
                await connection.PublishAsync(new XmppEvent.SubscriptionRequested(from.Bare, stanza.TextOf("status", Namespaces.Client) ?? ""))
                    .ConfigureAwait(false);
                return true;
            default:
                // What follows from "subscribed" and the like comes as a change of the roster.
                return true;
        }
    }

    public ValueTask EndAsync()
    {
        lock (_gate)
            _known.Clear();
        return ValueTask.CompletedTask;
    }

    private async ValueTask PublishLeftAsync(Jid from)
    {
        List<Jid> left;
        lock (_gate)
        {
            left = _known.TryGetValue(from.Bare, out var there)
                ? [.. there.Values.Select(c => c.From).Where(c => from.IsBare || c == from)]
                : [];
        }

        foreach (Jid client in left)
            await connection.PublishAsync(new XmppEvent.ClientLeft(client)).ConfigureAwait(false);
    }

    // The best presence of the account, when it has changed.
    private PresenceInfo? Apply(PresenceInfo info)
    {
        Jid account = info.From.Bare;
        lock (_gate)
        {
            PresenceInfo before = Best(account);
            if (info.Show == PresenceShow.Unavailable)
            {
                bool isOfAll = info.From.IsBare;
                if (!_known.TryGetValue(account, out var there) || (isOfAll ? there.Count == 0 : !there.Remove(info.From.Resource)))
                    return null;
                if (isOfAll || there.Count == 0)
                    _known.Remove(account);
                return _known.ContainsKey(account) ? Changed(before, Best(account)) : info;
            }

            if (!_known.TryGetValue(account, out var resources))
            {
                if (_known.Count == MaxAccounts)
                    return null;
                _known[account] = resources = [];
            }

            if (resources.Count == MaxResources && !resources.ContainsKey(info.From.Resource))
                return null;
            resources[info.From.Resource] = info;
            return Changed(before, Best(account));
        }
    }

    private static PresenceInfo? Changed(PresenceInfo before, PresenceInfo after) => before == after ? null : after;

    private PresenceInfo Best(Jid account)
        => _known.TryGetValue(account, out var resources) && resources.Count > 0
            ? resources.Values.OrderByDescending(r => r.Priority).ThenByDescending(r => r.Show).First()
            : new PresenceInfo(account, PresenceShow.Unavailable, "", 0, "", "");

    private XmppElement Own()
    {
        var presence = new XmppElement("presence", Namespaces.Client);
        if (_show == PresenceShow.Unavailable)
            return presence.Set("type", "unavailable").Add("status", _status.Length == 0 ? null : _status);
        return presence.Add("show", PresenceInfo.WordOf(_show)).Add("status", _status.Length == 0 ? null : _status).Add(caps());
    }

    private async Task SendAsync(string type, Jid to, string text, CancellationToken cancellationToken)
    {
        XmppElement presence = new XmppElement("presence", Namespaces.Client).Set("type", type).Set("to", to.Bare)
            .Add("status", text.Length == 0 ? null : text);
        await connection.SendAsync(presence, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}
