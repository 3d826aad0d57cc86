namespace Skype4Net.Tool.Errors;

/// <summary>Somebody pressed Ctrl+C twice where it is a key.</summary>
internal sealed class InterruptedException() : Exception("Interrupted.");
