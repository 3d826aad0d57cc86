using System.Globalization;
using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net.Receiving;

/// <summary>
/// Takes the lines that tell of messages, on the receive path: in wire order, and before any later reply completes. The dispatcher would be
/// too late, because a list that came after a line could overtake it in there.
/// </summary>
internal sealed class MessageLines
{
    private volatile Action<CoreInput>? _feed;

    public MessageLines(FeedTable feeds, MessageEdits edits)
    {
        Edits = edits;
        On(ChatMessageProperties.Status, OnStatus);
        On(ChatMessageProperties.Body, (string id, ref NotifiedValue<string> body) => Edited(id, body.TryRead(out string text) ? text : null));
        On(ChatMessageProperties.EditedBy, (string id, ref NotifiedValue<string> _) => Edited(id, null));
        On(ChatMessageProperties.EditedTimestamp, (string id, ref NotifiedValue<DateTimeOffset?> _) => Edited(id, null));
        OnMoved(ChatProperties.ActivityTimestamp);
        OnMoved(ChatProperties.FriendlyName);
        OnMoved(ChatProperties.Posters);

        void OnMoved<T>(PropertyDefinition<T> sign) => On(sign, (string id, ref NotifiedValue<T> _) => _feed?.Invoke(new CoreInput.Moved(id)));

        void On<T>(PropertyDefinition<T> property, LineHandler<T> handler) => feeds.Add(property, new Feed<T>(this, handler));
    }

    private delegate void LineHandler<T>(string id, ref NotifiedValue<T> value);

    public MessageEdits Edits { get; }

    /// <summary>Where lines go from now on; null for nowhere.</summary>
    public void FeedTo(Action<CoreInput>? feed) => _feed = feed;

    private void OnStatus(string id, ref NotifiedValue<ChatMessageStatus> value)
    {
        if (!TryNumber(id, out long number) || !value.TryRead(out ChatMessageStatus status))
            return;
        MessageMark? mark = status switch
        {
            ChatMessageStatus.Received => MessageMark.Received,
            ChatMessageStatus.Read => MessageMark.Read,
            ChatMessageStatus.Sending or ChatMessageStatus.Sent or ChatMessageStatus.Failed => MessageMark.Own,
            _ => null,
        };
        if (mark is { } known)
            _feed?.Invoke(new CoreInput.Notified(number, known));
    }

    private void Edited(string id, string? body)
    {
        if (TryNumber(id, out long number))
            Edits.Note(number, body);
    }

    private static bool TryNumber(string id, out long number) => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private sealed class Feed<T>(MessageLines lines, LineHandler<T> handler) : IPropertyFeed<T>
    {
        public bool HasObservers => lines._feed is not null;

        public void OnNotified(string id, ref NotifiedValue<T> value) => handler(id, ref value);
    }
}
