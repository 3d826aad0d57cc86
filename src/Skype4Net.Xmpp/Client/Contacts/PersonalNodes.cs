namespace Skype4Net.Xmpp.Client.Contacts;

/// <summary>What accounts publish of themselves (XEP-0163): one item a node.</summary>
internal sealed class PersonalNodes(IXmppConnection connection)
{
    /// <summary>Publishes an item of our own.</summary>
    /// <exception cref="XmppException">The server refused, such as for the size, or did not answer.</exception>
    public Task PublishAsync(string node, string id, XmppElement payload, CancellationToken cancellationToken)
    {
        XmppElement item = new XmppElement("item", Namespaces.PubSub).Set("id", id).Add(payload);
        XmppElement publish = new XmppElement("publish", Namespaces.PubSub).Set("node", node).Add(item);
        return connection.RequestAsync("set", null, new XmppElement("pubsub", Namespaces.PubSub).Add(publish), cancellationToken: cancellationToken);
    }

    /// <summary>An item of an account; null when there is none.</summary>
    /// <param name="of">Whose; null for our own.</param>
    /// <param name="node">The node.</param>
    /// <param name="id">Which item; null for the last one.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="XmppException">It is not for us, the server has no such nodes, or no answer came.</exception>
    public async Task<XmppElement?> GetAsync(Jid? of, string node, string? id, CancellationToken cancellationToken)
    {
        XmppElement items = new XmppElement("items", Namespaces.PubSub).Set("node", node).Set("max_items", id is null ? "1" : null);
        if (id is not null)
            items.Add(new XmppElement("item", Namespaces.PubSub).Set("id", id));
        XmppElement request = new XmppElement("pubsub", Namespaces.PubSub).Add(items);
        try
        {
            XmppElement reply = await connection.RequestAsync("get", of?.Bare, request, cancellationToken: cancellationToken).ConfigureAwait(false);
            return reply.Find("pubsub", Namespaces.PubSub)?.Find("items", Namespaces.PubSub)?.Find("item", Namespaces.PubSub);
        }
        catch (XmppStanzaException exception) when (exception.Condition == "item-not-found")
        {
            return null;
        }
    }
}
