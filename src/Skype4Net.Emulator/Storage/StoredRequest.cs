using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Storage;

/// <summary>A request that waits for the network.</summary>
/// <param name="Place">Its place among those that wait.</param>
/// <param name="Request">The request.</param>
/// <param name="Before">What its maker noted, to put things back when the network refuses it; empty for nothing.</param>
internal sealed record StoredRequest(long Place, NetworkRequest Request, string Before);
