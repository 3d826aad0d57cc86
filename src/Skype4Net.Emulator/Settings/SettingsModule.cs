using Skype4Net.Emulator.Client;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Settings;

/// <summary>The settings of one client.</summary>
internal sealed class SettingsModule(ClientContext client, Func<Dictionary<string, string>> values) : ClientModule(client)
{
    /// <summary>Whether the microphone is switched off.</summary>
    public bool IsMuted => values()[ClientProperties.Mute.Name] == "ON";

    /// <summary>Switches the microphone on.</summary>
    public void Unmute()
    {
        values()[ClientProperties.Mute.Name] = "OFF";
        Client.Notify(ClientProperties.Mute, "", false);
    }
}
