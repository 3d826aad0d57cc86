using Microsoft.Extensions.Logging;

namespace Skype4Net.Transports.Windows;

/// <summary>What this transport writes to the log, 2300 to 2399.</summary>
internal static partial class WindowsLog
{
    [LoggerMessage(2300, LogLevel.Error, "A window message could not be handled")]
    public static partial void MessageFailed(ILogger logger, Exception exception);

    [LoggerMessage(2301, LogLevel.Debug, "A window message of 0x{Sender:X} was dropped: it is not the client")]
    public static partial void ForgedMessage(ILogger logger, nint sender);

    [LoggerMessage(2302, LogLevel.Information, "Another client, 0x{Client:X}, answered too; the one in use is kept. Set WindowsTransport.Account " +
        "to choose")]
    public static partial void SecondClient(ILogger logger, nint client);
}
