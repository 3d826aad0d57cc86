using System.Text;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>The connection variables: GET USERSTATUS, SET MUTE ON.</summary>
internal static class VariableFamily
{
    private const string Version = "4.3.0.37";

    private static readonly Dictionary<string, SkypeError> s_switches = new()
    {
        ["MUTE"] = SkypeError.InvalidMuteParameter, ["AUTOAWAY"] = SkypeError.InvalidValue, ["PCSPEAKER"] = SkypeError.InvalidValue,
        ["AGC"] = SkypeError.SetAgcInvalidValue, ["AEC"] = SkypeError.SetAecInvalidValue, ["SILENT_MODE"] = SkypeError.InvalidValue,
    };

    private static readonly string[] s_texts = ["AUDIO_IN", "AUDIO_OUT", "RINGER", "VIDEO_IN", "UI_LANGUAGE", "WALLPAPER"];

    /// <summary>The variables that have a definition.</summary>
    public static PropertyTable<EmulatedClient> Variables { get; } = new PropertyTable<EmulatedClient>()
        .Get(ClientProperties.SkypeVersion, (_, _) => Version)
        .Get(ClientProperties.CurrentUserHandle, (client, _) => client.Handle)
        .Get(ClientProperties.ConnectionStatus, (client, _) => client.ConnectionStatusNow)
        .Get(ClientProperties.UserStatus, (client, _) => client.UserStatusNow);

    public static void Register()
    {
        foreach (PropertyDefinition variable in Variables.Readable)
            CommandTable.Add("GET", variable.Name, context => Variables.Answer(context, variable.Name, context.Client, SkypeError.GetInvalidWhat));
        CommandTable.Add("SET", ClientProperties.UserStatus.Name, SetUserStatus);
        foreach (string name in s_switches.Keys)
        {
            CommandTable.Add("GET", name, context => context.ReplyValue(context.Client.Store.Settings[name]));
            CommandTable.Add("SET", name, context => Store(context, name, context.Words.NextKeyword(), value => value is "ON" or "OFF" ? null : s_switches[name]));
        }

        foreach (string name in s_texts)
        {
            CommandTable.Add("GET", name, context => context.ReplyValue(context.Client.Store.Settings[name]));
            CommandTable.Add("SET", name, context => Store(context, name, context.Words.RestTrimmed, _ => null));
        }

        CommandTable.Add("GET", "WINDOWSTATE", context => context.ReplyValue(context.Client.Store.Settings["WINDOWSTATE"]));
        CommandTable.Add("SET", "WINDOWSTATE", context => Store(context, "WINDOWSTATE", context.Words.NextKeyword(),
            value => value is "NORMAL" or "MINIMIZED" or "MAXIMIZED" or "HIDDEN" ? null : SkypeError.InvalidProperty));
        CommandTable.Add("GET", "PRIVILEGE", Privilege);
        CommandTable.Add("GET", "PREDICTIVE_DIALER_COUNTRY", context => context.ReplyValue("us"));
        CommandTable.Add("GET", "CONTACTS_FOCUSED", context => context.Reply("CONTACTS FOCUSED "));
        CommandTable.Add("GET", "AVATAR", context => AvatarFile.Save(context, context.Client.Me));
        CommandTable.Add("SET", "AVATAR", AvatarFile.Load);
    }

    private static void SetUserStatus(CommandContext context)
    {
        EnumCodecs.UserStatus.TryDecode(Encoding.UTF8.GetBytes(context.Words.Next()), out UserStatus status);
        if (status is UserStatus.Unknown or UserStatus.LoggedOut)
            throw new CommandFailure(SkypeError.UnknownUserStatus);
        context.Reply($"USERSTATUS {EnumCodecs.UserStatus.Encode(status)}");
        context.Client.TakeStatus(status);
    }

    private static void Store(CommandContext context, string name, string value, Func<string, SkypeError?> refuse)
    {
        if (refuse(value) is { } error)
            throw new CommandFailure(error);
        context.Client.Store.Settings[name] = value;
        context.Reply($"{name} {value}");
        context.Client.TellLine($"{name} {value}");
    }

    private static void Privilege(CommandContext context)
    {
        string name = context.Words.NextKeyword();
        if (name is not ("SKYPEOUT" or "SKYPEIN" or "VOICEMAIL"))
            throw new CommandFailure(SkypeError.UnknownPrivilege);
        context.ReplyValue(context.Client.Privileges.Contains(name) ? "TRUE" : "FALSE");
    }
}
