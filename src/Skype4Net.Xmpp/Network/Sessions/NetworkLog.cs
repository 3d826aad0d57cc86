using Microsoft.Extensions.Logging;

namespace Skype4Net.Xmpp.Network.Sessions;

/// <summary>Everything that sessions write to the log, 7100 to 7199. Neither passwords nor texts of messages are among it.</summary>
internal static partial class NetworkLog
{
    [LoggerMessage(7100, LogLevel.Error, "An event of the network could not be translated; the rest goes on")]
    public static partial void EventFailed(ILogger logger, Exception exception);

    [LoggerMessage(7101, LogLevel.Warning, "A {Kind} came to nothing: {Reason}")]
    public static partial void RequestFailed(ILogger logger, string kind, string reason);

    [LoggerMessage(7102, LogLevel.Information, "Left out a {What} of {From}, who is no contact")]
    public static partial void Stranger(ILogger logger, string what, string from);

    [LoggerMessage(7103, LogLevel.Warning, "A message to {To} was refused after the server had taken it: {Condition}")]
    public static partial void RefusedLate(ILogger logger, string to, string condition);

    [LoggerMessage(7104, LogLevel.Warning, "A correction of {From} is of a message that is not known any more; it comes as a message")]
    public static partial void CorrectsUnknown(ILogger logger, string from);

    [LoggerMessage(7105, LogLevel.Information, "A message to {To}, who has not confirmed it, is sent again")]
    public static partial void SentAgain(ILogger logger, string to);
}
