using System.Globalization;
using Skype4Net.Xmpp.Client.Messages;

namespace Skype4Net.Xmpp.Client.Rooms;

/// <summary>A room that this client is in, or enters.</summary>
/// <param name="address">The bare address of the room.</param>
/// <param name="nickname">Our name in it.</param>
/// <param name="password">What it asks for; empty for none.</param>
/// <param name="history">Puts what was missed before what is said now.</param>
internal sealed class Room(Jid address, string nickname, string password, CatchUp history)
{
    private const int MaxOccupants = 5000;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, RoomOccupant> _occupants = [];

    public Jid Address => address;

    /// <summary>Our name in it; the room may have given another one than was asked for.</summary>
    public string Nickname { get; set; } = nickname;

    public string Password => password;

    public CatchUp History => history;

    /// <summary>The last subject that was told.</summary>
    public string Subject { get; set; } = "";

    /// <summary>When the last message came; null when none has.</summary>
    public DateTimeOffset? LastHeard { get; set; }

    /// <summary>When anything came from it, by the client's clock.</summary>
    public long LastSign { get; set; }

    /// <summary>Completes when we are in it: true when we have just created it, and it waits to be configured.</summary>
    public TaskCompletionSource<bool> Joined { get; set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<RoomOccupant> Occupants
    {
        get
        {
            lock (_gate)
                return [.. _occupants.Values];
        }
    }

    /// <summary>What a presence that enters it says.</summary>
    public XmppElement Enter(TimeProvider time)
    {
        // An archive has what was said before. Without one, what may have been lost with a session is asked for.
        string? seconds = !History.HasArchive && LastHeard is { } last
            ? ((int)(time.GetUtcNow() - last).TotalSeconds + 10).ToString(CultureInfo.InvariantCulture)
            : null;
        XmppElement recent = new XmppElement("history", Namespaces.Muc).Set("seconds", seconds).Set("maxstanzas", seconds is null ? "0" : null);
        return new XmppElement("x", Namespaces.Muc).Add(recent).Add("password", Password.Length == 0 ? null : Password);
    }

    public RoomOccupant? Find(string occupant)
    {
        lock (_gate)
            return _occupants.GetValueOrDefault(occupant);
    }

    /// <summary>False when there are too many.</summary>
    public bool Put(RoomOccupant occupant)
    {
        lock (_gate)
        {
            if (_occupants.Count == MaxOccupants && !_occupants.ContainsKey(occupant.Nickname))
                return false;
            _occupants[occupant.Nickname] = occupant;
            return true;
        }
    }

    public void Remove(string occupant)
    {
        lock (_gate)
            _occupants.Remove(occupant);
    }

    public void Clear()
    {
        lock (_gate)
            _occupants.Clear();
    }
}
