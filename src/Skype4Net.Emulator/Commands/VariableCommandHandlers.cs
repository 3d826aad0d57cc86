using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>The connection variables: GET USERSTATUS, SET MUTE ON.</summary>
internal static class VariableCommandHandlers
{
    // Which error a switch gives for a value that is neither ON nor OFF.
    private static readonly Dictionary<PropertyDefinition<bool>, SkypeError> s_switches = new()
    {
        [ClientProperties.Mute] = SkypeError.InvalidMuteParameter,
        [ClientProperties.AutoAway] = SkypeError.InvalidValue,
        [ClientProperties.PcSpeaker] = SkypeError.InvalidValue,
        [ClientProperties.Agc] = SkypeError.SetAgcInvalidValue,
        [ClientProperties.Aec] = SkypeError.SetAecInvalidValue,
        [ClientProperties.SilentMode] = SkypeError.InvalidValue,
    };

    private static readonly PropertyDefinition<string>[] s_devices = [ClientProperties.AudioIn, ClientProperties.AudioOut, ClientProperties.Ringer, ClientProperties.VideoIn];

    /// <summary>All variables.</summary>
    public static PropertyTable<EmulatedClient> Variables { get; } = Stored(new PropertyTable<EmulatedClient>()
        .Get(ClientProperties.SkypeVersion, (client, _) => client.Options.ClientVersion.ToString())
        .Get(ClientProperties.CurrentUserHandle, (client, _) => client.Handle)
        .Get(ClientProperties.ConnectionStatus, (client, _) => client.ConnectionStatus)
        .Get(ClientProperties.UserStatus, (client, _) => client.UserStatus));

    /// <summary>What the account may do.</summary>
    public static PropertyTable<EmulatedClient> Privileges { get; } = new PropertyTable<EmulatedClient>()
        .Get(PrivilegeProperties.SkypeOut, (client, _) => client.MayCallTelephones)
        .Get(PrivilegeProperties.SkypeIn, (client, _) => client.Privileges.Contains("SKYPEIN"))
        .Get(PrivilegeProperties.Voicemail, (client, _) => client.Privileges.Contains("VOICEMAIL"));

    public static void Register()
    {
        foreach (PropertyDefinition variable in Variables.Readable)
            CommandTable.Add("GET", variable.Name, context => Get(context, variable));
        CommandTable.Add("SET", ClientProperties.UserStatus.Name, SetUserStatus);
        foreach ((PropertyDefinition<bool> name, SkypeError error) in s_switches)
            CommandTable.Add("SET", name.Name, context => Store(context, name, context.Words.NextKeyword(), value => value is "ON" or "OFF" ? null : error));
        foreach (PropertyDefinition<string> device in s_devices)
            CommandTable.Add("SET", device.Name, context => Store(context, device, context.Words.RestTrimmed, value => value.Length == 0 || context.Client.HasDevice(value) ? null : SkypeError.CannotSetDevice));
        CommandTable.Add("SET", ClientProperties.UiLanguage.Name, context => Store(context, ClientProperties.UiLanguage, context.Words.RestTrimmed, value => value.Length > 0 ? null : SkypeError.InvalidValue));
        CommandTable.Add("SET", ClientProperties.Wallpaper.Name, context => Store(context, ClientProperties.Wallpaper, context.Words.RestTrimmed, value => value.Length == 0 || PlainFile.Exists(value) ? null : SkypeError.FileNotFound));
        CommandTable.Add("SET", ClientProperties.WindowState.Name, context => Store(context, ClientProperties.WindowState, context.Words.NextKeyword(),
            value => value is "NORMAL" or "MINIMIZED" or "MAXIMIZED" or "HIDDEN" ? null : SkypeError.InvalidProperty));
        CommandTable.Add("GET", "PRIVILEGE", context => Privileges.Answer(context, context.Client, SkypeError.UnknownPrivilege));
        CommandTable.Add("GET", "CONTACTS_FOCUSED", context => context.ReplyList("CONTACTS FOCUSED", context.Client.FocusedContacts));
        CommandTable.Add("GET", "AVATAR", AvatarFile.SaveOwn);
        CommandTable.Add("SET", "AVATAR", AvatarFile.Load);
        CommandTable.Add("GET", "RINGTONE", GetRingtone);
        CommandTable.Add("SET", "RINGTONE", SetRingtone);
    }

