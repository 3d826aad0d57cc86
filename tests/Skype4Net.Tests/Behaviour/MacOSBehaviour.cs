using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Tests.Transports.MacOS;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Behaviour;

/// <summary>The suites over a simulated notification centre of macOS.</summary>
public static class MacOSBehaviour
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
        private readonly SimulatedCentre _centre = new();
        private readonly RunningClock _clock = new();
        private MacOSHost? _host;

        public override Task<SkypeOptions> OptionsAsync(EmulatedClient client)
        {
            _host ??= MacOSHost.Start(client, _centre);
            return Task.FromResult(new SkypeOptions { FriendlyName = "Suite", Transport = new MacOSTransport(_centre), TimeProvider = _clock });
        }

        /// <summary>Nobody is told of a crash there: it is noticed by the silence.</summary>
        public override async Task CrashAsync(EmulatedClient client, ISkype program)
        {
            await base.CrashAsync(client, program);
            while (program.AttachmentStatus == AttachmentStatus.Success)
            {
                _clock.Advance(TimeSpan.FromMinutes(1));
                await Task.Yield();
            }
        }

        public override async Task StopAsync()
        {
            if (_host is not null)
                await _host.DisposeAsync();
            _clock.Dispose();
        }
    }
}
