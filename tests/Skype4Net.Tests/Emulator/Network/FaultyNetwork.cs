using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>
/// A network with the faults of a live one in front of another: latency, doubles, strangers of whom nothing is known, refusals, and lost connections.
/// All choices come from the seed, and time is the given clock's.
/// </summary>
internal sealed class FaultyNetwork(INetwork inner, FaultyNetworkOptions options) : INetwork
{
    private readonly Dictionary<Identity, FaultySession> _sessions = [];

    /// <summary>Whether there is anything to connect to.</summary>
    public bool IsThere { get; set; } = true;

    /// <summary>The last session of an account.</summary>
    public FaultySession Session(string handle) => _sessions[new Identity(handle)];

    /// <inheritdoc/>
    public INetworkSession Open(NetworkCredentials who, SavedState saved)
    {
        var session = new FaultySession(inner.Open(who, saved), options, () => IsThere);
        _sessions[session.Me] = session;
        return session;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
