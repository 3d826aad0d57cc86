using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Services;

/// <summary>What those who answer by themselves say.</summary>
internal static class ServiceSignals
{
    /// <summary>A service says something.</summary>
    public static void Send(this InMemoryNetwork network, Identity from, Identity to, ClientSignal signal)
        => network.Send(from, to, ClientModules.Signals.Encode(signal));
}
