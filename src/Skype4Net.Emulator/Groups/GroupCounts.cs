using Skype4Net.Emulator.Chats;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Groups;

/// <summary>
/// How many there are in each group, and how many of them are online. It is kept person by person, so that what happens to one of them costs
/// the groups of that one, however many people and groups there are. Only touched by the client's executor.
/// </summary>
internal sealed class GroupCounts(ClientContext client)
{
    private readonly List<GroupRecord> _builtIn = [];
    private readonly Dictionary<Identity, List<GroupRecord>> _own = [];

    // Where each was when they were counted last.
    private readonly Dictionary<Identity, Place> _places = [];
    private readonly HashSet<Identity> _online = [];
    private readonly HashSet<Identity> _toCount = [];
    private readonly SortedDictionary<long, GroupRecord> _changed = [];

    private ContactModule Contacts => client.Module<ContactModule>();

    private ChatModule Chats => client.Module<ChatModule>();

    /// <summary>Whether somebody is in a group that the user made.</summary>
    public bool IsGrouped(Identity who) => _own.ContainsKey(who);

    /// <summary>Whether somebody is in a group.</summary>
    public bool IsIn(GroupRecord group, Identity who) => _own.TryGetValue(who, out List<GroupRecord>? groups) && groups.Contains(group);

    /// <summary>Counts who is in the built-in groups from now on.</summary>
    public void AddBuiltIn(IReadOnlyCollection<GroupRecord> groups)
    {
        _builtIn.AddRange(groups);
        _toCount.UnionWith([.. client.Network.AllContacts.Keys, .. client.Network.PendingRequests.Keys, .. Chats.Partners, .. _own.Keys]);
        Count();
    }

    /// <summary>Somebody is in a group of the user's from now on.</summary>
    public void Enter(GroupRecord group, Identity who)
    {
        Count(who);
        if (!_own.TryGetValue(who, out List<GroupRecord>? groups))
            _own.Add(who, groups = []);
        groups.Add(group);
        group.Members = [.. group.Members, who];
        Add(group, 1, _places.GetValueOrDefault(who).IsOnline ? 1 : 0);
        Count(who);
    }

    /// <summary>Somebody is in a group no longer.</summary>
    public void Leave(GroupRecord group, Identity who)
    {
        if (!IsIn(group, who))
            return;
        Count(who);
        group.Members = [.. group.Members.Where(m => m != who)];
        _own[who].Remove(group);
        if (_own[who].Count == 0)
            _own.Remove(who);
        Add(group, -1, _places.GetValueOrDefault(who).IsOnline ? -1 : 0);
        Count(who);
    }

    /// <summary>Something about somebody may be different; it is looked at when groups are counted next.</summary>
    public void CountLater(Identity who)
    {
        if (_builtIn.Count > 0 || _own.ContainsKey(who))
            _toCount.Add(who);
    }

    /// <summary>Nobody is there any more; it is looked at when groups are counted next.</summary>
    public void CountOnlineLater() => _toCount.UnionWith(_online);

    /// <summary>The groups that count otherwise since this was asked last, by number.</summary>
    public GroupRecord[] DequeueChanged()
    {
        Count();
        GroupRecord[] changed = [.. _changed.Values];
        _changed.Clear();
        return changed;
    }

    private void Count()
    {
        foreach (Identity who in _toCount)
            Count(who);
        _toCount.Clear();
    }

    private void Count(Identity who)
    {
        Place before = _places.GetValueOrDefault(who), now = PlaceOf(who);
        if (now == before)
            return;
        foreach (GroupRecord group in _builtIn)
        {
            (int All, int Online) was = before.In(group.Type), isNow = now.In(group.Type);
            Add(group, isNow.All - was.All, isNow.Online - was.Online);
        }

        int online = (now.IsOnline ? 1 : 0) - (before.IsOnline ? 1 : 0);
        foreach (GroupRecord group in _own.GetValueOrDefault(who) ?? [])
            Add(group, 0, online);
        if (now.IsOnline)
            _online.Add(who);
        else
            _online.Remove(who);
        if (now == default)
            _places.Remove(who);
        else
            _places[who] = now;
    }

    private void Add(GroupRecord group, int all, int online)
    {
        if (all == 0 && online == 0)
            return;
        group.Now = (group.Now.All + all, group.Now.Online + online);
        _changed[group.Id] = group;
    }

    private Place PlaceOf(Identity who)
    {
        int groups = 0;
        foreach (GroupRecord group in _builtIn)
        {
            if (IsInBuiltIn(group.Type, who))
                groups |= 1 << (int)group.Type;
        }

        return groups == 0 && !IsGrouped(who) ? default : new Place(groups, Contacts.IsThere(who));
    }

    private bool IsInBuiltIn(GroupType type, Identity who)
    {
        Contact contact = client.Network.ContactOf(who);
        bool isFriend = contact.IsListed, isPhone = who.Value.StartsWith('+');
        return type switch
        {
            GroupType.AllUsers => client.Network.HasContact(who),
            GroupType.AllFriends => isFriend,
            GroupType.SkypeFriends => isFriend && !isPhone,
            GroupType.SkypeOutFriends => isFriend && isPhone,
            GroupType.OnlineFriends => isFriend && Contacts.IsThere(who),
            GroupType.PendingAuthorizationFriends => contact.Status == BuddyStatus.PendingAuthorization,
            GroupType.RecentlyContactedUsers => Chats.HasTalkedWith(who),
            GroupType.WaitingMyAuthorization => client.Network.RequestFrom(who) is not null,
            GroupType.AuthorizedByMe => contact.IsAuthorized,
            GroupType.BlockedByMe => contact.IsBlocked,
            GroupType.UngroupedFriends => isFriend && !IsGrouped(who),
            _ => false,
        };
    }

    private readonly record struct Place(int Groups, bool IsOnline)
    {
        public (int All, int Online) In(GroupType type)
        {
            bool isIn = (Groups & (1 << (int)type)) != 0;
            return (isIn ? 1 : 0, isIn && IsOnline ? 1 : 0);
        }
    }
}
