using System.Globalization;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Clients;

/// <summary>The groups of one client. Only touched by the client's mailbox.</summary>
internal sealed class GroupModule(EmulatedClient client) : ClientModule(client.Context)
{
    private readonly SortedDictionary<long, GroupRecord> _groups = [];
    private readonly GroupCounts _counts = new(client);
    private bool _hasHardwired;
    private int _made;

    public IEnumerable<GroupRecord> All
    {
        get
        {
            MakeHardwired();
            return _groups.Values;
        }
    }

    public GroupRecord? Find(long id) => _groups.GetValueOrDefault(id);

    public IReadOnlyList<Identity> MembersOf(GroupRecord group) => group.Type switch
    {
        GroupType.AllUsers => [.. client.Network.AllContacts.Keys],
        GroupType.AllFriends => client.Network.Contacts,
        GroupType.SkypeFriends => Friends(who => !IsPhone(who)),
        GroupType.SkypeOutFriends => Friends(IsPhone),
        GroupType.OnlineFriends => Friends(client.IsThere),
        GroupType.PendingAuthorizationFriends => Friends(who => client.Network.ContactOf(who).Status == BuddyStatus.PendingAuthorization),
        GroupType.RecentlyContactedUsers => [.. client.Store.Chats.Values.Where(c => c.Partner is not null && c.Activity is not null).OrderByDescending(c => c.Activity).Select(c => c.Partner!.Value)],
        GroupType.WaitingMyAuthorization => [.. client.Network.PendingRequests.Keys],
        GroupType.AuthorizedByMe => Known(contact => contact.IsAuthorized),
        GroupType.BlockedByMe => Known(contact => contact.IsBlocked),
        GroupType.UngroupedFriends => Friends(who => !_counts.IsGrouped(who)),
        _ => group.Members,
    };

    public int OnlineIn(GroupRecord group) => MembersOf(group).Count(client.IsThere);

    /// <summary>Whether another group can be kept.</summary>
    public bool HasRoom => _groups.Count < client.Options.Limits.Groups;

    public GroupRecord Create(string name)
    {
        var group = new GroupRecord(client.Store.NextId(), GroupType.Custom, name) { CustomId = ++_made };
        _groups.Add(group.Id, group);
        return group;
    }

    /// <summary>The lines of a new group, after the reply.</summary>
    public void Announce(GroupRecord group)
    {
        client.Notify(GroupProperties.Type, group.IdText, group.Type);
        if (group.CustomId > 0)
            client.Notify(GroupProperties.CustomGroupId, group.IdText, group.CustomId.ToString(CultureInfo.InvariantCulture));
        client.Notify(GroupProperties.DisplayName, group.IdText, group.Name);
        group.Published = null;
        Count(group);
        client.Notify(GroupProperties.Visible, group.IdText, group.IsVisible);
        client.Notify(GroupProperties.Expanded, group.IdText, group.IsExpanded);
    }

    public void Delete(GroupRecord group)
    {
        _groups.Remove(group.Id);
        foreach (Identity member in group.Members.ToArray())
            _counts.Leave(group, member);
        client.Notify(DeletedProperties.Group, "", group.Id);
    }

    public void Add(GroupRecord group, Identity who)
    {
        if (!_counts.IsIn(group, who))
            _counts.Enter(group, who);
        if (IsPhone(who) && !client.Network.ContactOf(who).IsListed)
            client.WhenConnected(() => client.Network.RequestContact(who, ""));
        Recount(who);
    }

    public void Remove(GroupRecord group, Identity who)
    {
        _counts.Leave(group, who);
        Recount(who);
    }

    public void Share(GroupRecord group, string text)
    {
        group.Key = Guid.NewGuid().ToString("N");
        group.Type = GroupType.Shared;
        client.Notify(GroupProperties.Type, group.IdText, group.Type);
        foreach (Identity member in group.Members.Where(m => !IsPhone(m)))
            client.Network.Send(member, new GroupOffered(group.Key, group.Name, [.. group.Members.Where(m => m != member), client.Me], text));
    }

