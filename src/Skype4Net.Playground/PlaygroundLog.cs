using Microsoft.Extensions.Logging;

namespace Skype4Net.Playground;

/// <summary>What the playground logs. Neither the token nor what windows send is in it.</summary>
internal static partial class PlaygroundLog
{
    [LoggerMessage(1, LogLevel.Error, "Something failed in the playground; it goes on.")]
    public static partial void WorkFailed(ILogger log, Exception exception);

    [LoggerMessage(2, LogLevel.Error, "The command {Command} failed.")]
    public static partial void CommandFailed(ILogger log, string command, Exception exception);

    [LoggerMessage(3, LogLevel.Warning, "A connection was refused: {Reason}.")]
    public static partial void Refused(ILogger log, string reason);
}
