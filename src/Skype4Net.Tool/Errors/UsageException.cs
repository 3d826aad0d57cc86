namespace Skype4Net.Tool.Errors;

/// <summary>The command line, or a file given with it, is wrong; the message says what to write instead.</summary>
internal sealed class UsageException(string message) : Exception(message);
