namespace Skype4Net;

/// <summary>The client answered a command with an error.</summary>
/// <param name="Command">The command.</param>
/// <param name="Code">The number.</param>
/// <param name="Text">What the client says; may be empty.</param>
public sealed record CommandFailure(string Command, int Code, string Text);
