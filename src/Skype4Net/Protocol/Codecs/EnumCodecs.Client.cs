namespace Skype4Net.Protocol;

/// <content>The words of the client and its window.</content>
internal static partial class EnumCodecs
{
    public static readonly EnumCodec<WindowState> WindowState = new(
        Skype4Net.WindowState.Unknown,
        (Skype4Net.WindowState.Unknown, "UNKNOWN"),
        (Skype4Net.WindowState.Normal, "NORMAL"),
        (Skype4Net.WindowState.Minimized, "MINIMIZED"),
        (Skype4Net.WindowState.Maximized, "MAXIMIZED"),
        (Skype4Net.WindowState.Hidden, "HIDDEN"));

    public static readonly EnumCodec<PluginContext> PluginContext = new(
        Skype4Net.PluginContext.Unknown,
        (Skype4Net.PluginContext.Unknown, "unknown"),
        (Skype4Net.PluginContext.Chat, "chat"),
        (Skype4Net.PluginContext.Call, "call"),
        (Skype4Net.PluginContext.Contact, "contact"),
        (Skype4Net.PluginContext.Myself, "myself"),
        (Skype4Net.PluginContext.Tools, "tools"));

    public static readonly EnumCodec<PluginContactType> PluginContactType = new(
        Skype4Net.PluginContactType.Unknown,
        (Skype4Net.PluginContactType.Unknown, "unknown"),
        (Skype4Net.PluginContactType.All, "all"),
        (Skype4Net.PluginContactType.Skype, "skype"),
        (Skype4Net.PluginContactType.SkypeOut, "skypeout"));

    public static readonly EnumCodec<CallHistoryKind> CallHistoryKind = new(
        Skype4Net.CallHistoryKind.Unknown,
        (Skype4Net.CallHistoryKind.Unknown, "UNKNOWN"),
        (Skype4Net.CallHistoryKind.All, "ALL"),
        (Skype4Net.CallHistoryKind.Missed, "MISSED"),
        (Skype4Net.CallHistoryKind.Incoming, "INCOMING"),
        (Skype4Net.CallHistoryKind.Outgoing, "OUTGOING"));

    public static readonly EnumCodec<OptionsPage> OptionsPage = new(
        Skype4Net.OptionsPage.Unknown,
        (Skype4Net.OptionsPage.Unknown, "UNKNOWN"),
        (Skype4Net.OptionsPage.General, "general"),
        (Skype4Net.OptionsPage.Privacy, "privacy"),
        (Skype4Net.OptionsPage.Notifications, "notifications"),
        (Skype4Net.OptionsPage.SoundAlerts, "soundalerts"),
        (Skype4Net.OptionsPage.SoundDevices, "sounddevices"),
        (Skype4Net.OptionsPage.HotKeys, "hotkeys"),
        (Skype4Net.OptionsPage.Connection, "connection"),
        (Skype4Net.OptionsPage.Voicemail, "voicemail"),
        (Skype4Net.OptionsPage.CallForward, "callforward"),
        (Skype4Net.OptionsPage.Video, "video"),
        (Skype4Net.OptionsPage.Advanced, "advanced"));
}
