using Skype4Net.Emulator;

namespace Skype4Net.Tests.Behaviour;

/// <summary>The suites in one process.</summary>
public static class InProcessBehaviour
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
        public override Task<SkypeOptions> OptionsAsync(EmulatedClient client)
            => Task.FromResult(new SkypeOptions { FriendlyName = "Suite", Transport = client.Transport });
    }
}
