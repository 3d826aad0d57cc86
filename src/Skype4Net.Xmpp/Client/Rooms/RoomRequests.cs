namespace Skype4Net.Xmpp.Client.Rooms;

/// <summary>Requests to rooms: configuration, standing of people, removal (XEP-0045, 8 to 10).</summary>
internal sealed class RoomRequests(IXmppConnection connection)
{
    /// <summary>The rooms that the account's server keeps for it.</summary>
    public Bookmarks Bookmarks { get; } = new(connection);

    /// <summary>Configures a room that we own; fields that are not named keep their values.</summary>
    /// <param name="room">The room.</param>
    /// <param name="values">Names and values of fields, such as <c>muc#roomconfig_membersonly</c> and <c>1</c>; none accepts the defaults of a new
    /// room.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="XmppException">The room refused, has none of the fields, or did not answer.</exception>
    public async Task ConfigureAsync(Jid room, IReadOnlyDictionary<string, string> values, CancellationToken cancellationToken = default)
    {
        XmppElement form = values.Count > 0 ? DataForm.Submit("http://jabber.org/protocol/muc#roomconfig") : DataForm.Submit();
        IReadOnlySet<string> offered = values.Count > 0 ? await GetFieldsAsync(room, cancellationToken).ConfigureAwait(false) : new HashSet<string>();
        List<string> known = [.. values.Keys.Where(offered.Contains)];
        if (values.Count > 0 && known.Count == 0)
            throw new XmppStanzaException("feature-not-implemented", "cancel", "The room has no such setting.");
        foreach (string name in known)
            form.AddField(name, values[name]);
        await connection.RequestAsync("set", room, new XmppElement("query", Namespaces.MucOwner).Add(form), cancellationToken: cancellationToken)
            .ConfigureAwait(false);
    }

    // Some refuse a form with a field that they have not offered.
    private async Task<IReadOnlySet<string>> GetFieldsAsync(Jid room, CancellationToken cancellationToken)
    {
        XmppElement reply = await connection.RequestAsync(
            "get", room, new XmppElement("query", Namespaces.MucOwner), cancellationToken: cancellationToken).ConfigureAwait(false);
        XmppElement? form = reply.Find("query", Namespaces.MucOwner)?.Find("x", Namespaces.DataForm);
        return (form?.FindAll("field", Namespaces.DataForm) ?? []).Select(f => f["var"] ?? "").ToHashSet();
    }

    /// <summary>Sets what somebody may do now: <c>none</c> puts out, <c>visitor</c> mutes in a moderated room.</summary>
    /// <exception cref="XmppException">The room refused, or did not answer.</exception>
    public Task SetRoleAsync(Jid room, string nickname, string role, string reason = "", CancellationToken cancellationToken = default)
        => SetAsync(room, new XmppElement("item", Namespaces.MucAdmin).Set("nick", nickname).Set("role", role), reason, cancellationToken);

    /// <summary>Sets somebody's standing: <c>outcast</c> bans.</summary>
    /// <exception cref="XmppException">The room refused, or did not answer.</exception>
    public Task SetAffiliationAsync(Jid room, Jid who, string affiliation, string reason = "", CancellationToken cancellationToken = default)
        => SetAsync(room, new XmppElement("item", Namespaces.MucAdmin).Set("jid", who.Bare).Set("affiliation", affiliation), reason,
            cancellationToken);

    /// <summary>Everybody of a standing, whether they are there or not.</summary>
    /// <exception cref="XmppException">The room refused, or did not answer.</exception>
    public async Task<IReadOnlyList<Jid>> GetAffiliatedAsync(Jid room, string affiliation, CancellationToken cancellationToken = default)
    {
        XmppElement query = new XmppElement("query", Namespaces.MucAdmin)
            .Add(new XmppElement("item", Namespaces.MucAdmin).Set("affiliation", affiliation));
        XmppElement reply = await connection.RequestAsync("get", room, query, cancellationToken: cancellationToken).ConfigureAwait(false);
        IEnumerable<XmppElement> items = reply.Find("query", Namespaces.MucAdmin)?.FindAll("item", Namespaces.MucAdmin) ?? [];
        return [.. items.Select(i => Jid.TryParse(i["jid"])?.Bare).OfType<Jid>()];
    }

    /// <summary>What the room says of itself; empty for nothing.</summary>
    /// <exception cref="XmppException">The room refused, or did not answer.</exception>
    public async Task<string> GetDescriptionAsync(Jid room, CancellationToken cancellationToken = default)
    {
        var query = new XmppElement("query", Namespaces.DiscoInfo);
        XmppElement reply = await connection.RequestAsync("get", room, query, cancellationToken: cancellationToken).ConfigureAwait(false);
        XmppElement? form = reply.Find("query", Namespaces.DiscoInfo)?.Find("x", Namespaces.DataForm);
        return form?.FindAll("field", Namespaces.DataForm).FirstOrDefault(f => f["var"] == "muc#roominfo_description")
            ?.TextOf("value", Namespaces.DataForm) ?? "";
    }

    /// <summary>Closes a room that we own, for good.</summary>
    /// <exception cref="XmppException">The room refused, or did not answer.</exception>
    public Task DestroyAsync(Jid room, string reason = "", CancellationToken cancellationToken = default)
    {
        XmppElement destroy = new XmppElement("destroy", Namespaces.MucOwner).Add("reason", reason.Length == 0 ? null : reason);
        XmppElement query = new XmppElement("query", Namespaces.MucOwner).Add(destroy);
        return connection.RequestAsync("set", room, query, cancellationToken: cancellationToken);
    }

    private Task<XmppElement> SetAsync(Jid room, XmppElement item, string reason, CancellationToken cancellationToken)
    {
        item.Add("reason", reason.Length == 0 ? null : reason);
        return connection.RequestAsync("set", room, new XmppElement("query", Namespaces.MucAdmin).Add(item), cancellationToken: cancellationToken);
    }
}
