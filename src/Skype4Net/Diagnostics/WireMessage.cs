namespace Skype4Net;

/// <summary>One line of the wire log.</summary>
/// <param name="Direction">Which way it went.</param>
/// <param name="Line">The whole line, with the number of the command if it has one; <c>***</c> stands for the password of a chat.</param>
/// <param name="Time">When it was sent or received.</param>
public sealed record WireMessage(WireDirection Direction, string Line, DateTimeOffset Time);
