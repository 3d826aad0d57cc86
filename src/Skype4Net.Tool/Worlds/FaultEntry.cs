using Skype4Net.Emulator;

namespace Skype4Net.Tool.Worlds;

/// <summary>A switch of <see cref="ClientFaults"/> by its name in world files and at the prompt.</summary>
/// <param name="Name">The name, as the property has it, with a small letter at the beginning.</param>
/// <param name="Set">Sets it to what is written.</param>
internal sealed record FaultEntry(string Name, Action<ClientFaults, string> Set);
