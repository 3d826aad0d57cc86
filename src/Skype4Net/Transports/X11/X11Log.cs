using Microsoft.Extensions.Logging;

namespace Skype4Net.Transports.X11;

/// <summary>What this transport writes to the log, 2500 to 2599.</summary>
internal static partial class X11Log
{
    [LoggerMessage(2500, LogLevel.Error, "An event of the X display could not be handled; the connection goes on")]
    public static partial void Failed(ILogger logger, Exception exception);
}
