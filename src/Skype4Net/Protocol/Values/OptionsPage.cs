namespace Skype4Net;

/// <summary>A page of the client's options: <c>OPEN OPTIONS page</c>.</summary>
public enum OptionsPage
{
    /// <summary>Never on the wire.</summary>
    Unknown,
    /// <summary>General (<c>general</c>).</summary>
    General,
    /// <summary>Privacy (<c>privacy</c>).</summary>
    Privacy,
    /// <summary>Notifications (<c>notifications</c>).</summary>
    Notifications,
    /// <summary>Sound alerts (<c>soundalerts</c>).</summary>
    SoundAlerts,
    /// <summary>Sound devices (<c>sounddevices</c>).</summary>
    SoundDevices,
    /// <summary>Hot keys (<c>hotkeys</c>).</summary>
    HotKeys,
    /// <summary>Connection (<c>connection</c>).</summary>
    Connection,
    /// <summary>Voicemail (<c>voicemail</c>).</summary>
    Voicemail,
    /// <summary>Call forwarding (<c>callforward</c>).</summary>
    CallForward,
    /// <summary>Video (<c>video</c>).</summary>
    Video,
    /// <summary>Advanced (<c>advanced</c>).</summary>
    Advanced,
}
