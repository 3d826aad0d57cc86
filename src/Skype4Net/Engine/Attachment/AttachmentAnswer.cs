using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>Reads the answers to the commands of the attachment.</summary>
internal static class AttachmentAnswer
{
    // Codes below this one say that the client does not know the command or its words.
    private const int FirstCodeOfKnownCommands = 35;

    /// <summary>
    /// What an answer to <c>NAME x</c> means: <c>OK</c> or the name come back (Windows) is yes, <c>CONNSTATUS OFFLINE</c> is "nobody is signed in",
    /// <c>ERROR 68</c> is no. Anything else is no decision: it is asked again.
    /// </summary>
    public static AttachmentInput ToName(string reply)
    {
        string text = reply.Trim();
        if (text.Equals("OK", StringComparison.OrdinalIgnoreCase) || text.StartsWith("NAME ", StringComparison.OrdinalIgnoreCase))
            return AttachmentInput.Granted;
        if (text.StartsWith("CONNSTATUS ", StringComparison.OrdinalIgnoreCase))
            return AttachmentInput.NotNow;
        return IsDenial(text) ? AttachmentInput.Denied : AttachmentInput.NotYet;
    }

    /// <summary>The version of <c>PROTOCOL 8</c>; null for anything else.</summary>
    public static int? ToProtocol(string reply)
    {
        string[] words = reply.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 2
            && words[0].Equals("PROTOCOL", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(words[^1], out int version)
            && version > 0 ? version : null;
    }

    /// <summary>
    /// The handle of <c>CURRENTUSERHANDLE anna</c>; empty from a client that does not know the command; null for any other error and for words that
    /// make no sense.
    /// </summary>
    public static string? ToCurrentUser(string reply)
    {
        const string word = "CURRENTUSERHANDLE ";
        string text = reply.Trim();
        if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            return text[word.Length..].Trim();
        return CodeOf(text) is { } code && code < FirstCodeOfKnownCommands ? "" : null;
    }

    /// <summary>Whether a client says that this program is not let in: <c>ERROR 68</c>.</summary>
    public static bool IsDenial(string reply) => CodeOf(reply.Trim()) == (int)SkypeError.AccessDenied;

    /// <summary>The same for a reply as it arrives.</summary>
    public static bool IsDenial(ReadOnlySpan<byte> reply)
        => ErrorLine.TryParse(reply, out ErrorLine error) && error.Code == (int)SkypeError.AccessDenied;

    private static int? CodeOf(string reply)
        => reply.Split(' ', 3) is ["ERROR", var code, ..] && int.TryParse(code, out int number) ? number : null;
}
