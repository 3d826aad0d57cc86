using Skype4Net.Emulator;

namespace Skype4Net.Tool.Emulating;

/// <summary>A way to serve an emulated client to other programs.</summary>
/// <param name="Name">What is written after <c>--serve account=</c>.</param>
/// <param name="Where">What may be written after the name and a colon.</param>
/// <param name="Summary">What it is, in one line.</param>
/// <param name="StartAsync">Serves a client; returns the host, and where it is served, as the end of "nora is served".</param>
internal sealed record HostEntry(string Name, string Where, string Summary, HostStart StartAsync);

/// <summary>Serves a client.</summary>
/// <param name="client">The client.</param>
/// <param name="where">What was written behind the name of the way and a colon; null for nothing.</param>
/// <param name="settings">What the command line says about hosts.</param>
/// <param name="cancellationToken">Cancels the start.</param>
internal delegate Task<(IAsyncDisposable Host, string Place)> HostStart(
    EmulatedClient client, string? where, HostSettings settings, CancellationToken cancellationToken);
