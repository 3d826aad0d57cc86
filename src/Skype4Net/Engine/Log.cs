using Microsoft.Extensions.Logging;

namespace Skype4Net.Engine;

/// <summary>Everything the engine writes to the log, 3000 to 3999; the file reads like the story of a connection.</summary>
internal static partial class Log
{
    [LoggerMessage(3000, LogLevel.Information, "Attachment: {Status}. {Detail}")]
    public static partial void AttachmentChanged(ILogger logger, AttachmentStatus status, string detail);

    [LoggerMessage(3001, LogLevel.Information, "Attached to Skype as {User}, protocol {Protocol}")]
    public static partial void Attached(ILogger logger, string user, int protocol);

    [LoggerMessage(3002, LogLevel.Warning, "The attachment was lost: {Reason}. {Failed} outstanding commands failed")]
    public static partial void Lost(ILogger logger, string reason, int failed);

    [LoggerMessage(3003, LogLevel.Warning, "Something that lived in the client could not be brought back after attaching again")]
    public static partial void RestoreFailed(ILogger logger, Exception exception);

    [LoggerMessage(3004, LogLevel.Warning,
        "The client has not listed the messages of the chat \"{Chat}\" for about a minute. What was notified is " +
        "handed over now, without knowing whether something is missing before it; the chat is looked at again in a minute")]
    public static partial void ChatNotListed(ILogger logger, string chat);

    [LoggerMessage(3005, LogLevel.Warning,
        "Message {Number} of the chat \"{Chat}\" could not be read for about a minute. It is handed over without what is missing")]
    public static partial void MessageNotRead(ILogger logger, long number, string chat);

    [LoggerMessage(3006, LogLevel.Warning, "The client has not said for about a minute to which chat message {Number} belongs. It is handed over " +
        "without a chat, and perhaps not in order")]
    public static partial void MessageNotPlaced(ILogger logger, long number);

    [LoggerMessage(3007, LogLevel.Warning, "The client numbers its messages anew: it was installed afresh, or its history was cleared. Of what is " +
        "unread, what was sent after the last message handed over is new")]
    public static partial void Renumbered(ILogger logger);

    [LoggerMessage(3008, LogLevel.Error, "The journal {Path} could not be written. Messages are handled all the same; those handled from now on " +
        "may come again after a restart, until it can be written")]
    public static partial void JournalFailed(ILogger logger, string path, Exception exception);

    [LoggerMessage(3009, LogLevel.Error, "{Action} of a received message failed")]
    public static partial void MessageActionFailed(ILogger logger, string action, Exception exception);

    [LoggerMessage(3010, LogLevel.Debug, "A reply under the number of command #{Id} that is not its answer, or that nobody waits for any more: " +
        "{Line}")]
    public static partial void LateReply(ILogger logger, long id, string line);

    [LoggerMessage(3011, LogLevel.Warning, "Command #{Id} was not answered within {Seconds} s: {Command}")]
    public static partial void CommandTimedOut(ILogger logger, long id, double seconds, string command);

    [LoggerMessage(3012, LogLevel.Error, "A received line could not be handled: {Line}")]
    public static partial void LineFailed(ILogger logger, string line, Exception exception);

    [LoggerMessage(3013, LogLevel.Warning, "{What} is new, and the client does not say what it is; its event is left out")]
    public static partial void NewObjectUnknown(ILogger logger, string what, Exception exception);

    [LoggerMessage(3014, LogLevel.Debug, "The application {Name} could not be deleted")]
    public static partial void NotDeleted(ILogger logger, string name, Exception exception);

    [LoggerMessage(3015, LogLevel.Debug, "The device {Device} of a call could not be given back")]
    public static partial void DeviceNotGivenBack(ILogger logger, string device, Exception exception);

    [LoggerMessage(3016, LogLevel.Warning, "The client could not list the messages of {Chat} at the start. What the first list shows is taken for " +
        "old mail, up to the first message that is told")]
    public static partial void NotListedAtStart(ILogger logger, string chat);

    [LoggerMessage(3017, LogLevel.Warning, "The client could not read message {Number} for about five minutes, by which its numbering is " +
        "recognized. The numbers are taken to mean the same as before")]
    public static partial void NotRecognized(ILogger logger, long number);

    [LoggerMessage(3020, LogLevel.Error, "A handler of {Source} threw an exception; it stays subscribed")]
    public static partial void HandlerFailed(ILogger logger, string source, Exception exception);

    [LoggerMessage(3021, LogLevel.Warning, "A handler of {Source} has been running for more than {Seconds} s while {Waiting} events wait behind " +
        "it. A handler that waits for another event never gets it: use Handle, or ObserveOn")]
    public static partial void SlowHandler(ILogger logger, string source, double seconds, int waiting);

    [LoggerMessage(3022, LogLevel.Warning, "{Capacity} events wait for handlers; changes of properties are dropped from now on. Running: a " +
        "handler of {Source}")]
    public static partial void QueueOverflow(ILogger logger, int capacity, string source);

    [LoggerMessage(3023, LogLevel.Warning, "{Waiting} events wait for the asynchronous handler of {Source}, which cannot keep up")]
    public static partial void HandlerBehind(ILogger logger, string source, int waiting);

    [LoggerMessage(3024, LogLevel.Warning,
        "{Capacity} events wait for the asynchronous handler of {Source}; changes of properties, and then the oldest events, " +
        "are dropped from now on")]
    public static partial void HandlerOverflow(ILogger logger, int capacity, string source);

    [LoggerMessage(3030, LogLevel.Trace, "-> {Line}")]
    public static partial void Sent(ILogger logger, string line);

    [LoggerMessage(3031, LogLevel.Trace, "<- {Line}")]
    public static partial void Received(ILogger logger, string line);
}
