using System.Globalization;
using System.Text;
using Skype4Net.Xmpp.Network.Messages;
using Skype4Net.Xmpp.Network.Voicemails;

namespace Skype4Net.Xmpp.Network.Sessions;

/// <summary>What a session needs from its earlier ones: handles, who was a contact once, and which rooms it was in.</summary>
internal sealed record SavedSession
{
    private const string Version = "skype4net-xmpp 1";

    /// <summary>Handles that are another text than the address.</summary>
    public IReadOnlyDictionary<string, Jid> Handles { get; init; } = new Dictionary<string, Jid>();

    /// <summary>Who was a contact once.</summary>
    public IReadOnlyCollection<Jid> Former { get; init; } = [];

    /// <summary>The rooms we are in, whether connected or not.</summary>
    public IReadOnlyCollection<SavedRoom> Rooms { get; init; } = [];

    /// <summary>What was sent to other emulated clients, which should have confirmed it.</summary>
    public IReadOnlyCollection<UnconfirmedMessage> Unconfirmed { get; init; } = [];

    /// <summary>Voicemails whose sound was not fetched yet.</summary>
    public IReadOnlyCollection<LinkedVoicemail> Voicemails { get; init; } = [];

    /// <summary>The text beside our presence; empty for none.</summary>
    public string Mood { get; init; } = "";

    /// <summary>Where the first session began to read, for a client that has been told of nothing since; empty as long as none was online.</summary>
    public string FirstCursor { get; init; } = "";

    /// <summary>Reads what <see cref="ToBytes"/> wrote. What it does not know, it passes over; another version is as nothing.</summary>
    public static SavedSession Parse(ReadOnlySpan<byte> data)
    {
        string[] lines = Encoding.UTF8.GetString(data).Split('\n');
        if (lines[0] != Version)
            return new SavedSession();
        var handles = new Dictionary<string, Jid>();
        var former = new List<Jid>();
        var rooms = new List<SavedRoom>();
        var unconfirmed = new List<UnconfirmedMessage>();
        var voicemails = new List<LinkedVoicemail>();
        (string mood, string cursor) = ("", "");
        foreach (string[] parts in lines.Skip(1).Select(l => l.Split('\t')))
        {
            switch (parts)
            {
                case ["handle", var handle, var address] when Jid.TryParse(address) is { IsBare: true } account:
                    handles.TryAdd(handle, account);
                    break;
                case ["former", var address] when Jid.TryParse(address) is { IsBare: true } account:
                    former.Add(account);
                    break;
                case ["mood", var text]:
                    mood = Unescape(text);
                    break;
                case ["cursor", var text]:
                    cursor = Unescape(text);
                    break;
                case ["sent", var account, var at, var stanza] when UnconfirmedMessage.Parse(account, at, stanza) is { } message:
                    unconfirmed.Add(message);
                    break;
                case ["voicemail", var from, var place, var envelope] when LinkedVoicemail.Parse(from, place, envelope) is { } voicemail:
                    voicemails.Add(voicemail);
                    break;
                case ["room", var key, var address, var nickname, var password, var at, var first]
                    when Jid.TryParse(address) is { IsBare: true } room
                    && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out long ticks) && ticks <= DateTimeOffset.MaxValue.Ticks:
                    rooms.Add(new SavedRoom(key, room, nickname, Unescape(password), new DateTimeOffset(ticks, TimeSpan.Zero), Unescape(first)));
                    break;
            }
        }

        return new SavedSession
        {
            Handles = handles, Former = former, Rooms = rooms, Unconfirmed = unconfirmed, Voicemails = voicemails, Mood = mood,
            FirstCursor = cursor,
        };
    }

    public byte[] ToBytes()
    {
        var text = new StringBuilder(Version).Append('\n');
        text.Append("mood\t").Append(Escape(Mood)).Append('\n');
        text.Append("cursor\t").Append(Escape(FirstCursor)).Append('\n');
        foreach ((string handle, Jid address) in Handles.OrderBy(h => h.Key, StringComparer.Ordinal))
            text.Append("handle\t").Append(handle).Append('\t').Append(address).Append('\n');
        foreach (string address in Former.Select(f => f.ToString()).Order(StringComparer.Ordinal))
            text.Append("former\t").Append(address).Append('\n');
        foreach (SavedRoom room in Rooms.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            text.Append("room\t").Append(room.Key).Append('\t').Append(room.Address).Append('\t').Append(room.Nickname).Append('\t')
                .Append(Escape(room.Password)).Append('\t').Append(room.CreatedAt.UtcTicks.ToString(CultureInfo.InvariantCulture))
                .Append('\t').Append(Escape(room.FirstCursor)).Append('\n');
        }

        foreach (UnconfirmedMessage message in Unconfirmed)
            text.Append("sent\t").Append(message.Saved).Append('\n');
        foreach (LinkedVoicemail voicemail in Voicemails)
            text.Append("voicemail\t").Append(voicemail.Saved).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // Texts may hold what stands between fields.
    private static string Escape(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static string Unescape(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out int count) ? Encoding.UTF8.GetString(bytes, 0, count) : "";
    }
}
