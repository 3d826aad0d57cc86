namespace Skype4Net.Xmpp.Client.Discovery;

/// <summary>What the server and the account on it can (XEP-0030), asked for at the start of each session.</summary>
internal sealed class ServerFeatures(IXmppConnection connection) : IXmppModule
{
    private const int MaxServices = 50;
    private volatile HashSet<string> _features = [];
    private volatile HashSet<string> _account = [];

    public bool Has(string feature) => _features.Contains(feature) || _account.Contains(feature);

    /// <summary>Whether the account itself has a feature, such as an archive of its own.</summary>
    public bool AccountHas(string feature) => _account.Contains(feature);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        Task<HashSet<string>> server = AskAsync(Jid.Parse(connection.Me.Domain), cancellationToken);
        Task<HashSet<string>> account = AskAsync(connection.Me.Bare, cancellationToken);
        _features = await server.ConfigureAwait(false);
        _account = await account.ConfigureAwait(false);
    }

    /// <summary>The features of anybody; none when the answer is an error.</summary>
    public async Task<HashSet<string>> AskAsync(Jid whom, CancellationToken cancellationToken)
    {
        try
        {
            var query = new XmppElement("query", Namespaces.DiscoInfo);
            XmppElement reply = await connection.RequestAsync("get", whom, query, cancellationToken: cancellationToken).ConfigureAwait(false);
            return [.. reply.Find("query", Namespaces.DiscoInfo)?.FindAll("feature", Namespaces.DiscoInfo).Select(f => f["var"] ?? "") ?? []];
        }
        catch (XmppStanzaException)
        {
            return [];
        }
    }

    /// <summary>The first service beside the server that has a feature, such as rooms or uploads; null when there is none.</summary>
    public async Task<Jid?> FindServiceAsync(string feature, CancellationToken cancellationToken = default)
    {
        if (_features.Contains(feature))
            return Jid.Parse(connection.Me.Domain);
        var query = new XmppElement("query", Namespaces.DiscoItems);
        XmppElement reply = await connection.RequestAsync("get", Jid.Parse(connection.Me.Domain), query, cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        IEnumerable<XmppElement> items = reply.Find("query", Namespaces.DiscoItems)?.FindAll("item", Namespaces.DiscoItems) ?? [];
        IEnumerable<Jid> services = items.Select(i => Jid.TryParse(i["jid"])).OfType<Jid>();
        foreach (Jid service in services.Take(MaxServices))
        {
            if ((await AskAsync(service, cancellationToken).ConfigureAwait(false)).Contains(feature))
                return service;
        }

        return null;
    }
}
