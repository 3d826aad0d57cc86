using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Contacts;

/// <summary>The people that one client knows; they live on the client itself still.</summary>
internal sealed class ContactModule(ClientContext client, Func<Identity, string> shownName, Func<Identity, bool> isThere) : ClientModule(client)
{
    /// <summary>The name to show for somebody: the user's own one, their full name, or their handle.</summary>
    public string ShownName(Identity who) => shownName(who);

    /// <summary>Whether somebody's client is connected, as far as the user may see it.</summary>
    public bool IsThere(Identity who) => isThere(who);
}
