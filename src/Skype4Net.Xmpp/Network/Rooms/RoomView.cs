using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Rooms;

namespace Skype4Net.Xmpp.Network.Rooms;

/// <summary>
/// A room as it is now. Who is in it are those whom it has given a standing that lasts, whether they are there or not, and those who are there.
/// </summary>
internal sealed class RoomView(ConversationKey key, Jid address, string nickname, DateTimeOffset createdAt)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Jid, string> _affiliations = [];
    private readonly Dictionary<string, RoomOccupant> _occupants = [];
    private readonly List<Jid> _order = [];
    private Jid? _creator;

    public ConversationKey Key => key;

    public Jid Address => address;

    public string Nickname { get; set; } = nickname;

    public string Password { get; set; } = "";

    public DateTimeOffset CreatedAt => createdAt;

    /// <summary>The place in its archive where we entered it; empty where it has none.</summary>
    public string FirstCursor { get; set; } = "";

    /// <summary>Whether we are in it, connected or not.</summary>
    public bool IsMine { get; set; } = true;

    /// <summary>Whether we are about to leave it for good.</summary>
    public bool IsLeaving { get; set; }

    /// <summary>Whether those who are there are told, which is no news.</summary>
    public bool IsEntering { get; set; } = true;

    /// <summary>The dialog that it was made of; null for none.</summary>
    public ConversationKey? Dialog { get; set; }

    public string Topic { get; set; } = "";

    /// <summary>The topic that we are setting, and the key of the message that tells it: servers leave out our id.</summary>
    public (string Text, MessageKey Key)? OwnTopic { get; set; }

    public string Description { get; set; } = "";

    public ChatOptions Options { get; set; } = ChatOptions.JoiningEnabled | ChatOptions.HistoryDisclosed;

    public bool IsDisbanded { get; set; }

    /// <summary>Everybody in it, in the order of coming.</summary>
    public IReadOnlyList<(Jid Who, ChatRole Role, bool IsActive)> Members
    {
        get
        {
            lock (_gate)
                return [.. _order.Select(who => (who, RoleIn(who), OccupantOf(who) is not null))];
        }
    }

    /// <summary>Who made it: the first who owns it.</summary>
    public Jid? Creator
    {
        get
        {
            lock (_gate)
                return _creator ?? _order.FirstOrDefault();
        }
    }

    /// <summary>The account behind a nickname, or what stands for it where the room does not tell.</summary>
    public Jid PersonOf(RoomOccupant occupant) => occupant.Address?.Bare ?? address.WithResource(occupant.Nickname);

    /// <summary>The account behind a nickname; null when nobody has it.</summary>
    public Jid? Find(string name)
    {
        lock (_gate)
            return _occupants.TryGetValue(name, out RoomOccupant? occupant) ? PersonOf(occupant) : null;
    }

    /// <summary>The nickname of somebody who is there; null for who is not.</summary>
    public string? NicknameOf(Jid who)
    {
        lock (_gate)
            return OccupantOf(who)?.Nickname;
    }

    /// <summary>What somebody is in it; null when they are not in it.</summary>
    public ChatRole? RoleOf(Jid who)
    {
        lock (_gate)
            return _order.Contains(who) ? RoleIn(who) : null;
    }

    /// <summary>Somebody is there, or changed.</summary>
    public void Put(RoomOccupant occupant)
    {
        lock (_gate)
        {
            _occupants[occupant.Nickname] = occupant;
            SetAffiliation(PersonOf(occupant), occupant.Affiliation, isThere: true);
        }
    }

    /// <summary>Somebody is not there any more; they stay in it if their standing lasts, unless they left for good.</summary>
    public void Remove(RoomOccupant occupant, bool isForGood)
    {
        lock (_gate)
        {
            _occupants.Remove(occupant.Nickname);
            Jid who = PersonOf(occupant);
            SetAffiliation(who, isForGood ? "none" : occupant.Affiliation, OccupantOf(who) is not null);
        }
    }

    /// <summary>Somebody has a standing.</summary>
    public void SetAffiliation(Jid who, string affiliation)
    {
        lock (_gate)
            SetAffiliation(who, affiliation, OccupantOf(who) is not null);
    }

    /// <summary>The connection was lost: nobody is known to be there.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _occupants.Clear();
            _order.RemoveAll(who => !IsLasting(_affiliations.GetValueOrDefault(who, "none")));
            IsEntering = true;
        }
    }

    // All under the gate.
    private void SetAffiliation(Jid who, string affiliation, bool isThere)
    {
        _affiliations[who] = affiliation;
        if (affiliation == "owner")
            _creator ??= who;
        bool isIn = isThere || IsLasting(affiliation);
        if (!isIn)
        {
            _order.Remove(who);
            _affiliations.Remove(who);
        }
        else if (!_order.Contains(who))
        {
            _order.Add(who);
        }
    }

    private RoomOccupant? OccupantOf(Jid who) => _occupants.Values.FirstOrDefault(o => PersonOf(o) == who);

    private ChatRole RoleIn(Jid who) => _affiliations.GetValueOrDefault(who, "none") switch
    {
        "owner" => who == (_creator ?? who) ? ChatRole.Creator : ChatRole.Master,
        "admin" => ChatRole.Master,
        _ => OccupantOf(who)?.Role == "visitor" ? ChatRole.Listener : ChatRole.User,
    };

    private static bool IsLasting(string affiliation) => affiliation is "owner" or "admin" or "member";
}
