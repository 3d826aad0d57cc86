using Microsoft.Extensions.Logging;

namespace Skype4Net.Hosting;

/// <summary>Everything the host's part writes to the log, 4100 to 4199. No names of people or chats above Debug.</summary>
internal static partial class Log
{
    [LoggerMessage(4100, LogLevel.Information, "{Client}: started with {Handlers} handlers")]
    public static partial void Started(ILogger logger, string client, int handlers);

    [LoggerMessage(4101, LogLevel.Warning, "{Client}: not attached yet, and trying on. {Reason}")]
    public static partial void NoClient(ILogger logger, string client, string reason);

    [LoggerMessage(4102, LogLevel.Debug, "{Client}: still not attached. {Reason}")]
    public static partial void NoClientStill(ILogger logger, string client, string reason);

    [LoggerMessage(4103, LogLevel.Error, "{Client}: refused by the client; it is not asked again. {Reason}")]
    public static partial void Refused(ILogger logger, string client, string reason);

    [LoggerMessage(4104, LogLevel.Warning, "{Client}: handlers still run {Seconds} s after the host began to stop; they are cancelled")]
    public static partial void CancelsHandlers(ILogger logger, string client, double seconds);

    [LoggerMessage(4105, LogLevel.Error, "{Client}: handlers do not end although they were cancelled; they are left behind")]
    public static partial void LeavesHandlers(ILogger logger, string client);

    [LoggerMessage(4106, LogLevel.Information, "{Client}: stopped")]
    public static partial void Stopped(ILogger logger, string client);
}
