using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Signals;

/// <summary>What one envelope carries.</summary>
/// <param name="Signal">The signal, with the bytes of this part.</param>
/// <param name="Part">Which part it is, from 0.</param>
/// <param name="Parts">How many there are.</param>
internal sealed record SignalPart(Signal Signal, int Part, int Parts)
{
    /// <summary>Its place among those about the same; null where the sender does not number, or the order does not matter.</summary>
    public SignalPlace? Place { get; init; }
}
