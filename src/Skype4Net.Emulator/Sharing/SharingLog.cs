using Microsoft.Extensions.Logging;

namespace Skype4Net.Emulator.Sharing;

/// <summary>What sharing a client writes to the log, 5100 to 5199.</summary>
internal static partial class SharingLog
{
    [LoggerMessage(5101, LogLevel.Information, "\"{Name}\" asks the client to be let in")]
    public static partial void Asking(ILogger logger, string name);

    [LoggerMessage(5102, LogLevel.Information, "\"{Name}\" is let in")]
    public static partial void Allowed(ILogger logger, string name);

    [LoggerMessage(5103, LogLevel.Warning, "\"{Name}\" is not let in: {Answer}")]
    public static partial void NotAllowed(ILogger logger, string name, string answer);

    [LoggerMessage(5104, LogLevel.Information, "A program lost the client: {Reason}")]
    public static partial void Lost(ILogger logger, string reason);

    [LoggerMessage(5105, LogLevel.Trace, "-> {Line}")]
    public static partial void Sent(ILogger logger, string line);

    [LoggerMessage(5106, LogLevel.Trace, "<- {Line}")]
    public static partial void Received(ILogger logger, string line);

    [LoggerMessage(5107, LogLevel.Warning, "A program sent more than {Bytes} bytes before it was let in and is disconnected")]
    public static partial void TooMuchHeld(ILogger logger, int bytes);
}
