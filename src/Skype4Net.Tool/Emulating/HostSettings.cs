using Skype4Net.Emulator.Hosts;

namespace Skype4Net.Tool.Emulating;

/// <summary>What the command line says about hosts.</summary>
/// <param name="Tcp">How SkypeProxy is served.</param>
/// <param name="Waits">Whether to wait for a name on the bus that another program has.</param>
/// <param name="Note">Takes what a person may want to know meanwhile.</param>
internal sealed record HostSettings(TcpHostOptions Tcp, bool Waits, Action<string> Note);
