namespace Skype4Net.Commands;

/// <summary>One word of a message, or one quoted text.</summary>
/// <param name="Text">The word without quotes.</param>
/// <param name="Start">Where it begins in the message.</param>
/// <param name="End">Where it ends, exclusively.</param>
/// <param name="IsQuoted">Whether it was quoted.</param>
internal readonly record struct Word(string Text, int Start, int End, bool IsQuoted);
