using static Skype4Net.Protocol.CachePolicy;
using static Skype4Net.Protocol.PropertyAccess;

namespace Skype4Net.Protocol;

/// <summary>The connection variables: <c>GET USERSTATUS</c>.</summary>
internal static class ClientProperties
{
    private static readonly SchemaBuilder s = new(ObjectKind.Client, "", IdStyle.None);

    public static readonly PropertyDefinition<string> SkypeVersion = s.Text("SKYPEVERSION", cachePolicy: Immutable);
    public static readonly PropertyDefinition<string> CurrentUserHandle = s.Add("CURRENTUSERHANDLE", Codecs.Handle);
    public static readonly PropertyDefinition<UserStatus> UserStatus = s.Add("USERSTATUS", EnumCodecs.UserStatus, access: ReadSet);
    public static readonly PropertyDefinition<ConnectionStatus> ConnectionStatus = s.Add("CONNSTATUS", EnumCodecs.ConnectionStatus);

    public static readonly PropertyDefinition<string> AudioIn = s.Add("AUDIO_IN", Codecs.Line, access: ReadSet);
    public static readonly PropertyDefinition<string> AudioOut = s.Add("AUDIO_OUT", Codecs.Line, access: ReadSet);
    public static readonly PropertyDefinition<string> Ringer = s.Add("RINGER", Codecs.Line, access: ReadSet);
    public static readonly PropertyDefinition<string> VideoIn = s.Add("VIDEO_IN", Codecs.Line, since: 5, access: ReadSet);
    public static readonly PropertyDefinition<bool> Mute = s.Add("MUTE", Codecs.OnOff, access: ReadSet);
    public static readonly PropertyDefinition<bool> AutoAway = s.Add("AUTOAWAY", Codecs.OnOff, since: 5, access: ReadSet);
    public static readonly PropertyDefinition<bool> PcSpeaker = s.Add("PCSPEAKER", Codecs.OnOff, since: 5, access: ReadSet);
    public static readonly PropertyDefinition<bool> Agc = s.Add("AGC", Codecs.OnOff, since: 6, access: ReadSet);
    public static readonly PropertyDefinition<bool> Aec = s.Add("AEC", Codecs.OnOff, since: 6, access: ReadSet);

    // Ends by itself when the client shows its window.
    public static readonly PropertyDefinition<bool> SilentMode = s.Add("SILENT_MODE", Codecs.OnOff, since: 6, cachePolicy: Never, access: ReadSet);
    public static readonly PropertyDefinition<WindowState> WindowState = s.Add("WINDOWSTATE", EnumCodecs.WindowState, since: 6, access: ReadSet);
    public static readonly PropertyDefinition<string> UiLanguage = s.Add("UI_LANGUAGE", Codecs.Line, since: 6, access: ReadSet);
    public static readonly PropertyDefinition<string> Wallpaper = s.Add("WALLPAPER", Codecs.Line, since: 6, access: ReadSet);
    public static readonly PropertyDefinition<string> PredictiveDialerCountry = s.Add("PREDICTIVE_DIALER_COUNTRY", Codecs.Line, since: 7);

    // Only ever notified.
    public static readonly PropertyDefinition<string> CallHistoryChanged =
        s.Add("CALLHISTORYCHANGED", Codecs.Text, since: 5, cachePolicy: Never, access: None);
    public static readonly PropertyDefinition<string> MessageHistoryChanged =
        s.Add("IMHISTORYCHANGED", Codecs.Text, since: 5, cachePolicy: Never, access: None);

    public static ObjectSchema Schema { get; } = s.Build();
}
