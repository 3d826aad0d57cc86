using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Tests.Transports.X11;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Behaviour;

/// <summary>The suites over windows of an X display.</summary>
public static class X11Behaviour
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
        private XServer? _server;
        private X11Host? _host;

        public override Task<SkypeOptions> OptionsAsync(EmulatedClient client)
        {
            _server ??= XServer.Receive();
            _host ??= X11Host.Start(client, new X11HostOptions { Display = _server.Display });
            return Task.FromResult(new SkypeOptions { FriendlyName = "Suite", Transport = new X11Transport { Display = _server.Display } });
        }

        public override async Task StopAsync()
        {
            if (_host is not null)
                await _host.DisposeAsync();
            _server?.Dispose();
        }
    }
}
