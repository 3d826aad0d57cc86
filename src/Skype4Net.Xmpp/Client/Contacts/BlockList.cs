using Skype4Net.Xmpp.Client.Discovery;

namespace Skype4Net.Xmpp.Client.Contacts;

/// <summary>Who may not reach us, kept by the server (XEP-0191).</summary>
internal sealed class BlockList(IXmppConnection connection, ServerFeatures server) : IXmppModule
{
    private readonly Lock _gate = new();
    private readonly HashSet<Jid> _blocked = [];

    /// <summary>Whether the server has one.</summary>
    public bool IsSupported => server.Has(Namespaces.Blocking);

    public IReadOnlyCollection<Jid> Blocked
    {
        get
        {
            lock (_gate)
                return [.. _blocked];
        }
    }

    /// <exception cref="XmppException">The server refused, or did not answer.</exception>
    public Task BlockAsync(Jid address, CancellationToken cancellationToken = default) => ChangeAsync("block", address, cancellationToken);

    /// <exception cref="XmppException">The server refused, or did not answer.</exception>
    public Task UnblockAsync(Jid address, CancellationToken cancellationToken = default) => ChangeAsync("unblock", address, cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (IsSupported)
            return connection.RequestAsync("get", null, new XmppElement("blocklist", Namespaces.Blocking), ApplyAllAsync, cancellationToken);
        XmppLog.Missing(connection.Log, "a list of blocked accounts");
        return Task.CompletedTask;
    }

    public async ValueTask<bool> TryHandleAsync(XmppElement stanza)
    {
        if (stanza.Name != "iq" || stanza["type"] != "set" || stanza.Find(Namespaces.Blocking) is not { Name: "block" or "unblock" } change)
            return false;
        if (!Sender.IsOwnAccount(stanza, connection.Me))
        {
            XmppLog.Forged(connection.Log, "change of the blocked accounts", stanza["from"] ?? "");
            return false;
        }

        List<Jid> items = [.. Read(change)];
        lock (_gate)
        {
            if (change.Name == "block")
                _blocked.UnionWith(items);
            else if (items.Count == 0)
                _blocked.Clear();
            else
                _blocked.ExceptWith(items);
        }

        connection.Reply(Answers.Result(stanza));
        await connection.PublishAsync(new XmppEvent.BlockedChanged(Blocked)).ConfigureAwait(false);
        return true;
    }

    private ValueTask ApplyAllAsync(XmppElement result)
    {
        lock (_gate)
        {
            _blocked.Clear();
            if (result.Find("blocklist", Namespaces.Blocking) is { } list)
                _blocked.UnionWith(Read(list));
        }

        return connection.PublishAsync(new XmppEvent.BlockedChanged(Blocked));
    }

    private Task<XmppElement> ChangeAsync(string verb, Jid address, CancellationToken cancellationToken)
    {
        XmppElement change = new XmppElement(verb, Namespaces.Blocking).Add(new XmppElement("item", Namespaces.Blocking).Set("jid", address));
        return connection.RequestAsync("set", null, change, cancellationToken: cancellationToken);
    }

    private static IEnumerable<Jid> Read(XmppElement list)
        => list.FindAll("item", Namespaces.Blocking).Select(i => Jid.TryParse(i["jid"])).OfType<Jid>();
}
