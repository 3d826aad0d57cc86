using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Messages;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Network.Messages;

/// <summary>
/// Messages of dialogs. One of ours is sent when the server has acknowledged it and has not sent it back; what another client of the account
/// wrote, and what was missed, comes in the order of the archive. Receipts and typing have no word in the API, and are not told.
/// </summary>
internal sealed class DialogTranslator(SessionContext context, RequestLog log, MessageRedelivery redelivery) : ITranslator
{
    private const int MaxRemembered = 10_000;
    private readonly Lock _gate = new();
    private readonly MessageIds _ids = new();
    private readonly DuplicateFilter _accepted = new(MaxRemembered);
    private readonly TakenMessages _taken = new();

    // Of messages that the server has not acknowledged: the errors that came back for them, null for none.
    private readonly Dictionary<string, XmppStanzaException?> _sending = [];

    public async ValueTask<bool> TryApplyAsync(XmppEvent happened)
    {
        switch (happened)
        {
            case XmppEvent.MessageReceived { Message: { IsFromRoom: false } message }:
                await ApplyAsync(message).ConfigureAwait(false);
                return true;
            case XmppEvent.MessageFailed failed:
                lock (_gate)
                {
                    if (_sending.ContainsKey(failed.MessageId))
                    {
                        _sending[failed.MessageId] = failed.Error;
                        return true;
                    }
                }

                NetworkLog.RefusedLate(context.Log, failed.To.ToString(), failed.Error.Condition);
                await FailLateAsync(failed).ConfigureAwait(false);
                return true;
            case XmppEvent.ReceiptReceived or XmppEvent.ChatStateChanged:
                return true;
            default:
                return false;
        }
    }

    public Task<Func<ValueTask<RequestFailure>>>? BeginAsync(NetworkRequest request) => request switch
    {
        NetworkRequest.Post { Message: var message } post when ConversationKeys.IsDialog(message.Conversation) => PostAsync(post.Key, message),
        NetworkRequest.Edit edit when ConversationKeys.IsDialog(edit.Conversation) => EditAsync(edit),
        _ => null,
    };

    // The server had acknowledged the message: another one, or what there is of the addressee, refuses it.
    private async ValueTask FailLateAsync(XmppEvent.MessageFailed failed)
    {
        RequestFailure failure = RequestFailures.Of(failed.Error);
        if (_taken.Remove(failed.MessageId, failed.To) is { } key && log.TryFailLate(key, failure))
            await context.WriteAsync(new NetworkEvent.RequestEnded(key, failure)).ConfigureAwait(false);
    }

    private async Task<Func<ValueTask<RequestFailure>>> PostAsync(RequestKey key, NetworkMessage message)
    {
        string id = message.Key.Value;
        // A request of an earlier process: the archive had the message.
        if (_accepted.Contains(id))
            return Outcome.Done;
        Jid to = context.AddressOf(message.Users is [var addressee] ? addressee : ConversationKeys.PartnerIn(message.Conversation));
        await SendAsync(to, WrittenText.Write(message.Type, message.Body), id, corrects: null).ConfigureAwait(false);
        return () => EndAsync(id, async () =>
        {
            _accepted.Add(id);
            _taken.Add(id, key, to);
            await context.WriteAsync(new NetworkEvent.MessageArrived(message with
            {
                From = context.Me,
                Body = XmlText.Clean(message.Body),
            }) { Cursor = new Cursor(context.Cursor.ToString()) }).ConfigureAwait(false);
        });
    }

    private async Task<Func<ValueTask<RequestFailure>>> EditAsync(NetworkRequest.Edit edit)
    {
        // Those of others have their sender in the key.
        if (edit.Message.Value.Contains('/', StringComparison.Ordinal))
            return Outcome.Failed(RequestFailure.NotPermitted);
        string id = edit.Key.Value;
        Jid to = context.AddressOf(ConversationKeys.PartnerIn(edit.Conversation));
        // A message without a text is one that was deleted.
        if (edit.Body.Length == 0)
            await SendAsync(to, id, () => context.Client.Messages.RetractAsync(to, edit.Message.Value, id, context.Ended)).ConfigureAwait(false);
        else
            await SendAsync(to, edit.Body, id, edit.Message.Value).ConfigureAwait(false);
        return () => EndAsync(id, () => context.WriteAsync(new NetworkEvent.MessageEdited(
            edit.Conversation, edit.Message, new MessageKey(id), context.Me, context.Time.GetUtcNow(), XmlText.Clean(edit.Body))));
    }

