namespace Skype4Net.Emulator;

/// <summary>A chat by its name, which is the same for all who are in it.</summary>
/// <param name="Name">The name, for example <c>#anna/$a7ab206ec78060f1</c>.</param>
public sealed record EmulatedChat(string Name);
