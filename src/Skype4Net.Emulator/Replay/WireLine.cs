namespace Skype4Net.Emulator.Replay;

/// <summary>A line of a wire log.</summary>
/// <param name="IsCommand">Whether the program sent it; else the client did.</param>
/// <param name="Text">The line, with its <c>#id</c> if it has one.</param>
internal readonly record struct WireLine(bool IsCommand, string Text);
