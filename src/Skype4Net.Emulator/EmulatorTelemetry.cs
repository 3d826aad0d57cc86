using System.Diagnostics.Metrics;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator;

/// <summary>The length of a world's queues, as an instrument of the meter <c>Skype4Net.Emulator</c>. It costs nothing unless somebody
/// listens.</summary>
internal sealed class EmulatorTelemetry : IDisposable
{
    public const string Name = "Skype4Net.Emulator";
    private readonly Meter _meter = new(Name);

    public EmulatorTelemetry(SkypeNetwork world, InMemoryNetwork network)
        => _meter.CreateObservableGauge(
            "skype4net.emulator.work.waiting", () => network.Telling + world.Clients.Sum(c => c.Executor.Waiting), "{work}",
            "Pieces of work, commands of programs among them, that wait for their client or the network");

    public void Dispose() => _meter.Dispose();
}
