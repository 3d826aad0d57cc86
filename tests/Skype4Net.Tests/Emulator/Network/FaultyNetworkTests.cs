using Microsoft.Extensions.Logging;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>A world in which Nora's network has faults; Ben's and Cyra's has none.</summary>
public abstract class FaultyNetworkTests : IAsyncLifetime
{
    private protected static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(50);

    private protected ManualTimeProvider Clock { get; } = new();

    private protected InMemoryNetwork Network { get; }

    private protected EmulatedClient Ben { get; }

    private protected EmulatedClient Cyra { get; }

    /// <summary>Which requests Nora's network refuses, and as what.</summary>
    private protected Func<NetworkRequest, RequestFailure?>? Refuse { get; set; }

    private protected FaultyNetwork Faulty { get; private set; } = null!;

    private protected EmulatedClient Nora { get; private set; } = null!;

    private protected InProcessApp App { get; private set; } = null!;

    protected FaultyNetworkTests()
    {
        Network = InMemoryTestNetwork.MakeNetwork(Clock);
        Network.Add("nora", "");
        EmulatedClientOptions options = new() { TimeProvider = Clock };
        Ben = EmulatedClient.Open(Network, new NetworkCredentials("ben", "password of ben"), options with { FirstId = 2001 });
        Cyra = EmulatedClient.Open(Network, new NetworkCredentials("cyra", "password of cyra"), options with { FirstId = 3001 });
    }

    public Task InitializeAsync()
    {
        Start(new FaultyNetworkOptions { TimeProvider = Clock, Latency = Latency, Refuse = request => Refuse?.Invoke(request) });
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        foreach (EmulatedClient client in new[] { Nora, Ben, Cyra })
            await client.DisposeAsync();
    }

    private protected FaultySession Session => Faulty.Session("nora");

    private protected void Start(FaultyNetworkOptions options)
    {
        Faulty = new FaultyNetwork(Network, options);
        Nora = Open("nora", "");
        Pass();
        Nora.AddContact("ben");
        Pass();
        Ben.Accept("nora");
        Ben.AddContact("nora");
        Pass();
        App = new InProcessApp(Nora);
        App.Attach();
    }

    private protected EmulatedClient Open(string name, string password)
        => EmulatedClient.Open(Faulty, new NetworkCredentials(name, password), new EmulatedClientOptions { TimeProvider = Clock });

    private protected void LoseAndRestore()
    {
        Session.Lose();
        Session.Restore();
        Pass();
    }

    // Long enough for requests and their events, and shorter than any limit.
    private protected void Pass() => Clock.Advance(TimeSpan.FromSeconds(1));
}
