namespace Skype4Net.Emulator.Network;

/// <summary>How far a client has followed the network: what came before need not be told again.</summary>
/// <param name="Value">A text that only the network reads.</param>
public readonly record struct Cursor(string Value);
