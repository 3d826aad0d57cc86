using System.Security.Cryptography;
using System.Text;
using Skype4Net.Xmpp.Client.Contacts;
using Skype4Net.Xmpp.Client.Sessions;

namespace Skype4Net.Xmpp.Client.Messages;

/// <summary>
/// Messages between people: texts with receipts (XEP-0184), typing (XEP-0085) and corrections (XEP-0308), each text told once and in the order of
/// the archive, whatever happens to the connection.
/// </summary>
internal sealed class Messaging : IXmppModule
{
    private const int MaxRemembered = 10_000;
    private readonly IXmppConnection _connection;
    private readonly MessageArchive _archive;
    private readonly Carbons _carbons;
    private readonly Roster _roster;
    private readonly CatchUp _catchUp;
    private readonly DuplicateFilter _seen = new(MaxRemembered);
    private readonly DuplicateFilter _kept = new(MaxRemembered);

    public Messaging(IXmppConnection connection, MessageArchive archive, Carbons carbons, Roster roster, string cursor)
    {
        (_connection, _archive, _carbons, _roster) = (connection, archive, carbons, roster);
        _catchUp = new CatchUp(connection, archive, room: null, DeliverAsync);
        _catchUp.Position(cursor);
    }

    public IEnumerable<string> Features
        => [Namespaces.Receipts, Namespaces.ChatStates, Namespaces.Correction, Namespaces.Retraction, Namespaces.StanzaId];

    /// <summary>The place in the archive of the last message that was told.</summary>
    public string Cursor => _catchUp.Cursor;

