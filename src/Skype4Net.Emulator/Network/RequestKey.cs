namespace Skype4Net.Emulator.Network;

/// <summary>Names a request of a client, for ever: after a loss of the connection it is submitted again under the same key.</summary>
/// <param name="Value">Letters, digits and dashes, at most 100 characters.</param>
public readonly record struct RequestKey(string Value);
