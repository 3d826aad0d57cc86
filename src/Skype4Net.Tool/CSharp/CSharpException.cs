namespace Skype4Net.Tool.CSharp;

/// <summary>A piece of C# could not be compiled, or has failed; the message is for who wrote it.</summary>
internal sealed class CSharpException(string message, Exception inner) : Exception(message, inner);
