using Skype4Net.Emulator.Applications;
using Skype4Net.Emulator.Calls;
using Skype4Net.Emulator.Chats;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.FileTransfers;
using Skype4Net.Emulator.Groups;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Plugins;
using Skype4Net.Emulator.Profile;
using Skype4Net.Emulator.Settings;
using Skype4Net.Emulator.Sms;
using Skype4Net.Emulator.Voicemails;
using Skype4Net.Emulator.Window;

namespace Skype4Net.Emulator.Client;

/// <summary>The modules of one client by their names.</summary>
/// <param name="modules">The modules.</param>
internal readonly struct ClientModules(ModuleTable modules)
{
    /// <summary>All kinds, in the order in which they are asked.</summary>
    public static IReadOnlyList<ModuleKind> Kinds { get; } =
    [
        ModuleKind.Of(
            c => new ContactModule(c), e => e is NetworkEvent.PresenceChanged or NetworkEvent.ContactsChanged or NetworkEvent.ContactRequested),
        ModuleKind.Of(c => new ProfileModule(c), e => e is NetworkEvent.ProfileChanged),
        ModuleKind.Of(c => new ChatModule(c), e => e is NetworkEvent.MessageArrived or NetworkEvent.MessageEdited or NetworkEvent.RoomChanged),
        ModuleKind.Of(c => new CallModule(c)),
        ModuleKind.Of(c => new VoicemailModule(c)),
        ModuleKind.Of(c => new SmsModule(c)),
        ModuleKind.Of(c => new FileTransferModule(c)),
        ModuleKind.Of(c => new ApplicationModule(c)),
        ModuleKind.Of(c => new GroupModule(c)),
        ModuleKind.Of(c => new SettingsModule(c)),
        ModuleKind.Of(c => new WindowModule(c)),
        ModuleKind.Of(c => new PluginModule(c)),
    ];

    /// <summary>What the modules of clients say to those of others.</summary>
    public static SignalCodec Signals { get; } = SignalsOf(new SignalCodec());

    public ContactModule Contacts => modules.Get<ContactModule>();

    public ProfileModule Profile => modules.Get<ProfileModule>();

    public ChatModule Chats => modules.Get<ChatModule>();

    public CallModule Calls => modules.Get<CallModule>();

    public VoicemailModule Voicemails => modules.Get<VoicemailModule>();

    public SmsModule Sms => modules.Get<SmsModule>();

    public FileTransferModule FileTransfers => modules.Get<FileTransferModule>();

    public ApplicationModule Applications => modules.Get<ApplicationModule>();

    public GroupModule Groups => modules.Get<GroupModule>();

    public SettingsModule Settings => modules.Get<SettingsModule>();

    public WindowModule Window => modules.Get<WindowModule>();

    public PluginModule Plugins => modules.Get<PluginModule>();

    private static SignalCodec SignalsOf(SignalCodec codec)
    {
        CallSignalJson.AddTo(codec);
        VoicemailSignalJson.AddTo(codec);
        SmsSignalJson.AddTo(codec);
        FileTransferSignalJson.AddTo(codec);
        StreamSignalJson.AddTo(codec);
        GroupSignalJson.AddTo(codec);
        return codec;
    }
}