    public bool Accept(GroupRecord group)
    {
        if (group.Type != GroupType.ProposedShared)
            return false;
        group.Type = GroupType.Shared;
        client.Notify(GroupProperties.Type, group.IdText, group.Type);
        foreach (Identity member in group.Members)
            client.Network.Send(member, new GroupJoined(group.Key, client.Me));
        return true;
    }

    public override bool OnSignal(Identity from, Signal signal)
    {
        if (signal is not (GroupOffered or GroupJoined))
            return false;
        OnGroupSignal(from, signal);
        return true;
    }

    private void OnGroupSignal(Identity from, Signal signal)
    {
        switch (signal)
        {
            case GroupOffered when !HasRoom:
                break;
            case GroupOffered offered:
                var group = new GroupRecord(client.Store.NextId(), GroupType.ProposedShared, offered.Name) { Key = offered.Key };
                _groups.Add(group.Id, group);
                foreach (Identity member in offered.Members.Distinct())
                    _counts.Enter(group, member);
                Announce(group);
                break;
            // A key is no secret: everybody joins for themselves only.
            case GroupJoined joined when joined.Who == from && _groups.Values.FirstOrDefault(g => g.Type == GroupType.Shared && g.Key == joined.Key) is { } shared && !_counts.IsIn(shared, joined.Who):
                _counts.Enter(shared, joined.Who);
                Recount(joined.Who);
                break;
        }
    }

    /// <summary>Somebody came, went or changed sides: the programs are told of the groups that count otherwise now.</summary>
    public void Recount(Identity who)
    {
        _counts.CountLater(who);
        foreach (GroupRecord group in _counts.DequeueChanged().Where(g => _groups.ContainsKey(g.Id)))
            Count(group);
    }

    /// <summary>Somebody was talked to; the groups are counted when something else happens.</summary>
    public void RecountLater(Identity who) => _counts.CountLater(who);

    /// <summary>The network is lost: nobody is there any more, as far as one can see from here.</summary>
    public override void OnOffline() => _counts.CountOnlineLater();

    public void Show(GroupRecord group, bool visible)
    {
        group.IsVisible = visible;
        client.Notify(GroupProperties.Visible, group.IdText, visible);
    }

    public void Expand(GroupRecord group, bool expanded)
    {
        group.IsExpanded = expanded;
        client.Notify(GroupProperties.Expanded, group.IdText, expanded);
    }

    private void Count(GroupRecord group)
    {
        (int All, int Online) now = group.Now;
        if (group.Published?.All != now.All)
            client.Notify(GroupProperties.UserCount, group.IdText, now.All);
        if (group.Published?.Online != now.Online)
            client.Notify(GroupProperties.OnlineUserCount, group.IdText, now.Online);
        group.Published = now;
    }

    // Made when they are first asked for: programs that use no groups hear nothing of them.
    private void MakeHardwired()
    {
        if (_hasHardwired)
            return;
        _hasHardwired = true;
        foreach (GroupType type in Enum.GetValues<GroupType>().Where(t => t is not (GroupType.Unknown or GroupType.Custom or GroupType.Shared or GroupType.ProposedShared)))
        {
            var group = new GroupRecord(client.Store.NextId(), type, "");
            _groups.Add(group.Id, group);
        }

        GroupRecord[] builtIn = [.. _groups.Values.Where(g => g.IsHardwired)];
        _counts.AddBuiltIn(builtIn);
        foreach (GroupRecord group in builtIn)
            group.Published = group.Now;
    }

    private IReadOnlyList<Identity> Friends(Func<Identity, bool> which) => [.. client.Network.Contacts.Where(which)];

    private IReadOnlyList<Identity> Known(Func<Contact, bool> which) => [.. client.Network.AllContacts.Where(c => which(c.Value)).Select(c => c.Key)];

    private static bool IsPhone(Identity who) => who.Value.StartsWith('+');
}
