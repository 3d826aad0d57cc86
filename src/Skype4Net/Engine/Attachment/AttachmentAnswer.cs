namespace Skype4Net.Engine;

/// <summary>Reads the answers to the commands of the attachment.</summary>
internal static class AttachmentAnswer
{
    /// <summary>What an answer to <c>NAME x</c> means: <c>OK</c> or the name come back (Windows) is yes, <c>CONNSTATUS OFFLINE</c> is "nobody is signed in", anything else is no.</summary>
    public static AttachmentInput ToName(string reply)
    {
        string text = reply.Trim();
        if (text.Equals("OK", StringComparison.OrdinalIgnoreCase) || text.StartsWith("NAME ", StringComparison.OrdinalIgnoreCase))
            return AttachmentInput.Granted;
        return text.StartsWith("CONNSTATUS ", StringComparison.OrdinalIgnoreCase) ? AttachmentInput.NotNow : AttachmentInput.Denied;
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

    /// <summary>The handle of <c>CURRENTUSERHANDLE anna</c>; empty for anything else.</summary>
    public static string ToCurrentUser(string reply)
    {
        const string word = "CURRENTUSERHANDLE ";
        string text = reply.TrimStart();
        return text.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? text[word.Length..].Trim() : "";
    }
}
