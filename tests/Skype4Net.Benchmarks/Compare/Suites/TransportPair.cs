using Skype4Net.Benchmarks.Compare.Peers;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>A client and the server that it is attached to.</summary>
/// <param name="Title">Both, for the report.</param>
/// <param name="Client">Which client.</param>
/// <param name="Ask">The client.</param>
/// <param name="Serve">The server.</param>
/// <param name="DaemonId">The process of the bus or the display between them; null where there is none.</param>
internal sealed record TransportPair(string Title, ClientKind Client, IPeer Ask, IPeer Serve, int? DaemonId);
