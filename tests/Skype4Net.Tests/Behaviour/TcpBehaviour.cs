using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Behaviour;

/// <summary>The suites over a SkypeProxy connection.</summary>
public static class TcpBehaviour
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
        private TcpHost? _host;

        public override Task<SkypeOptions> OptionsAsync(EmulatedClient client)
        {
            _host ??= TcpHost.Start(client, new TcpHostOptions { Port = 0, FilesFolder = Path.GetTempPath() });
            return Task.FromResult(new SkypeOptions { FriendlyName = "Suite", Transport = $"tcp://127.0.0.1:{_host.EndPoint.Port}" });
        }

        public override async Task StopAsync()
        {
            if (_host is not null)
                await _host.DisposeAsync();
        }
    }
}
