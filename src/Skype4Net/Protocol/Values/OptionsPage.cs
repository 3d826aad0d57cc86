using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>A page of the client's options: <c>OPEN OPTIONS page</c>.</summary>
public enum OptionsPage
{
    /// <summary>None of these (<c>UNKNOWN</c>); cannot be sent.</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>General (<c>general</c>).</summary>
    [Wire("general")]
    General,
    /// <summary>Privacy (<c>privacy</c>).</summary>
    [Wire("privacy")]
    Privacy,
    /// <summary>Notifications (<c>notifications</c>).</summary>
    [Wire("notifications")]
    Notifications,
    /// <summary>Sound alerts (<c>soundalerts</c>).</summary>
    [Wire("soundalerts")]
    SoundAlerts,
    /// <summary>Sound devices (<c>sounddevices</c>).</summary>
    [Wire("sounddevices")]
    SoundDevices,
    /// <summary>Hot keys (<c>hotkeys</c>).</summary>
    [Wire("hotkeys")]
    HotKeys,
    /// <summary>Connection (<c>connection</c>).</summary>
    [Wire("connection")]
    Connection,
    /// <summary>Voicemail (<c>voicemail</c>).</summary>
    [Wire("voicemail")]
    Voicemail,
    /// <summary>Call forwarding (<c>callforward</c>).</summary>
    [Wire("callforward")]
    CallForward,
    /// <summary>Video (<c>video</c>).</summary>
    [Wire("video")]
    Video,
    /// <summary>Advanced (<c>advanced</c>).</summary>
    [Wire("advanced")]
    Advanced,
}
