namespace Skype4Net.Emulator.Network;

/// <summary>A conversation as the network knows it: a dialog of two or a room.</summary>
/// <param name="Value">Any text. What looks like the name of a chat (<c>#anna/$a7ab206ec78060f1</c>) is the name that programs see; from
/// anything else the
/// client makes one.</param>
/// <remarks>The key of a room is the same for all who are in it. That of a dialog may be another one at each end.</remarks>
public readonly record struct ConversationKey(string Value);
