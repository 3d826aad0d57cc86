using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Behaviour;

/// <summary>The suites over window messages.</summary>
public static class WindowsBehaviour
{
    public sealed class Session : SessionBehaviour<Transport>;

    public sealed class Contacts : ContactBehaviour<Transport>;

    public sealed class Chats : ChatBehaviour<Transport>;

    public sealed class Calls : CallBehaviour<Transport>;

    public sealed class CallSound : CallSoundBehaviour<Transport>;

    public sealed class Client : ClientBehaviour<Transport>;

    public sealed class Mail : MailBehaviour<Transport>;

    public sealed class Loss : LossBehaviour<Transport>;

    public sealed class Tables : TableBehaviour<Transport>;

    public sealed class Transport : BehaviourTransport
    {
        private WindowsHost? _host;

        public override Task<SkypeOptions> OptionsAsync(EmulatedClient client)
        {
            _host ??= WindowsHost.Start(client);

            // Other tests have clients on the same desktop.
            return Task.FromResult(new SkypeOptions { FriendlyName = "Suite", Transport = new WindowsTransport { Account = client.Handle } });
        }

        public override async Task StopAsync()
        {
            if (_host is not null)
                await _host.DisposeAsync();
        }
    }
}
