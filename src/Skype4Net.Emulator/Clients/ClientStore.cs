using Skype4Net.Emulator.Client;

namespace Skype4Net.Emulator.Clients;

/// <summary>What one Skype installation keeps of kinds that are no modules yet. Only touched by the client's executor.</summary>
internal sealed class ClientStore(IdSequence ids)
{
    /// <summary>Connection variables that are only stored, by name, as they are at first.</summary>
    public static IReadOnlyDictionary<string, string> DefaultSettings { get; } = new Dictionary<string, string>
    {
        ["AUDIO_IN"] = "", ["AUDIO_OUT"] = "", ["RINGER"] = "", ["VIDEO_IN"] = "", ["MUTE"] = "OFF", ["AUTOAWAY"] = "ON", ["PCSPEAKER"] = "ON",
        ["AGC"] = "ON", ["AEC"] = "ON", ["SILENT_MODE"] = "OFF", ["WINDOWSTATE"] = "NORMAL", ["UI_LANGUAGE"] = "en", ["WALLPAPER"] = "",
        ["PREDICTIVE_DIALER_COUNTRY"] = "us", ["RINGTONE"] = "", ["RINGTONE STATUS"] = "ON",
    };

    /// <summary>Connection variables that are only stored, by name.</summary>
    public Dictionary<string, string> Settings { get; } = new(DefaultSettings, StringComparer.OrdinalIgnoreCase);

    /// <summary>The own picture that was set without a network; null for none. The picture in it is null when it was taken away.</summary>
    public UnpublishedAvatar? UnpublishedAvatar { get; set; }

    public bool HasAvatar { get; set; }

    public long NextId() => ids.Next();
}

/// <summary>A picture that others do not see yet.</summary>
internal sealed record UnpublishedAvatar(byte[]? Picture);