    /// <summary>Sends a text. It is sent again, under the same id, until the server has taken it over.</summary>
    /// <param name="to">To whom; a bare address reaches all of the peer's clients.</param>
    /// <param name="body">The text; what XML cannot carry is replaced (<see cref="XmlText.Clean"/>).</param>
    /// <param name="id">The id; null makes one.</param>
    /// <param name="corrects">The id of the earlier message that this text replaces; null for none.</param>
    /// <param name="more">What else is in the message; null for nothing.</param>
    /// <param name="cancellationToken">Ends the wait for room in the queue.</param>
    /// <exception cref="XmppConnectionException">The client has ended.</exception>
    /// <exception cref="ArgumentException">The text is too large.</exception>
    public async Task<SentMessage> SendAsync(Jid to, string body, string? id = null, string? corrects = null,
        XmppElement? more = null, CancellationToken cancellationToken = default)
    {
        id ??= _connection.NewId();
        XmppElement message = Message(to, id)
            .Add("body", XmlText.Clean(body))
            .Add(new XmppElement("request", Namespaces.Receipts))
            .Add(new XmppElement("active", Namespaces.ChatStates))
            .Add(new XmppElement("origin-id", Namespaces.StanzaId).Set("id", id))
            .Add(more);
        if (corrects is not null)
            message.Add(new XmppElement("replace", Namespaces.Correction).Set("id", corrects));
        // The archive has our own messages too; this one is known here.
        _seen.Add(ContentKey(_connection.Me.Bare, to.Bare, id, XmlText.Clean(body)));
        return await SendAsync(message, id, mayBeLost: false, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes back a text that was sent (XEP-0424). Who does not know of that reads that it was tried.</summary>
    /// <param name="to">To whom it was sent.</param>
    /// <param name="retracted">The id that it was sent with.</param>
    /// <param name="id">The id of what takes it back.</param>
    /// <param name="cancellationToken">Ends the wait for room in the queue.</param>
    /// <exception cref="XmppConnectionException">The client has ended.</exception>
    public async Task<SentMessage> RetractAsync(Jid to, string retracted, string id, CancellationToken cancellationToken = default)
    {
        XmppElement message = Retractions.Write(Message(to, id), retracted).Add(new XmppElement("request", Namespaces.Receipts));
        _seen.Add(ContentKey(_connection.Me.Bare, to.Bare, id, ""));
        return await SendAsync(message, id, mayBeLost: false, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Says something to another client of this kind.</summary>
    /// <param name="to">Which; a bare address for what waits for any client of the account.</param>
    /// <param name="envelope">What.</param>
    /// <param name="isKept">Whether the server keeps it for an account that is away.</param>
    /// <param name="mayBeLost">Whether it is worth nothing when it comes late, and is not sent again after a loss.</param>
    /// <param name="link">A file for other kinds of clients (XEP-0066), which show its address; null for none.</param>
    /// <param name="cancellationToken">Ends the wait for room in the queue.</param>
    /// <exception cref="XmppConnectionException">The client has ended.</exception>
    /// <exception cref="ArgumentException">It is too large.</exception>
    public async Task<SentMessage> SendAsync(
        Jid to, XmppElement envelope, bool isKept, bool mayBeLost, XmppElement? link = null, CancellationToken cancellationToken = default)
    {
        string id = _connection.NewId();
        XmppElement message = Message(to, id).Add(envelope).Add(link).Add("body", link?.TextOf("url", Namespaces.OutOfBand))
            .Add(new XmppElement(isKept ? "store" : "no-store", Namespaces.Hints));
        message.Add(isKept ? new XmppElement("request", Namespaces.Receipts) : new XmppElement("no-copy", Namespaces.Hints));
        return await SendAsync(message, id, mayBeLost, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Sends once more what may have been lost behind the own server, under the same id and with the time of the first sending. The account's other
    /// clients, who have seen it, get no copy.
    /// </summary>
    /// <param name="to">The client that does not have it.</param>
    /// <param name="stanza">What was sent.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellationToken">Ends the wait for room in the queue.</param>
    /// <exception cref="XmppConnectionException">The client has ended.</exception>
    public async Task SendAgainAsync(Jid to, XmppElement stanza, DateTimeOffset at, CancellationToken cancellationToken = default)
    {
        XmppElement message = Message(to, stanza["id"] ?? _connection.NewId());
        foreach (XmppElement child in stanza.Children)
            message.Add(child);
        message.Add(Delay.Write(at)).Add(new XmppElement("private", Namespaces.Carbons)).Add(new XmppElement("no-copy", Namespaces.Hints));
        await _connection.SendAsync(message, cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tells a peer that somebody types here, or has stopped. It is not kept for peers that are away.</summary>
    public async Task SendStateAsync(Jid to, ChatState state, CancellationToken cancellationToken = default)
    {
        XmppElement message = Message(to, _connection.NewId())
            .Add(new XmppElement(WordOf(state), Namespaces.ChatStates))
            .Add(new XmppElement("no-store", Namespaces.Hints));
        await _connection.SendAsync(message, cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Fetches what was missed.</summary>
    public Task StartAsync(CancellationToken cancellationToken) => _catchUp.RunAsync(cancellationToken);

    public ValueTask EndAsync()
    {
        _catchUp.Close();
        return ValueTask.CompletedTask;
    }

    public async ValueTask<bool> TryHandleAsync(XmppElement stanza)
    {
        if (stanza.Name != "message")
            return false;
        if (_carbons.Unwrap(stanza, out bool isOwn) is not { } message)
            return true;
        if (message["type"] is "groupchat" or "headline")
            return false;

        if (message["type"] == "error")
        {
            if (!isOwn && Jid.TryParse(message["from"]) is { } peer && message["id"] is { } id)
                await _connection.PublishAsync(new XmppEvent.MessageFailed(peer, id, XmppStanzaException.Read(message))).ConfigureAwait(false);
            return true;
        }

        await _catchUp.AcceptAsync(message, isOwn).ConfigureAwait(false);
        return true;
    }

    private async Task<SentMessage> SendAsync(XmppElement message, string id, bool mayBeLost, CancellationToken cancellationToken)
    {
        OutgoingStanza stanza = await _connection.SendAsync(message, mayBeLost, cancellationToken).ConfigureAwait(false);
        return new SentMessage(id, stanza.Acknowledged, message);
    }

    // In the order of the archive; a message from there may have come live before, and the other way round.
    private async ValueTask DeliverAsync(XmppElement message, bool isCopyOfOwn, ArchivedMessage? archived, string cursor)
    {
        // Archives may keep what was said in rooms and what came back; both are told by others.
        if (message["type"] is "error" or "groupchat" || Jid.TryParse(message["from"]) is not { } from)
            return;
        bool isOwn = isCopyOfOwn || from.Bare == _connection.Me.Bare;
        if (!isOwn && message.Find("received", Namespaces.Receipts)?["id"] is { } received)
            await _connection.PublishAsync(new XmppEvent.ReceiptReceived(from, received)).ConfigureAwait(false);
        if (!isOwn && archived is null && MessageReader.StateOf(message) is { } state)
            await _connection.PublishAsync(new XmppEvent.ChatStateChanged(from, state)).ConfigureAwait(false);

        if (message.Find("envelope", Namespaces.Signals) is { } envelope)
        {
            if (isOwn)
                return;
            await _connection.PublishAsync(new XmppEvent.EnvelopeReceived(from, Jid.TryParse(message["to"]), envelope, cursor)
            {
                At = archived?.At ?? Delay.Read(message, _connection.Time),
                IsArchived = archived is not null,
            }).ConfigureAwait(false);
            Confirm(message, from);
            return;
        }

        if (MessageReader.Read(message, _connection, isOwn, archived?.At, cursor) is not { } incoming)
            return;
        bool isNew = IsNew(incoming, archived);
        if (isNew)
            await _connection.PublishAsync(new XmppEvent.MessageReceived(incoming)).ConfigureAwait(false);
        // Who sends a message again has not got the first receipt.
        if (!isOwn && (isNew || archived is null))
            Confirm(message, from);
    }

    // Only those who may see our presence learn in this way that we are there.
    private void Confirm(XmppElement message, Jid from)
    {
        if (message["id"] is { Length: > 0 } id && message.Find("request", Namespaces.Receipts) is not null
            && _roster.Find(from) is { IsAuthorized: true })
            _connection.Reply(Message(from, _connection.NewId())
                .Add(new XmppElement("received", Namespaces.Receipts).Set("id", id))
                .Add(new XmppElement("store", Namespaces.Hints)));
    }

    private bool IsNew(IncomingMessage message, ArchivedMessage? archived)
    {
        string? kept = archived?.Id ?? (_archive.IsSupported ? MessageReader.ArchiveIdOf(message.Stanza, _connection.Me) : null);
        if (kept is not null && !_kept.Add(kept))
            return false;
        // The sender's ids alone are not enough: there are clients that begin again with the same ones.
        return message.Id.Length == 0 || _seen.Add(ContentKey(message.From.Bare, message.To.Bare, message.Id, message.Body));
    }

    private static string ContentKey(Jid from, Jid to, string id, string body)
        => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{from}\n{to}\n{id}\n{body}")));

    private static XmppElement Message(Jid to, string id)
        => new XmppElement("message", Namespaces.Client).Set("type", "chat").Set("to", to).Set("id", id);

    private static string WordOf(ChatState state) => state switch
    {
        ChatState.Active => "active",
        ChatState.Composing => "composing",
        ChatState.Paused => "paused",
        ChatState.Inactive => "inactive",
        _ => "gone",
    };
}
