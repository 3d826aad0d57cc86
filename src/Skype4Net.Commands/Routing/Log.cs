using Microsoft.Extensions.Logging;

namespace Skype4Net.Commands;

/// <summary>What the commands write to the log of the client, 4000 to 4099. Never what people said.</summary>
internal static partial class Log
{
    [LoggerMessage(4000, LogLevel.Information, "Listening to {Count} commands")]
    public static partial void Started(ILogger logger, int count);

    [LoggerMessage(4001, LogLevel.Warning, "The command {Command} took longer than {Seconds} s and was cancelled (ref {Reference})")]
    public static partial void TimedOut(ILogger logger, string command, double seconds, string reference);

    [LoggerMessage(4002, LogLevel.Warning,
        "The command {Command} has not ended although it was cancelled; its chat goes on without it (ref {Reference})")]
    public static partial void GivenUp(ILogger logger, string command, string reference);

    [LoggerMessage(4003, LogLevel.Error, "The command {Command} failed after its chat had gone on without it (ref {Reference})")]
    public static partial void FailedLate(ILogger logger, string command, string reference, Exception exception);

    [LoggerMessage(4004, LogLevel.Warning,
        "Very many commands of one person in a chat: perhaps another bot. Nothing is answered there for a minute")]
    public static partial void LoopGuarded(ILogger logger);

    [LoggerMessage(4005, LogLevel.Warning, "Too many commands wait in a chat; the command {Command} was not run")]
    public static partial void Busy(ILogger logger, string command);

    [LoggerMessage(4006, LogLevel.Information, "{Count} commands were not run, because they were said while the program was away")]
    public static partial void Late(ILogger logger, int count);

    [LoggerMessage(4007, LogLevel.Debug, "The command {Command}: {Outcome} after {Seconds} s")]
    public static partial void Outcome(ILogger logger, string command, OutcomeKind outcome, double seconds);

    [LoggerMessage(4008, LogLevel.Error, "An observer of the outcomes of commands threw an exception; it stays subscribed")]
    public static partial void ObserverFailed(ILogger logger, Exception exception);
}
