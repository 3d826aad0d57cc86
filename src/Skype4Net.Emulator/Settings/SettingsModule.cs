using System.Collections.Frozen;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Emulator.Storage;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Settings;

/// <summary>The settings of one client, as its options have them, and its devices.</summary>
internal sealed class SettingsModule(ClientContext client) : ClientModule(client)
{
    private const string Kind = "setting";
    private const string RingtoneKey = "RINGTONE";
    private const string RingtoneStatusKey = "RINGTONE STATUS";
    private static readonly FrozenDictionary<PropertyDefinition, string> s_defaults = Defaults();

    // Those that are not as they were at first.
    private readonly Dictionary<PropertyDefinition, string> _values = [];
    private readonly HashSet<string> _devices = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The settings that are only stored.</summary>
    public static IEnumerable<PropertyDefinition> Stored => s_defaults.Keys;

    /// <summary>Whether the user lets programs keep windows away: <c>SET SILENT_MODE ON</c>. Default: yes.</summary>
    public bool AllowsSilentMode { get; set; } = true;

    /// <summary>Whether windows stay away.</summary>
    public bool IsSilent => ValueOf(ClientProperties.SilentMode) == "ON";

    /// <summary>Whether the microphone is switched off.</summary>
    public bool IsMuted => ValueOf(ClientProperties.Mute) == "ON";

    /// <summary>The ringtone: the path of a sound file, or of a package with the number of a tone behind a colon; empty for that of Skype.</summary>
    public string Ringtone { get; private set; } = "";

    /// <summary>Whether the ringtone is played: <c>ON</c> or <c>OFF</c>.</summary>
    public string RingtoneStatus { get; private set; } = "ON";

    public override void Map(CommandRouter router)
    {
        new SettingsCommandHandlers(this, Client).Map(router);
        new RingtoneCommandHandlers(this).Map(router);
    }

    public override void OnReinstalled()
    {
        _values.Clear();
        Ringtone = "";
        RingtoneStatus = "ON";
    }

    public override void OnLoading()
    {
        foreach ((string key, string value) in Client.Storage.Records.Loaded(Kind, StorageJson.Default.String))
        {
            if (key == RingtoneKey)
                Ringtone = value;
            else if (key == RingtoneStatusKey)
                RingtoneStatus = value;
            else if (ClientProperties.Schema.Find(key) is { } setting && s_defaults.ContainsKey(setting))
                _values[setting] = value;
        }
    }

    /// <summary>The value of a setting as on the wire.</summary>
    public string ValueOf(PropertyDefinition setting) => _values.GetValueOrDefault(setting) ?? s_defaults[setting];

    /// <summary>Changes a setting.</summary>
    /// <param name="setting">One of those that are stored.</param>
    /// <param name="value">The value as on the wire.</param>
    public void Set(PropertyDefinition setting, string value)
    {
        _values[setting] = value;
        Keep(setting.Name, value);
        Client.Notify(setting, "", value);
    }

    /// <summary>The person changes a setting by its name.</summary>
    /// <param name="name">Its name on the wire.</param>
    /// <param name="value">The value as on the wire.</param>
    /// <exception cref="ArgumentException">There is no such setting.</exception>
    public void Set(string name, string value)
    {
        if (ClientProperties.Schema.Find(name) is not { } setting || !s_defaults.ContainsKey(setting))
            throw new ArgumentException($"There is no setting {name}.", nameof(name));
        Set(setting, value);
    }

    /// <summary>Switches the microphone on.</summary>
    public void Unmute() => Set(ClientProperties.Mute, "OFF");

    /// <summary>Changes the ringtone.</summary>
    /// <param name="path">See <see cref="Ringtone"/>.</param>
    public void SetRingtone(string path)
    {
        Ringtone = path;
        Keep(RingtoneKey, path);
        Client.NotifyLine(since: 5, $"RINGTONE 1 {path}");
    }

    /// <summary>Switches the ringtone on or off.</summary>
    /// <param name="status"><c>ON</c> or <c>OFF</c>.</param>
    public void SetRingtoneStatus(string status)
    {
        RingtoneStatus = status;
        Keep(RingtoneStatusKey, status);
        Client.NotifyLine(since: 5, $"RINGTONE 1 STATUS {status}");
    }

    /// <summary>Adds sound and video devices. Before the first call any name will do.</summary>
    public void AddDevices(IEnumerable<string> names) => _devices.UnionWith(names);

    /// <summary>The sound and video devices that are there; none: any name will do.</summary>
    public IReadOnlyCollection<string> Devices => _devices;

    /// <summary>Whether a program may choose a device of this name.</summary>
    public bool HasDevice(string name) => _devices.Count == 0 || _devices.Contains(name);

    private void Keep(string key, string value) => Client.Storage.Records.Put(Kind, key, value, StorageJson.Default.String);

    private static FrozenDictionary<PropertyDefinition, string> Defaults() => new Dictionary<PropertyDefinition, string>
    {
        [ClientProperties.AudioIn] = "",
        [ClientProperties.AudioOut] = "",
        [ClientProperties.Ringer] = "",
        [ClientProperties.VideoIn] = "",
        [ClientProperties.Mute] = "OFF",
        [ClientProperties.AutoAway] = "ON",
        [ClientProperties.PcSpeaker] = "ON",
        [ClientProperties.Agc] = "ON",
        [ClientProperties.Aec] = "ON",
        [ClientProperties.SilentMode] = "OFF",
        [ClientProperties.WindowState] = "NORMAL",
        [ClientProperties.UiLanguage] = "en",
        [ClientProperties.Wallpaper] = "",
        [ClientProperties.PredictiveDialerCountry] = "us",
    }.ToFrozenDictionary();
}