    private static PropertyTable<EmulatedClient> Stored(PropertyTable<EmulatedClient> table)
    {
        foreach (string name in ClientStore.DefaultSettings.Keys)
        {
            if (ClientProperties.Schema.Find(name) is { } variable)
                table.GetText(variable, (client, _) => client.Store.Settings[name]);
        }

        return table;
    }

    private static void Get(CommandContext context, PropertyDefinition variable)
    {
        bool target = context.Words.RestTrimmed.Length > 0;
        if (target && variable == ClientProperties.Aec)
            throw new CommandRefusal(SkypeError.GetAecTargetNotAllowed);
        if (target && variable == ClientProperties.Agc)
            throw new CommandRefusal(SkypeError.GetAgcTargetNotAllowed);
        Variables.Answer(context, variable.Name, context.Client, SkypeError.GetInvalidWhat);
    }

    private static void SetUserStatus(CommandContext context)
    {
        EnumCodecs.UserStatus.TryDecode(context.Words.Next(), out UserStatus status);
        if (status is UserStatus.Unknown or UserStatus.LoggedOut)
            throw new CommandRefusal(SkypeError.UnknownUserStatus);
        context.Reply($"USERSTATUS {EnumCodecs.UserStatus.Encode(status)}");
        context.Client.ApplyStatus(status);
    }

    private static void Store(CommandContext context, PropertyDefinition variable, string value, Func<string, SkypeError?> refuse)
    {
        if (refuse(value) is { } error)
            throw new CommandRefusal(error);

        // The person says whether windows may stay away; a no is no error.
        if (variable == ClientProperties.SilentMode && value == "ON" && !context.Client.AllowsSilentMode)
            value = "OFF";
        context.Reply($"{variable.Name} {value}");
        context.Client.ApplySetting(variable, value);
    }

    // n is always 1: RINGTONE 1 path, RINGTONE 1 STATUS ON.
    private static void GetRingtone(CommandContext context)
    {
        if (context.Words.Next() != "1")
            throw new CommandRefusal(SkypeError.InvalidRingtone);
        bool status = context.Words.NextKeyword() == "STATUS";
        context.ReplyValue(context.Client.Store.Settings[status ? "RINGTONE STATUS" : "RINGTONE"]);
    }

    private static void SetRingtone(CommandContext context)
    {
        if (context.Words.Next() != "1")
            throw new CommandRefusal(SkypeError.InvalidRingtone);
        string value = context.Words.RestTrimmed;
        if (value.StartsWith("STATUS ", StringComparison.OrdinalIgnoreCase))
        {
            string status = value[7..].Trim().ToUpperInvariant();
            if (status is not ("ON" or "OFF"))
                throw new CommandRefusal(SkypeError.InvalidValue);
            context.Client.Store.Settings["RINGTONE STATUS"] = status;
            Notify(context, $"RINGTONE 1 STATUS {status}");
            return;
        }

        // A package has several tones: the number of one stands behind a colon.
        int colon = value.LastIndexOf(':');
        string path = colon > 1 && value[(colon + 1)..].All(char.IsAsciiDigit) ? value[..colon] : value;
        if (!PlainFile.Exists(path))
            throw new CommandRefusal(SkypeError.FileNotFound);
        context.Client.Store.Settings["RINGTONE"] = value;
        Notify(context, $"RINGTONE 1 {value}");
    }

    private static void Notify(CommandContext context, string line)
    {
        context.Reply(line);
        context.Client.NotifyLine(since: 5, line);
    }
}
