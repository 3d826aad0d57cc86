using Microsoft.Extensions.Logging;

namespace Skype4Net.Transports.Tcp;

/// <summary>What this transport writes to the log, 2200 to 2299.</summary>
internal static partial class TcpLog
{
    [LoggerMessage(2200, LogLevel.Debug, "{Target}: {Status}, {Reason}")]
    public static partial void Lost(ILogger logger, string target, AttachmentStatus status, string reason);

    [LoggerMessage(2201, LogLevel.Error, "{Target}: something failed that should not; the connection is made again")]
    public static partial void Failed(ILogger logger, string target, Exception exception);
}
