namespace Skype4Net.Xmpp.Client.Contacts;

/// <summary>Who of two sees the other's presence (RFC 6121, 2.1.2.5).</summary>
internal enum RosterSubscription
{
    /// <summary>Neither.</summary>
    None,

    /// <summary>We see the contact's.</summary>
    To,

    /// <summary>The contact sees ours.</summary>
    From,

    /// <summary>Each sees the other's.</summary>
    Both,

    /// <summary>It is no contact any more.</summary>
    Remove,
}
