using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>The texts of the engine's exceptions: what happened, how things stand, what to do next.</summary>
internal static class Errors
{
    /// <summary>A text with a full stop, so that another sentence can follow.</summary>
    public static string Sentence(string text) => text.TrimEnd() is var trimmed && trimmed.EndsWith('.') ? trimmed : $"{trimmed}.";

    public static SkypeProtocolException UnexpectedReply(string command, string expected, ReadOnlySpan<byte> reply)
        => new(command, Shown(reply),
            $"Skype answered \"{Shown(reply)}\" to \"{Shown(command)}\"; an answer beginning with \"{expected}\" was expected. "
            + "The client may be of another make or version; read the wire log (Skype.Wire).");

    public static SkypeProtocolException UnreadableValue(string command, string property, ReadOnlySpan<byte> reply)
        => new(command, Shown(reply),
            $"Skype answered \"{Shown(reply)}\" to \"{Shown(command)}\", which is no value of {property}. "
            + $"Read it as text by SendAsync(\"{Shown(command)}\").");

    public static SkypeTimeoutException Timeout(PendingCommand command, AttachmentStatus status, int outstanding, TimeSpan? silence,
        bool onDispatcher)
        => command.Phase == CommandPhase.Waiting
            ? NotSent(command, status, outstanding)
            : new(
                command.Text,
                command.Timeout,
                $"Skype did not answer \"{Shown(command.Text)}\" within {command.Timeout.TotalSeconds:0.###} s (attachment: {status}, "
                + $"{outstanding} other commands outstanding, last line received {(silence is { } s ? $"{s.TotalSeconds:0.#} s ago" : "never")}"
                + $"{(onDispatcher ? ", waiting in an event handler" : "")}). "
                + (silence is { } quiet && quiet < command.Timeout
                    ? "The client is alive but did not answer this command; it may still carry it out. Raise CommandTimeout if the command is slow."
                    : "The client seems to be hanging; look at its window, or start it again: the library re-attaches by itself."));

    public static SkypeTransportException NotAttached(string command, AttachmentStatus status, string detail)
        => new($"\"{Shown(command)}\" was not sent: this program is not attached to Skype ({status}: {detail}). "
            + (status == AttachmentStatus.Refused
                ? "The user refused it; allow it in the client and call AttachAsync again."
                : "Wait for AttachmentStatus to become Success, or set WhileDetached to Wait."))
        { Command = command };

    public static SkypeTransportException Lost(string command, string reason)
        => new($"The connection to Skype was lost before \"{Shown(command)}\" was answered: {reason.TrimEnd('.')}. " +
            "The command may or may not have been carried out; it is not sent again.") { Command = command };

    public static SkypeTransportException Undelivered(string command, SkypeTransportException reason)
        => new($"\"{Shown(command)}\" was not delivered: {reason.Message}", reason) { Command = command };

    public static ObjectDisposedException Disposed(string command)
        => new(nameof(Skype4Net), $"The Skype object was disposed; \"{Shown(command)}\" was not answered.");

    public static string Shown(ReadOnlySpan<byte> line) => ShownText.OfLine(line);

    public static string Shown(string line) => ShownText.OfLine(line);

    private static SkypeTimeoutException NotSent(PendingCommand command, AttachmentStatus status, int outstanding)
        => new(command.Text, command.Timeout,
            $"\"{Shown(command.Text)}\" was not sent within {command.Timeout.TotalSeconds:0.###} s, and never will be: "
            + (status == AttachmentStatus.Success
                ? $"the client or the way to it takes no more before it has answered some of the {outstanding} other commands outstanding."
                : $"there is no attachment to Skype ({status})."));
}
