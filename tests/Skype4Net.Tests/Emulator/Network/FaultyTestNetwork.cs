using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>The contract holds for a network that is slow and tells kept things twice. Its clock goes on while a story waits.</summary>
public sealed class FaultyTestNetwork : TestNetwork
{
    private readonly ManualTimeProvider _clock = new();
    private FaultyNetwork _faulty = null!;

    // Each is a timer of its own.
    public override int Many => 1000;

    public override bool DoublesKeptEvents => true;

    public override Task<INetwork> MakeAsync()
    {
        _faulty = new FaultyNetwork(
            InMemoryTestNetwork.MakeNetwork(_clock),
            new FaultyNetworkOptions { TimeProvider = _clock, Latency = TimeSpan.FromMilliseconds(20), DoublesKeptEvents = true });
        return Task.FromResult<INetwork>(_faulty);
    }

    public override async Task CutAsync(ObservedSession session)
    {
        // Some of what was asked for is on its way then, and some has arrived.
        _clock.MoveTowards(_clock.GetUtcNow().AddMinutes(1));
        int before = session.States.Count(s => s == NetworkConnection.Online);
        _faulty.Session(session.Me.Value).Lose();
        _faulty.Session(session.Me.Value).Restore();
        await UntilAsync(() => session.States.Count(s => s == NetworkConnection.Online) > before);
    }

    public override Task<bool> TryStopServerAsync()
    {
        _faulty.IsThere = false;
        return Task.FromResult(true);
    }

    public override Task StartServerAsync()
    {
        _faulty.IsThere = true;
        return Task.CompletedTask;
    }

    public override NetworkCredentials CredentialsOf(string name) => new(name, $"password of {name}");

    public override Task UntilAsync(Func<bool> happened)
    {
        DateTimeOffset end = _clock.GetUtcNow().AddMinutes(1);
        while (!happened())
            Assert.True(_clock.MoveTowards(end), "It does not happen.");
        return Task.CompletedTask;
    }
}
