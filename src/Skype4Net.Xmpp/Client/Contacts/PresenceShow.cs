namespace Skype4Net.Xmpp.Client.Contacts;

/// <summary>How available somebody is, most available last (RFC 6121, 4.7.2.1).</summary>
internal enum PresenceShow
{
    /// <summary>Not connected.</summary>
    Unavailable,

    /// <summary><c>xa</c>: away for long.</summary>
    ExtendedAway,

    /// <summary><c>dnd</c>: does not want to be disturbed.</summary>
    DoNotDisturb,

    /// <summary><c>away</c>.</summary>
    Away,

    /// <summary>Available.</summary>
    Available,

    /// <summary><c>chat</c>: would like to talk.</summary>
    FreeForChat,
}
