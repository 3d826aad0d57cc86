using System.Globalization;

namespace Skype4Net.Xmpp.Client.Contacts;

/// <summary>The presence of one client.</summary>
/// <param name="From">Whose, with its resource.</param>
/// <param name="Show">How available.</param>
/// <param name="Status">The text beside it; empty for none.</param>
/// <param name="Priority">-128 to 127; with a negative one it gets no messages to the account.</param>
/// <param name="CapsNode">The program, by XEP-0115; empty when it does not say.</param>
/// <param name="CapsVersion">The hash of what it can; empty when it does not say.</param>
internal sealed record PresenceInfo(Jid From, PresenceShow Show, string Status, int Priority, string CapsNode, string CapsVersion)
{
    public static PresenceInfo Read(XmppElement presence, Jid from)
    {
        PresenceShow show = presence["type"] is not null ? PresenceShow.Unavailable : presence.TextOf("show", Namespaces.Client) switch
        {
            "away" => PresenceShow.Away,
            "chat" => PresenceShow.FreeForChat,
            "dnd" => PresenceShow.DoNotDisturb,
            "xa" => PresenceShow.ExtendedAway,
            _ => PresenceShow.Available,
        };
        _ = sbyte.TryParse(presence.TextOf("priority", Namespaces.Client), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
            out sbyte priority);
        XmppElement? caps = presence.Find("c", Namespaces.Caps);
        bool isHashed = caps?["hash"] == "sha-1";
        string node = isHashed ? caps!["node"] ?? "" : "";
        string version = isHashed ? caps!["ver"] ?? "" : "";
        return new PresenceInfo(from, show, presence.TextOf("status", Namespaces.Client) ?? "", priority, node, version);
    }

    /// <summary>The word of <c>show</c>; null for plainly available and for unavailable.</summary>
    public static string? WordOf(PresenceShow show) => show switch
    {
        PresenceShow.Away => "away",
        PresenceShow.FreeForChat => "chat",
        PresenceShow.DoNotDisturb => "dnd",
        PresenceShow.ExtendedAway => "xa",
        _ => null,
    };
}
