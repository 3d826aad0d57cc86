using System.Text;

namespace Skype4Net.Xmpp.Network.Sessions;

/// <summary>How far each archive was read: the account's own and those of its rooms, as one text for the client's store.</summary>
internal sealed class CursorText
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, string> _rooms = new(StringComparer.Ordinal);
    private string _account;

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

    /// <summary>The place in the account's archive; empty for none yet.</summary>
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
                _account = place;
            return Text();
        }
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
        if (_rooms.Count == 0)
            return _account;
        var text = new StringBuilder(_account);
        foreach ((string room, string place) in _rooms)
            text.Append('\n').Append(room).Append('\t').Append(place);
        return text.ToString();
    }
}
