namespace Skype4Net.Xmpp.Client.Messages;

/// <summary>Reads what a message says to people.</summary>
internal static class MessageReader
{
    /// <summary>Null when it has no text and takes none back, or has not both addresses.</summary>
    /// <param name="message">The message.</param>
    /// <param name="connection">Whose client it is.</param>
    /// <param name="isOwn">Whether another client of the account sent it.</param>
    /// <param name="kept">When it was put into the archive, for messages from there.</param>
    /// <param name="cursor">Its place in the archive; empty when it is in none.</param>
    public static IncomingMessage? Read(XmppElement message, IXmppConnection connection, bool isOwn, DateTimeOffset? kept, string cursor)
    {
        string? retracted = message.Find("retract", Namespaces.Retraction)?["id"];
        if ((retracted is null ? message.TextOf("body", Namespaces.Client) : "") is not { } body || Jid.TryParse(message["from"]) is not { } from)
            return null;
        DateTimeOffset? delayed = kept ?? Delay.Read(message, connection.Time);
        return new IncomingMessage(
            from,
            Jid.TryParse(message["to"]) ?? connection.Me.Bare,
            message["id"] ?? "",
            body,
            isOwn,
            message["type"] == "groupchat",
            retracted ?? message.Find("replace", Namespaces.Correction)?["id"] ?? "",
            delayed ?? connection.Time.GetUtcNow(),
            delayed is not null,
            cursor,
            message)
        {
            IsRetraction = retracted is not null,
        };
    }

    /// <summary>The id that the account's own archive has given to a live message; null for none.</summary>
    public static string? ArchiveIdOf(XmppElement message, Jid account)
        => message.FindAll("stanza-id", Namespaces.StanzaId).FirstOrDefault(s => Jid.TryParse(s["by"]) == account.Bare)?["id"];

    /// <summary>What a message tells of its sender's typing; null when nothing.</summary>
    public static ChatState? StateOf(XmppElement message) => message.Find(Namespaces.ChatStates)?.Name switch
    {
        "active" => ChatState.Active,
        "composing" => ChatState.Composing,
        "paused" => ChatState.Paused,
        "inactive" => ChatState.Inactive,
        "gone" => ChatState.Gone,
        _ => null,
    };
}
