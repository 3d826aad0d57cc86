using Skype4Net.Emulator;

namespace Skype4Net.Playground.Browser;

/// <summary>Nora and Ben, who has said something to her, and the server of the page for them.</summary>
internal sealed class RealWorld : IAsyncDisposable
{
    private RealWorld(SkypeNetwork network, EmulatedClient nora, EmulatedClient ben, PlaygroundHost host)
        => (Network, Nora, Ben, Host) = (network, nora, ben, host);

    public SkypeNetwork Network { get; }

    public EmulatedClient Nora { get; }

    public EmulatedClient Ben { get; }

    public PlaygroundHost Host { get; }

    /// <param name="file">A file that the page opens; null for none.</param>
    public static async Task<RealWorld> StartAsync(PlaygroundFile? file = null)
    {
        var network = new SkypeNetwork();
        EmulatedClient nora = network.LogIn("nora", "Nora Lund"), ben = network.LogIn("ben", "Ben Ode");
        network.MakeContacts(nora, ben);
        ben.Say(nora, "Who is in for Friday?");
        return new RealWorld(network, nora, ben, await PlaygroundHost.StartAsync(network, new PlaygroundOptions { Port = 0, File = file }));
    }

    /// <summary>A program at Nora's client.</summary>
    public Task<ISkype> AttachAsync() => Skype.AttachAsync(new SkypeOptions { FriendlyName = "lunch-bot", Transport = Nora.Transport });

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Network.DisposeAsync();
    }
}
