namespace Skype4Net.Xmpp.Client.Contacts;

/// <summary>A contact as the server keeps it.</summary>
/// <param name="Address">The bare address.</param>
/// <param name="Name">The name that we gave to the contact; empty for none.</param>
/// <param name="Subscription">Who sees whom.</param>
/// <param name="IsAsked">Whether we have asked to see the contact's presence and wait for the answer.</param>
/// <param name="Groups">The groups that the contact is in.</param>
internal sealed record RosterItem(Jid Address, string Name, RosterSubscription Subscription, bool IsAsked, IReadOnlyList<string> Groups)
{
    /// <summary>Whether the contact may see our presence.</summary>
    public bool IsAuthorized => Subscription is RosterSubscription.From or RosterSubscription.Both;

    /// <summary>Null when the element is none.</summary>
    public static RosterItem? Read(XmppElement item)
    {
        if (Jid.TryParse(item["jid"]) is not { IsBare: true } address)
            return null;
        RosterSubscription subscription = item["subscription"] switch
        {
            "to" => RosterSubscription.To,
            "from" => RosterSubscription.From,
            "both" => RosterSubscription.Both,
            "remove" => RosterSubscription.Remove,
            _ => RosterSubscription.None,
        };
        string[] groups = [.. item.FindAll("group", Namespaces.Roster).Select(g => g.Text)];
        return new RosterItem(address, item["name"] ?? "", subscription, item["ask"] == "subscribe", groups);
    }
}
