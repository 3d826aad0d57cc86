using Microsoft.Extensions.Logging;

namespace Skype4Net.Xmpp.Client;

/// <summary>Everything the client writes to the log, 7000 to 7099. Neither passwords nor texts of messages are among it.</summary>
internal static partial class XmppLog
{
    [LoggerMessage(7000, LogLevel.Information, "Logged in as {Address} by {Mechanism}")]
    public static partial void LoggedIn(ILogger logger, string address, string mechanism);

    [LoggerMessage(7001, LogLevel.Information, "The session of {Address} goes on over a new connection")]
    public static partial void Resumed(ILogger logger, string address);

    [LoggerMessage(7002, LogLevel.Warning, "The connection of {Account} was lost: {Reason}")]
    public static partial void Lost(ILogger logger, string account, string reason);

    [LoggerMessage(7003, LogLevel.Warning, "{Account} cannot connect: {Reason}; next try in {Seconds} s")]
    public static partial void Retrying(ILogger logger, string account, string reason, double seconds);

    [LoggerMessage(7004, LogLevel.Error, "{Account} is refused: {Reason}")]
    public static partial void Refused(ILogger logger, string account, string reason);

    [LoggerMessage(7005, LogLevel.Error, "A stanza could not be handled; the rest goes on")]
    public static partial void HandlingFailed(ILogger logger, Exception exception);

    [LoggerMessage(7006, LogLevel.Warning, "Ignored a {Kind} of {From}, who may not send it")]
    public static partial void Forged(ILogger logger, string kind, string from);

    [LoggerMessage(7007, LogLevel.Information, "The server does without {What}")]
    public static partial void Missing(ILogger logger, string what);

    [LoggerMessage(7008, LogLevel.Warning, "The archive does not know the last message any more; older messages may be missing")]
    public static partial void CursorForgotten(ILogger logger);
}
