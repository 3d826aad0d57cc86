using Microsoft.Extensions.Logging;

namespace Skype4Net.Transports.DBus;

/// <summary>What the D-Bus transport writes to the log, 1000 to 1099.</summary>
internal static partial class DBusLog
{
    [LoggerMessage(1000, LogLevel.Error, "The D-Bus thread ended by an exception")]
    public static partial void ThreadFailed(ILogger logger, Exception exception);

    [LoggerMessage(1001, LogLevel.Error, "A D-Bus message could not be handled")]
    public static partial void MessageFailed(ILogger logger, Exception exception);

    [LoggerMessage(1002, LogLevel.Debug, "A Notify from {Sender} was dropped: the client is {Owner}")]
    public static partial void ForgedNotify(ILogger logger, string sender, string owner);

    [LoggerMessage(1003, LogLevel.Error, "The message bus at {Address} has not taken {Bytes} bytes; the connection is given up and made again")]
    public static partial void BusDoesNotRead(ILogger logger, string address, int bytes);
}
