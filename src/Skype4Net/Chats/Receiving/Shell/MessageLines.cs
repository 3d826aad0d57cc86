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

    public MessageLines(FeedTable topics, MessageEdits edits)
    {
        Edits = edits;
        On(ChatMessageProperties.Status, OnStatus);
        On(ChatMessageProperties.Body, (id, value) => Edited(id, WordComparer.Text(value)));
        On(ChatMessageProperties.EditedBy, (id, _) => Edited(id, null));
        On(ChatMessageProperties.EditedTimestamp, (id, _) => Edited(id, null));
        foreach (PropertyDefinition sign in new PropertyDefinition[] { ChatProperties.ActivityTimestamp, ChatProperties.FriendlyName,
            ChatProperties.Posters })
            On(sign, (id, _) => _feed?.Invoke(new CoreInput.Moved(id)));

        void On(PropertyDefinition property, LineHandler handler) => topics.Add(property, new Feed(this, handler));
    }

    private delegate void LineHandler(string id, ReadOnlySpan<byte> value);

    public MessageEdits Edits { get; }

    /// <summary>Where lines go from now on; null for nowhere.</summary>
    public void FeedTo(Action<CoreInput>? feed) => _feed = feed;

    private void OnStatus(string id, ReadOnlySpan<byte> value)
    {
        if (!TryNumber(id, out long number) || !EnumCodecs.ChatMessageStatus.TryDecode(value, out ChatMessageStatus status))
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

    private sealed class Feed(MessageLines lines, LineHandler handler) : IPropertyFeed
    {
        public bool HasObservers => lines._feed is not null;

        public void OnLine(string id, ReadOnlySpan<byte> value) => handler(id, value);
    }
}
