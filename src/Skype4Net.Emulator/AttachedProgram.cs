namespace Skype4Net.Emulator;

/// <summary>A program that an emulated client has let in.</summary>
/// <param name="Name">The name it gave; empty for one that gave none, which only transports without permission allow.</param>
/// <param name="Transport">How it is connected: <c>dbus</c>, <c>x11</c>, <c>tcp</c>, or <c>emulator</c> for one in this process.</param>
public sealed record AttachedProgram(string Name, string Transport);
