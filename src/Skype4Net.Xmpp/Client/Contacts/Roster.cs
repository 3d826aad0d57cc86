namespace Skype4Net.Xmpp.Client.Contacts;

/// <summary>The contacts, kept by the server and fetched by version: an unchanged list is not sent again (RFC 6121, 2).</summary>
internal sealed class Roster(IXmppConnection connection) : IXmppModule
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Jid, RosterItem> _items = [];
    private string _version = "";

    /// <summary>The contacts as they are now.</summary>
    public IReadOnlyList<RosterItem> Items
    {
        get
        {
            lock (_gate)
                return [.. _items.Values];
        }
    }

    /// <summary>Null when it is no contact.</summary>
    public RosterItem? Find(Jid address)
    {
        lock (_gate)
            return _items.GetValueOrDefault(address.Bare);
    }

    /// <summary>Adds a contact, or changes its name and groups.</summary>
    /// <exception cref="XmppException">The server refused, or did not answer.</exception>
    public Task SetAsync(Jid address, string name, IEnumerable<string> groups, CancellationToken cancellationToken = default)
    {
        XmppElement item = new XmppElement("item", Namespaces.Roster).Set("jid", address.Bare).Set("name", name.Length == 0 ? null : name);
        foreach (string group in groups)
            item.Add("group", group);
        return connection.RequestAsync("set", null, new XmppElement("query", Namespaces.Roster).Add(item), cancellationToken: cancellationToken);
    }

    /// <summary>Removes a contact; both sides stop seeing each other's presence.</summary>
    /// <exception cref="XmppException">The server refused, or did not answer.</exception>
    public Task RemoveAsync(Jid address, CancellationToken cancellationToken = default)
    {
        XmppElement item = new XmppElement("item", Namespaces.Roster).Set("jid", address.Bare).Set("subscription", "remove");
        return connection.RequestAsync("set", null, new XmppElement("query", Namespaces.Roster).Add(item), cancellationToken: cancellationToken);
    }

    /// <summary>Fetches what has changed since the last session.</summary>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        XmppElement query = new XmppElement("query", Namespaces.Roster).Set("ver", _version);
        return connection.RequestAsync("get", null, query, ApplyAllAsync, cancellationToken);
    }

    public async ValueTask<bool> TryHandleAsync(XmppElement stanza)
    {
        if (stanza.Name != "iq" || stanza["type"] != "set" || stanza.Find("query", Namespaces.Roster) is not { } query)
            return false;
        if (!Sender.IsOwnAccount(stanza, connection.Me))
        {
            XmppLog.Forged(connection.Log, "roster push", stanza["from"] ?? "");
            return false;
        }

        List<RosterItem> changed = [.. Read(query)];
        lock (_gate)
        {
            foreach (RosterItem item in changed)
            {
                if (item.Subscription == RosterSubscription.Remove)
                    _items.Remove(item.Address);
                else
                    _items[item.Address] = item;
            }

            _version = query["ver"] ?? _version;
        }

        connection.Reply(Answers.Result(stanza));
        await connection.PublishAsync(new XmppEvent.RosterChanged(changed, AreAll: false)).ConfigureAwait(false);
        return true;
    }

    private ValueTask ApplyAllAsync(XmppElement result)
    {
        // No list at all: the version that we have is the newest.
        if (result.Find("query", Namespaces.Roster) is { } query)
        {
            lock (_gate)
            {
                _items.Clear();
                foreach (RosterItem item in Read(query))
                    _items[item.Address] = item;
                _version = query["ver"] ?? "";
            }
        }

        return connection.PublishAsync(new XmppEvent.RosterChanged(Items, AreAll: true));
    }

    private static IEnumerable<RosterItem> Read(XmppElement query)
        => query.FindAll("item", Namespaces.Roster).Select(RosterItem.Read).OfType<RosterItem>();
}
