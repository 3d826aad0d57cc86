using Skype4Net.Protocol;
using Microsoft.Extensions.Logging;

namespace Skype4Net.Emulator.Sharing;

/// <summary>What sharing a client writes to the log, 5100 to 5199. What others have said goes through <see cref="ShownText"/> first.</summary>
internal static partial class SharingLog
{
    public static void Asking(ILogger logger, string name) => Asks(logger, ShownText.Of(name));

    public static void Allowed(ILogger logger, string name) => IsAllowed(logger, ShownText.Of(name));

    public static void NotAllowed(ILogger logger, string name, string answer) => IsNotAllowed(logger, ShownText.Of(name), ShownText.Of(answer));

    public static void Lost(ILogger logger, string reason) => HasLost(logger, ShownText.Of(reason));

    public static void Sent(ILogger logger, string line)
    {
        if (logger.IsEnabled(LogLevel.Trace))
            To(logger, ShownText.Of(line));
    }

    public static void Received(ILogger logger, string line)
    {
        if (logger.IsEnabled(LogLevel.Trace))
            From(logger, ShownText.Of(line));
    }

    [LoggerMessage(5107, LogLevel.Warning, "A program sent more than {Bytes} bytes before it was let in and is disconnected")]
    public static partial void TooMuchHeld(ILogger logger, int bytes);

    [LoggerMessage(5101, LogLevel.Information, "\"{Name}\" asks the client to be let in")]
    private static partial void Asks(ILogger logger, string name);

    [LoggerMessage(5102, LogLevel.Information, "\"{Name}\" is let in")]
    private static partial void IsAllowed(ILogger logger, string name);

    [LoggerMessage(5103, LogLevel.Warning, "\"{Name}\" is not let in: {Answer}")]
    private static partial void IsNotAllowed(ILogger logger, string name, string answer);

    [LoggerMessage(5104, LogLevel.Information, "A program lost the client: {Reason}")]
    private static partial void HasLost(ILogger logger, string reason);

    [LoggerMessage(5105, LogLevel.Trace, "-> {Line}")]
    private static partial void To(ILogger logger, string line);

    [LoggerMessage(5106, LogLevel.Trace, "<- {Line}")]
    private static partial void From(ILogger logger, string line);
}
