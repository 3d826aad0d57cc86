namespace Skype4Net.Emulator;

/// <summary>A command of a program that has had no reply.</summary>
/// <param name="Line">The command, without passwords.</param>
/// <param name="Since">Since when it waits.</param>
public sealed record WaitingCommand(string Line, DateTimeOffset Since);
