namespace Skype4Net.Xmpp.Client.Messages;

/// <summary>A text that has come.</summary>
/// <param name="From">Who wrote it; in a room its occupant.</param>
/// <param name="To">To whom; for another client's own messages the peer.</param>
/// <param name="Id">The sender's id; empty when it has none.</param>
/// <param name="Body">The text.</param>
/// <param name="IsOwn">Whether another client of this account wrote it.</param>
/// <param name="IsFromRoom">Whether it was said in a room.</param>
/// <param name="Corrects">The id of the earlier message that it replaces (XEP-0308) or takes back; empty for none.</param>
/// <param name="At">When it was sent, as far as known.</param>
/// <param name="IsDelayed">Whether it was kept for us, rather than sent just now.</param>
/// <param name="Cursor">Where it stands in the archive: what to start from the next time; empty when it is in none.</param>
/// <param name="Stanza">The message as it came, for what else is in it.</param>
internal sealed record IncomingMessage(
    Jid From,
    Jid To,
    string Id,
    string Body,
    bool IsOwn,
    bool IsFromRoom,
    string Corrects,
    DateTimeOffset At,
    bool IsDelayed,
    string Cursor,
    XmppElement Stanza)
{
    /// <summary>Who it is that wrote it in a room, by account; null when the room does not tell.</summary>
    public Jid? Author { get; init; }

    /// <summary>Whether it takes back the message that <see cref="Corrects"/> names (XEP-0424), in a room by the id that the room gave it; its text
    /// is empty then.</summary>
    public bool IsRetraction { get; init; }

    /// <summary>The id that the archive gave it, the account's or the room's; empty for none.</summary>
    public string ArchiveId => ArchiveCursor.Parse(Cursor)?.Id ?? "";
}
