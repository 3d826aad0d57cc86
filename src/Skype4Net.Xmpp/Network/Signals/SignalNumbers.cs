using System.Globalization;

namespace Skype4Net.Xmpp.Network.Signals;

/// <summary>Numbers what is said to each client about each subject. Used by one sender at a time.</summary>
internal sealed class SignalNumbers
{
    private const int MaxSubjects = 1000;
    private readonly BoundedTable<(Jid Client, string Subject), SignalPlace> _next = new(MaxSubjects);

    /// <summary>Gives an envelope the next number.</summary>
    public void Write(Jid client, string subject, XmppElement envelope)
    {
        SignalPlace place = _next.TryGet((client, subject), out SignalPlace known) ? known : new SignalPlace(Guid.NewGuid().ToString("N")[..8], 0);
        _next.Set((client, subject), place with { Number = place.Number + 1 });
        envelope.Set("series", place.Series).Set("number", place.Number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A client is gone: who comes under its name hears a new series.</summary>
    public void Remove(Jid client)
    {
        foreach (((Jid Client, string Subject) key, _) in _next.Entries.Where(e => e.Key.Client == client))
            _next.TryRemove(key, out _);
    }

    /// <summary>What was numbered last was not sent: the next one has its number.</summary>
    public void TakeBack(Jid client, string subject)
    {
        if (_next.TryGet((client, subject), out SignalPlace known))
            _next.Set((client, subject), known with { Number = known.Number - 1 });
    }
}
