using Skype4Net.Xmpp.Client.Contacts;

namespace Skype4Net.Xmpp.Network.Contacts;

/// <summary>How available somebody is, in the words of each side.</summary>
internal static class StatusMap
{
    public static OnlineStatus Read(PresenceShow show) => show switch
    {
        PresenceShow.Available => OnlineStatus.Online,
        PresenceShow.FreeForChat => OnlineStatus.SkypeMe,
        PresenceShow.Away => OnlineStatus.Away,
        PresenceShow.ExtendedAway => OnlineStatus.NotAvailable,
        PresenceShow.DoNotDisturb => OnlineStatus.DoNotDisturb,
        _ => OnlineStatus.Offline,
    };

    /// <summary>What others are told. One who is invisible is not there for them, though connected.</summary>
    public static PresenceShow Write(UserStatus status) => status switch
    {
        UserStatus.Online => PresenceShow.Available,
        UserStatus.SkypeMe => PresenceShow.FreeForChat,
        UserStatus.Away => PresenceShow.Away,
        UserStatus.NotAvailable => PresenceShow.ExtendedAway,
        UserStatus.DoNotDisturb => PresenceShow.DoNotDisturb,
        _ => PresenceShow.Unavailable,
    };
}
