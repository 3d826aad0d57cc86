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

/// <summary>The modules of one client, in the order in which they are asked.</summary>
internal sealed class ClientModules(ClientContext client)
{
    /// <summary>What the modules of clients say to those of others.</summary>
    public static SignalCodec Signals { get; } = SignalsOf(new SignalCodec());

    public ContactModule Contacts { get; } = client.Add(new ContactModule(client));

    public ProfileModule Profile { get; } = client.Add(new ProfileModule(client));

    public ChatModule Chats { get; } = client.Add(new ChatModule(client));

    public CallModule Calls { get; } = client.Add(new CallModule(client));

    public VoicemailModule Voicemails { get; } = client.Add(new VoicemailModule(client));

    public SmsModule Sms { get; } = client.Add(new SmsModule(client));

    public FileTransferModule FileTransfers { get; } = client.Add(new FileTransferModule(client));

    public ApplicationModule Applications { get; } = client.Add(new ApplicationModule(client));

    public GroupModule Groups { get; } = client.Add(new GroupModule(client));

    public SettingsModule Settings { get; } = client.Add(new SettingsModule(client));

    public WindowModule Window { get; } = client.Add(new WindowModule(client));

    public PluginModule Plugins { get; } = client.Add(new PluginModule(client));

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
