namespace Skype4Net.Engine;

/// <summary>What the client answered.</summary>
/// <param name="Text">The whole reply without its number.</param>
/// <param name="Value">What follows the words that were expected.</param>
internal readonly record struct Reply(string Text, string Value);
