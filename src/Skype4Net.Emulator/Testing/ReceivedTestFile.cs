namespace Skype4Net.Emulator.Testing;

/// <summary>A file that somebody got from the bot, with all its bytes.</summary>
/// <param name="Name">The name without a folder.</param>
/// <param name="Content">What is in it.</param>
public sealed record ReceivedTestFile(string Name, ReadOnlyMemory<byte> Content);