    private Task SendAsync(Jid to, string body, string id, string? corrects)
        => SendAsync(to, id, () => context.Client.Messages.SendAsync(to, body, id, corrects, more: null, context.Ended));

    private async Task SendAsync(Jid to, string id, Func<Task<SentMessage>> send)
    {
        context.Strangers.AddWrittenTo(to);
        lock (_gate)
            _sending[id] = null;
        SentMessage sent;
        try
        {
            sent = await send().ConfigureAwait(false);
        }
        catch (ArgumentException)
        {
            lock (_gate)
                _sending.Remove(id);
            throw;
        }

        redelivery.Add(to, sent);
        await sent.Acknowledged.ConfigureAwait(false);
    }

    // An error comes before the acknowledgement, if the server itself sends it.
    private async ValueTask<RequestFailure> EndAsync(string id, Func<ValueTask> write)
    {
        XmppStanzaException? error;
        lock (_gate)
            _sending.Remove(id, out error);
        if (error is not null)
            return RequestFailures.Of(error);
        await write().ConfigureAwait(false);
        return RequestFailure.None;
    }

    /// <summary>Tells of a message.</summary>
    public async ValueTask ApplyAsync(IncomingMessage message)
    {
        Jid peer = message.IsOwn ? message.To.Bare : message.From.Bare;
        if (!message.IsOwn && !context.Strangers.MayWrite(peer))
        {
            NetworkLog.Stranger(context.Log, "message", peer.ToString());
            return;
        }

        Identity partner = context.IdentityOf(peer);
        Identity from = message.IsOwn ? context.Me : partner;
        ConversationKey conversation = ConversationKeys.OfDialog(partner);
        Cursor cursor = new(context.Cursor.Advance(message.Cursor));
        await context.SaveAsync().ConfigureAwait(false);
        if (message.Corrects.Length > 0)
        {
            MessageKey? corrected = message.IsOwn ? new MessageKey(message.Corrects) : _ids.Find(from, message.Corrects);
            if (corrected is { } original)
            {
                await context.WriteAsync(new NetworkEvent.MessageEdited(
                    conversation, original, KeyOf(message, from), from, message.At, message.Body) { Cursor = cursor }).ConfigureAwait(false);
                return;
            }

            NetworkLog.CorrectsUnknown(context.Log, peer.ToString());
            // A correction of what is not known is news all the same; there is nothing to take back.
            if (message.IsRetraction)
                return;
        }

        (ChatMessageType type, string body) = WrittenText.Read(message.Body);
        var arrived = new NetworkMessage(conversation, KeyOf(message, from), from, message.At, type, body)
        {
            Users = [message.IsOwn ? partner : context.Me],
        };
        await context.WriteAsync(new NetworkEvent.MessageArrived(arrived) { Cursor = cursor }).ConfigureAwait(false);
        if (!message.IsOwn)
            return;
        // What a lost connection left in doubt has reached the server.
        _accepted.Add(message.Id);
        if (log.FindPost(message.Id) is { } key && log.TryEnd(key, RequestFailure.None))
            await context.WriteAsync(new NetworkEvent.RequestEnded(key, RequestFailure.None)).ConfigureAwait(false);
    }

    private MessageKey KeyOf(IncomingMessage message, Identity from)
    {
        if (message.IsOwn && message.Id.Length > 0)
            return new MessageKey(message.Id);
        string place = message.ArchiveId.Length > 0 ? message.ArchiveId : $"{message.At.UtcTicks:x}";
        return _ids.Add(from, message.Id, place);
    }
}
