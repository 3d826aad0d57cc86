using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Profile;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Contacts;

/// <summary>The people that one client knows: their presence, own names and speed dials.</summary>
internal sealed class ContactModule(ClientContext client) : ClientModule(client)
{
    /// <summary>The user's own names for people.</summary>
    public Dictionary<Identity, string> DisplayNames { get; } = [];

    public Dictionary<Identity, string> SpeedDials { get; } = [];

    private ProfileModule Profile => Client.Module<ProfileModule>();

    public override void OnReinstalled()
    {
        DisplayNames.Clear();
        SpeedDials.Clear();
    }

    /// <summary>Whom a speed dial stands for; null for nobody.</summary>
    public Identity? FindBySpeedDial(string code)
    {
        foreach ((Identity who, string own) in SpeedDials)
        {
            if (own == code)
                return who;
        }

        return null;
    }

    /// <summary>The name to show for somebody: the user's own one, their full name, or their handle.</summary>
    public string ShownName(Identity who)
    {
        string own = DisplayNames.GetValueOrDefault(who, "");
        string full = Profile.Of(who).GetValueOrDefault(UserProperties.FullName.Name, "");
        return own.Length > 0 ? own : full.Length > 0 ? full : who.Value;
    }

    /// <summary>Somebody's presence as the user sees it: everybody is away while there is no network.</summary>
    public OnlineStatus PresenceOf(Identity who)
        => who.IsTelephone ? OnlineStatus.SkypeOut
            : !Client.Network.Exists(who) ? OnlineStatus.Unknown
            : Client.IsConnected ? Client.Network.PresenceOf(who)
            : OnlineStatus.Offline;
}
