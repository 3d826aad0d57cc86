using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Tells changes of mood messages, once each: clients tell the plain text, the formatted one, or both, in either order.</summary>
internal sealed class MoodChanges
{
    // More contacts than anybody had; beyond them a mood told twice counts twice.
    private const int MaxRemembered = 10_000;
    private readonly SkypeEngine _engine;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _last = new(StringComparer.OrdinalIgnoreCase);

    public MoodChanges(SkypeEngine engine)
    {
        _engine = engine;
        Changed = engine.Streams.Create<MoodChanged>("Contacts.MoodChanged", isExpendable: true);
        engine.Streams.Feeds.Feed(Changed, UserProperties.MoodText, OnMood);
        engine.Streams.Feeds.Feed(Changed, UserProperties.RichMoodText, (id, xml) => OnMood(id, XmlText.Strip(xml)));
        engine.Lifetime.Ended.Add(Trim);
    }

    public EventStream<MoodChanged> Changed { get; }

    private MoodChanged? OnMood(string id, string text)
    {
        lock (_gate)
        {
            if (_last.TryGetValue(id, out string? last) && last == text)
                return null;
            if (_last.Count >= MaxRemembered)
                _last.Clear();
            _last[id] = text;
        }

        return new MoodChanged(new User(_engine, id), text);
    }

    // Whatever changes meanwhile is not told.
    private void Trim()
    {
        lock (_gate)
            _last.Clear();
    }
}
