namespace Skype4Net.Emulator.Network;

/// <summary>A message as the network knows it, within its conversation. The sender chooses it, so that sending again is harmless.</summary>
/// <param name="Value">Any text, at most 100 characters. Programs see it as <c>GUID</c>.</param>
public readonly record struct MessageKey(string Value);
