namespace Skype4Net.Xmpp.Client.Rooms;

/// <summary>The rooms of the account, kept by its server for all of its clients (XEP-0402).</summary>
internal sealed class Bookmarks(IXmppConnection connection) : IXmppModule
{
    private static readonly (string Name, string Value)[] s_options =
    [
        ("pubsub#persist_items", "true"),
        ("pubsub#max_items", "max"),
        ("pubsub#send_last_published_item", "never"),
        ("pubsub#access_model", "whitelist"),
    ];

    /// <summary>That this client is told of changes.</summary>
    public IEnumerable<string> Features => [$"{Namespaces.Bookmarks}+notify"];

    public async ValueTask<bool> TryHandleAsync(XmppElement stanza)
    {
        if (stanza.Name != "message" || stanza.Find("event", Namespaces.PubSubEvent)?.Find("items", Namespaces.PubSubEvent) is not { } items
            || items["node"] != Namespaces.Bookmarks)
            return false;
        if (!Sender.IsOwnAccount(stanza, connection.Me))
        {
            XmppLog.Forged(connection.Log, "bookmark", stanza["from"] ?? "");
            return true;
        }

        foreach (XmppElement item in items.FindAll("item", Namespaces.PubSubEvent))
        {
            if (Read(item) is { } bookmark)
                await connection.PublishAsync(new XmppEvent.BookmarkChanged(bookmark.Room, bookmark)).ConfigureAwait(false);
        }

        foreach (XmppElement removed in items.FindAll("retract", Namespaces.PubSubEvent))
        {
            if (Jid.TryParse(removed["id"]) is { IsBare: true } room)
                await connection.PublishAsync(new XmppEvent.BookmarkChanged(room, null)).ConfigureAwait(false);
        }

        return true;
    }

    /// <summary>All of them; none where the server has kept none.</summary>
    /// <exception cref="XmppException">The server refused, or did not answer.</exception>
    public async Task<IReadOnlyList<Bookmark>> GetAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            XmppElement asked = new XmppElement("items", Namespaces.PubSub).Set("node", Namespaces.Bookmarks);
            XmppElement reply = await RequestAsync("get", asked, cancellationToken).ConfigureAwait(false);
            XmppElement? items = reply.Find("pubsub", Namespaces.PubSub)?.Find("items", Namespaces.PubSub);
            return [.. (items?.FindAll("item", Namespaces.PubSub) ?? []).Select(Read).OfType<Bookmark>()];
        }
        catch (XmppStanzaException exception) when (exception.Condition == "item-not-found")
        {
            return [];
        }
    }

    /// <summary>Keeps a room, or what is new about it.</summary>
    /// <exception cref="XmppException">The server refused, or did not answer.</exception>
    public Task SetAsync(Bookmark bookmark, CancellationToken cancellationToken = default)
    {
        XmppElement conference = new XmppElement("conference", Namespaces.Bookmarks).Set("autojoin", bookmark.IsEntered ? "true" : "false")
            .Add("nick", bookmark.Nickname.Length == 0 ? null : bookmark.Nickname)
            .Add("password", bookmark.Password.Length == 0 ? null : bookmark.Password);
        XmppElement item = new XmppElement("item", Namespaces.PubSub).Set("id", bookmark.Room).Add(conference);
        XmppElement form = DataForm.Submit("http://jabber.org/protocol/pubsub#publish-options");
        foreach ((string name, string value) in s_options)
            form.AddField(name, value);
        return RequestAsync(
            "set",
            new XmppElement("publish", Namespaces.PubSub).Set("node", Namespaces.Bookmarks).Add(item),
            cancellationToken,
            new XmppElement("publish-options", Namespaces.PubSub).Add(form));
    }

    /// <summary>Forgets a room; one that is not kept is forgotten already.</summary>
    /// <exception cref="XmppException">The server refused, or did not answer.</exception>
    public async Task RemoveAsync(Jid room, CancellationToken cancellationToken = default)
    {
        XmppElement retract = new XmppElement("retract", Namespaces.PubSub).Set("node", Namespaces.Bookmarks).Set("notify", "true")
            .Add(new XmppElement("item", Namespaces.PubSub).Set("id", room.Bare));
        try
        {
            await RequestAsync("set", retract, cancellationToken).ConfigureAwait(false);
        }
        catch (XmppStanzaException exception) when (exception.Condition == "item-not-found")
        {
            // It was not there.
        }
    }

    private Task<XmppElement> RequestAsync(string type, XmppElement action, CancellationToken cancellationToken, XmppElement? more = null)
        => connection.RequestAsync(
            type, null, new XmppElement("pubsub", Namespaces.PubSub).Add(action).Add(more), cancellationToken: cancellationToken);

    private static Bookmark? Read(XmppElement item)
        => Jid.TryParse(item["id"]) is { IsBare: true } room && item.Find("conference", Namespaces.Bookmarks) is { } conference
            ? new Bookmark(
                room,
                conference.TextOf("nick", Namespaces.Bookmarks) ?? "",
                conference.TextOf("password", Namespaces.Bookmarks) ?? "",
                conference["autojoin"] is "true" or "1")
            : null;
}
