using System.Text;

namespace Skype4Net.Xmpp.Network.Sessions;

/// <summary>How far each archive was read: the account's own and those of its rooms, as one text for the client's store.</summary>
internal sealed class CursorText
{
    // Something that is never whole must not let the next process read all of the archive again.
    private const int MaxHeld = 1000;
    private readonly Lock _gate = new();
    private readonly List<(object What, string Place, long Since)> _held = [];
    private readonly SortedDictionary<string, string> _rooms = new(StringComparer.Ordinal);
    private string _account;
    private long _advances;

    /// <summary>Reads what <see cref="ToString"/> wrote; empty for a first start.</summary>
    public CursorText(string text)
    {
        string[] lines = text.Split('\n');
        _account = lines[0];
        foreach (string line in lines.Skip(1))
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0)
                _rooms[line[..tab]] = line[(tab + 1)..];
        }
    }

    /// <summary>The place in the account's archive up to which this process has read; empty for none yet.</summary>
    public string Account
    {
        get
        {
            lock (_gate)
                return _account;
        }
    }

    /// <summary>The place in a room's archive; empty for none yet.</summary>
    public string OfRoom(Jid room)
    {
        lock (_gate)
            return _rooms.GetValueOrDefault(room.Bare.ToString(), "");
    }

    /// <summary>The account's archive was read up to a place; an empty one changes nothing.</summary>
    public string Advance(string place)
    {
        lock (_gate)
        {
            if (place.Length > 0)
                (_account, _advances) = (place, _advances + 1);
            return Text();
        }
    }

    /// <summary>
    /// Something has begun to come in parts: until <see cref="Release"/> the next process reads on from here, as it has none of them. That ends
    /// after <see cref="MaxHeld"/> places.
    /// </summary>
    public void Hold(object what)
    {
        lock (_gate)
            _held.Add((what, _account, _advances));
    }

    /// <summary>It is whole, or never will be.</summary>
    public void Release(object what)
    {
        lock (_gate)
            _held.RemoveAll(h => h.What == what);
    }

    /// <summary>A room's archive was read up to a place; an empty one changes nothing.</summary>
    public string Advance(Jid room, string place)
    {
        lock (_gate)
        {
            if (place.Length > 0)
                _rooms[room.Bare.ToString()] = place;
            return Text();
        }
    }

    /// <summary>We are not in a room any more.</summary>
    public void Remove(Jid room)
    {
        lock (_gate)
            _rooms.Remove(room.Bare.ToString());
    }

    public override string ToString()
    {
        lock (_gate)
            return Text();
    }

    private string Text()
    {
        _held.RemoveAll(h => _advances - h.Since > MaxHeld);
        string account = _held.Count > 0 ? _held[0].Place : _account;
        if (_rooms.Count == 0)
            return account;
        var text = new StringBuilder(account);
        foreach ((string room, string place) in _rooms)
            text.Append('\n').Append(room).Append('\t').Append(place);
        return text.ToString();
    }
}
