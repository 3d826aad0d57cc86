using Microsoft.Extensions.Logging;

namespace Skype4Net.Transports.MacOS;

/// <summary>What this transport writes to the log, 2400 to 2499.</summary>
internal static partial class MacOSLog
{
    [LoggerMessage(2400, LogLevel.Debug, "Of the notification {Notification}, {What} was dropped")]
    public static partial void Dropped(ILogger logger, string notification, string what);

    [LoggerMessage(2402, LogLevel.Error, "A notification could not be posted or handled")]
    public static partial void Failed(ILogger logger, Exception exception);

    [LoggerMessage(2401, LogLevel.Warning, "A line of {Bytes} bytes was dropped: MaxMessageBytes allows {Most}")]
    public static partial void TooLong(ILogger logger, int bytes, int most);
}
