using Skype4Net.Emulator.Network;

namespace Skype4Net.Tool.Emulating.Xmpp;

/// <summary>A network whose connections are watched: programs read <c>CONNSTATUS</c>, people also want to know why.</summary>
/// <param name="network">The network; it is disposed of with this one.</param>
/// <param name="changed">Is told of each change of a connection, before the emulated client handles it.</param>
internal sealed class WatchedNetwork(INetwork network, Action<NetworkEvent.ConnectionChanged> changed) : INetwork
{
    public INetworkSession Open(NetworkCredentials who, SavedState saved) => new WatchedSession(network.Open(who, saved), changed);

    public ValueTask DisposeAsync() => network.DisposeAsync();
}
