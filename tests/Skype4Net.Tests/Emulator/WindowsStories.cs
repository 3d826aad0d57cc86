using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Emulator;

/// <summary>All clients of a story are on one desktop; a program chooses its own by the account.</summary>
public sealed class WindowsCarrier : StoryCarrier
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
        return new CarriedApp(new WindowsTransport { Account = client.Handle }, nameAnswer: "NAME test");
    }
}

public sealed class CallStoriesOverWindows() : CallStories(new WindowsCarrier());

public sealed class ChatStoriesOverWindows() : ChatStories(new WindowsCarrier());

public sealed class ClientStoriesOverWindows() : ClientStories(new WindowsCarrier());

public sealed class ContactStoriesOverWindows() : ContactStories(new WindowsCarrier());

public sealed class MailStoriesOverWindows() : MailStories(new WindowsCarrier());
