using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>Nora's client with a program attached, and friends.</summary>
internal sealed class EmulatorFixture : IDisposable
{
    private readonly TestTransport _transport;

    public EmulatorFixture(TestTransport transport, int protocol = 8, SkypeNetworkOptions? options = null)
    {
        _transport = transport;
        Network = new SkypeNetwork((options ?? new SkypeNetworkOptions()) with { TimeProvider = Clock });
        Nora = Network.LogIn("nora.lund", "Nora Lund");
        Ben = Network.LogIn("ben_o", "Ben Okoro");
        Ada = Network.LogIn("ada.k", "Ada Kern");
        Network.MakeContacts(Nora, Ben);
        Network.MakeContacts(Nora, Ada);
        App = Open(Nora).Attach(protocol);
    }

    public ManualTimeProvider Clock { get; } = new();

    public SkypeNetwork Network { get; }

    public EmulatedClient Nora { get; }

    public EmulatedClient Ben { get; }

    public EmulatedClient Ada { get; }

    public RawApp App { get; }

    /// <summary>Another program.</summary>
    public RawApp Open(EmulatedClient client) => _transport.Open(client);

    public void Dispose() => _transport.Dispose();
}
