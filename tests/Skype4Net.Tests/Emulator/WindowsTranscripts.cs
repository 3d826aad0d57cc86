using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Emulator;

/// <summary>All clients of a transcript are on one desktop; a program chooses its own by the account.</summary>
public sealed class WindowsTestTransport : TestTransport
{
    private readonly Dictionary<EmulatedClient, WindowsHost> _hosts = [];

    public override void Dispose()
    {
        base.Dispose();
        foreach (WindowsHost host in _hosts.Values)
            Task.Run(() => host.DisposeAsync().AsTask()).Wait();
    }

    private protected override RawApp Make(EmulatedClient client)
    {
        if (!_hosts.ContainsKey(client))
            _hosts.Add(client, WindowsHost.Start(client));
        return new TransportApp(new WindowsTransport { Account = client.Handle }, nameAnswer: "NAME test");
    }
}

public sealed class CallTranscriptsOverWindows() : CallTranscripts(new WindowsTestTransport());

public sealed class ChatTranscriptsOverWindows() : ChatTranscripts(new WindowsTestTransport());

public sealed class TalkTranscriptsOverWindows() : TalkTranscripts(new WindowsTestTransport());

public sealed class RoomTranscriptsOverWindows() : RoomTranscripts(new WindowsTestTransport());

public sealed class ClientTranscriptsOverWindows() : ClientTranscripts(new WindowsTestTransport());

public sealed class ContactTranscriptsOverWindows() : ContactTranscripts(new WindowsTestTransport());

public sealed class MailTranscriptsOverWindows() : MailTranscripts(new WindowsTestTransport());
