using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>The contract holds for a network that is slow and tells kept things twice. Its clock goes on while a story waits.</summary>
public sealed class FaultyContractTests : NetworkContract
{
    private readonly ManualTimeProvider _clock = new();

    protected override Task<INetwork> MakeNetworkAsync()
        => Task.FromResult<INetwork>(new FaultyNetwork(
            InMemoryContractTests.MakeNetwork(_clock),
            new FaultyNetworkOptions { TimeProvider = _clock, Latency = TimeSpan.FromMilliseconds(20), DoublesKeptEvents = true }));

    protected override NetworkCredentials CredentialsOf(string name) => new(name, $"password of {name}");

    protected override Task UntilAsync(Func<bool> happened)
    {
        DateTimeOffset end = _clock.GetUtcNow().AddMinutes(1);
        while (!happened())
            Assert.True(_clock.MoveTowards(end), "It does not happen.");
        return Task.CompletedTask;
    }
}
