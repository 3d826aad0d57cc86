using Microsoft.Extensions.Logging;

namespace Skype4Net.Emulator;

/// <summary>Everything the emulator writes to the log, 5000 to 5999.</summary>
internal static partial class EmulatorLog
{
    [LoggerMessage(5000, LogLevel.Error, "A piece of the emulator's work failed; the rest goes on")]
    public static partial void WorkFailed(ILogger logger, Exception exception);

    [LoggerMessage(5001, LogLevel.Information, "\"{Name}\" attached to {User} over {Carrier}")]
    public static partial void SessionAllowed(ILogger logger, string name, string user, string carrier);

    [LoggerMessage(5002, LogLevel.Information, "\"{Name}\" was refused by {User}")]
    public static partial void SessionRefused(ILogger logger, string name, string user);

    [LoggerMessage(5003, LogLevel.Trace, "{User} <- {Line}")]
    public static partial void CommandReceived(ILogger logger, string user, string line);

    [LoggerMessage(5020, LogLevel.Trace, "{User} -> {Line}")]
    public static partial void LineSent(ILogger logger, string user, string line);

    [LoggerMessage(5004, LogLevel.Warning, "The sound device {Device} does not work")]
    public static partial void DeviceFailed(ILogger logger, string device, Exception exception);

    [LoggerMessage(5005, LogLevel.Warning, "{Most} programs are connected; another one was turned away")]
    public static partial void TooManyPrograms(ILogger logger, int most);

    [LoggerMessage(5006, LogLevel.Debug, "A program connected over TCP has left: {Reason}")]
    public static partial void ProgramLeft(ILogger logger, string reason);

    [LoggerMessage(5007, LogLevel.Warning, "A program connected over TCP has not read {Bytes} bytes and is disconnected")]
    public static partial void ProgramDoesNotRead(ILogger logger, int bytes);

    [LoggerMessage(5008, LogLevel.Error, "The client is back, but cannot be served; that is tried again when it comes the next time")]
    public static partial void HostFailed(ILogger logger, Exception exception);
}
