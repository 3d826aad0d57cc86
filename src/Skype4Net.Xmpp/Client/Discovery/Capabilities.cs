using System.Collections.Concurrent;
using Skype4Net.Xmpp.Client.Contacts;

namespace Skype4Net.Xmpp.Client.Discovery;

/// <summary>What this client can, told to others, and what theirs can, asked once for each kind of client (XEP-0030, XEP-0115).</summary>
/// <param name="connection">The client.</param>
/// <param name="modules">Whose features are told.</param>
/// <param name="more">What the owner of the client can besides.</param>
internal sealed class Capabilities(IXmppConnection connection, Func<IEnumerable<IXmppModule>> modules, IReadOnlyCollection<string> more)
    : IXmppModule
{
    private const string Node = "urn:skype4net:client";
    private const int MaxKnown = 1000;
    private readonly ConcurrentDictionary<string, HashSet<string>> _known = new();

    public IEnumerable<string> Features => [Namespaces.DiscoInfo, Namespaces.Caps, Namespaces.Ping];

    /// <summary>The child of our presence that names what this client can.</summary>
    public XmppElement Element()
        => new XmppElement("c", Namespaces.Caps).Set("hash", "sha-1").Set("node", Node).Set("ver", CapsHash.Of(Info(null)));

    /// <summary>What a connected client can, by its presence, if that is known already; null if it has to be asked.</summary>
    public IReadOnlySet<string>? FindKnown(PresenceInfo presence)
        => presence.CapsVersion.Length > 0 && _known.TryGetValue(presence.CapsVersion, out HashSet<string>? known) ? known : null;

    /// <summary>What a connected client can, by its presence.</summary>
    /// <exception cref="XmppException">It was asked and did not answer.</exception>
    public async Task<IReadOnlySet<string>> FeaturesOfAsync(PresenceInfo presence, CancellationToken cancellationToken = default)
    {
        if (FindKnown(presence) is { } known)
            return known;
        string? node = presence.CapsVersion.Length > 0 ? $"{presence.CapsNode}#{presence.CapsVersion}" : null;
        XmppElement query = new XmppElement("query", Namespaces.DiscoInfo).Set("node", node);
        XmppElement reply = await connection.RequestAsync("get", presence.From, query, cancellationToken: cancellationToken).ConfigureAwait(false);
        XmppElement info = reply.Find("query", Namespaces.DiscoInfo) ?? new XmppElement("query", Namespaces.DiscoInfo);
        HashSet<string> features = [.. info.FindAll("feature", Namespaces.DiscoInfo).Select(f => f["var"] ?? "")];

        // A hash that is not the answer's own would let one client speak for all others of its kind.
        if (presence.CapsVersion.Length > 0 && CapsHash.Of(info) == presence.CapsVersion && _known.Count < MaxKnown)
            _known[presence.CapsVersion] = features;
        return features;
    }

    public ValueTask<bool> TryHandleAsync(XmppElement stanza)
    {
        if (stanza.Name != "iq" || stanza["type"] != "get")
            return ValueTask.FromResult(false);
        if (stanza.Find("ping", Namespaces.Ping) is not null)
        {
            connection.Reply(Answers.Result(stanza));
            return ValueTask.FromResult(true);
        }

        if (stanza.Find("query", Namespaces.DiscoInfo) is not { } query)
            return ValueTask.FromResult(false);
        string? node = query["node"];
        connection.Reply(node is null || node.StartsWith(Node + "#", StringComparison.Ordinal)
            ? Answers.Result(stanza).Add(Info(node))
            : Answers.Error(stanza, "cancel", "item-not-found"));
        return ValueTask.FromResult(true);
    }

    private XmppElement Info(string? node)
    {
        XmppElement query = new XmppElement("query", Namespaces.DiscoInfo).Set("node", node)
            .Add(new XmppElement("identity", Namespaces.DiscoInfo).Set("category", "client").Set("type", "pc").Set("name", "Skype4Net"));
        foreach (string feature in modules().SelectMany(m => m.Features).Concat(more).Distinct().Order(StringComparer.Ordinal))
            query.Add(new XmppElement("feature", Namespaces.DiscoInfo).Set("var", feature));
        return query;
    }
}
