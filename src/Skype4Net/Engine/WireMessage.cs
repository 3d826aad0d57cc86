namespace Skype4Net;

/// <summary>Which way a line went.</summary>
public enum WireDirection
{
    /// <summary>From this program to the Skype client.</summary>
    Sent,
    /// <summary>From the Skype client to this program.</summary>
    Received,
}

/// <summary>One line of the wire log.</summary>
/// <param name="Direction">Which way it went.</param>
/// <param name="Line">The whole line, with the number of the command if it has one; <c>***</c> stands for the password of a chat.</param>
/// <param name="Time">When it was sent or received.</param>
public sealed record WireMessage(WireDirection Direction, string Line, DateTimeOffset Time);
