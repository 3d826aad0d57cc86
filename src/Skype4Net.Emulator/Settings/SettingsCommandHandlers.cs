using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Settings;

/// <summary>The variables of the client, which have no word in front of their names: <c>GET USERSTATUS</c>, <c>SET MUTE ON</c>.</summary>
internal sealed class SettingsCommandHandlers(SettingsModule settings, ClientContext client)
{
    // The error for a value that is neither ON nor OFF.
    private static readonly Dictionary<PropertyDefinition<bool>, SkypeError> s_switches = new()
    {
        [ClientProperties.Mute] = SkypeError.InvalidMuteParameter,
        [ClientProperties.AutoAway] = SkypeError.InvalidValue,
        [ClientProperties.PcSpeaker] = SkypeError.InvalidValue,
        [ClientProperties.Agc] = SkypeError.SetAgcInvalidValue,
        [ClientProperties.Aec] = SkypeError.SetAecInvalidValue,
        [ClientProperties.SilentMode] = SkypeError.InvalidValue,
    };

    private static readonly PropertyDefinition<string>[] s_devices =
        [ClientProperties.AudioIn, ClientProperties.AudioOut, ClientProperties.Ringer, ClientProperties.VideoIn];

    // Those that allow nothing behind their names when they are read.
    private static readonly Dictionary<PropertyDefinition, SkypeError> s_withoutTarget = new()
    {
        [ClientProperties.Aec] = SkypeError.GetAecTargetNotAllowed,
        [ClientProperties.Agc] = SkypeError.GetAgcTargetNotAllowed,
    };

    public void Map(CommandRouter router)
    {
        router.OnGet(Readable(), _ => settings, SkypeError.GetInvalidWhat);
        foreach ((PropertyDefinition setting, SkypeError error) in s_withoutTarget)
            router.OnGet(Stored([setting]), context => RefuseTarget(context, error), SkypeError.GetInvalidWhat);
        router.OnSet(Settable(), _ => settings, SkypeError.SetInvalidWhat);
    }

    private PropertyTable<SettingsModule> Readable() => Stored(SettingsModule.Stored.Except(s_withoutTarget.Keys))
        .Get(ClientProperties.SkypeVersion, _ => client.Options.ClientVersion.ToString())
        .Get(ClientProperties.CurrentUserHandle, _ => client.Handle)
        .Get(ClientProperties.ConnectionStatus, _ => client.ConnectionStatus)
        .Get(ClientProperties.UserStatus, _ => client.UserStatus);

    private PropertyTable<SettingsModule> Settable()
    {
        PropertyTable<SettingsModule> table = new PropertyTable<SettingsModule>()
            .Set(ClientProperties.UserStatus, (context, _) => SetUserStatus(context))
            .Set(ClientProperties.UiLanguage, SetUiLanguage)
            .Set(ClientProperties.Wallpaper, SetWallpaper)
            .Set(ClientProperties.WindowState, SetWindowState);
        foreach ((PropertyDefinition<bool> setting, SkypeError error) in s_switches)
            table.Set(setting, (context, module) => SetSwitch(context, module, setting, error));
        foreach (PropertyDefinition<string> device in s_devices)
            table.Set(device, (context, module) => SetDevice(context, module, device));
        return table;
    }

    private static PropertyTable<SettingsModule> Stored(IEnumerable<PropertyDefinition> settings)
    {
        var table = new PropertyTable<SettingsModule>();
        foreach (PropertyDefinition setting in settings)
            table.GetText(setting, module => module.ValueOf(setting));
        return table;
    }

    private SettingsModule RefuseTarget(CommandContext context, SkypeError error)
        => context.Words.RestTrimmed.Length == 0 ? settings : throw new CommandRefusal(error);

    private void SetUserStatus(CommandContext context)
    {
        EnumCodecs.UserStatus.TryDecode(context.Words.Next(), out UserStatus status);
        if (status is UserStatus.Unknown or UserStatus.LoggedOut)
            throw new CommandRefusal(SkypeError.UnknownUserStatus);
        context.Reply($"USERSTATUS {EnumCodecs.UserStatus.Encode(status)}");
        client.Lifecycle.SetStatus(status);
    }

    private static void SetSwitch(CommandContext context, SettingsModule settings, PropertyDefinition<bool> setting, SkypeError error)
    {
        string value = context.Words.NextKeyword();
        if (value is not ("ON" or "OFF"))
            throw new CommandRefusal(error);

        // The user says whether windows may stay away; a no is no error.
        if (setting == ClientProperties.SilentMode && !settings.AllowsSilentMode)
            value = "OFF";
        Store(context, settings, setting, value);
    }

    private static void SetDevice(CommandContext context, SettingsModule settings, PropertyDefinition<string> device)
    {
        string name = context.Words.RestTrimmed;
        if (name.Length > 0 && !settings.HasDevice(name))
            throw new CommandRefusal(SkypeError.CannotSetDevice);
        Store(context, settings, device, name);
    }

    private static void SetUiLanguage(CommandContext context, SettingsModule settings)
    {
        string language = context.Words.RestTrimmed;
        if (language.Length == 0)
            throw new CommandRefusal(SkypeError.InvalidValue);
        Store(context, settings, ClientProperties.UiLanguage, language);
    }

    private static void SetWallpaper(CommandContext context, SettingsModule settings)
    {
        string path = context.Words.RestTrimmed;
        if (path.Length > 0 && !PlainFile.Exists(path))
            throw new CommandRefusal(SkypeError.FileNotFound);
        Store(context, settings, ClientProperties.Wallpaper, path);
    }

    private static void SetWindowState(CommandContext context, SettingsModule settings)
    {
        string state = context.Words.NextKeyword();
        if (state is not ("NORMAL" or "MINIMIZED" or "MAXIMIZED" or "HIDDEN"))
            throw new CommandRefusal(SkypeError.InvalidProperty);
        Store(context, settings, ClientProperties.WindowState, state);
    }

    private static void Store(CommandContext context, SettingsModule settings, PropertyDefinition setting, string value)
    {
        context.Reply($"{setting.Name} {value}");
        settings.Set(setting, value);
    }
}
