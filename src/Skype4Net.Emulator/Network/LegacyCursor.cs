namespace Skype4Net.Emulator.Network;

/// <summary>How far a client has followed the network: what came before need not be told again.</summary>
internal readonly record struct LegacyCursor(long Value);
