using System.Globalization;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Clients;

/// <summary>The groups of one client. Only touched by the client's mailbox.</summary>
internal sealed class GroupDesk(EmulatedClient client)
{
    private readonly SortedDictionary<long, GroupRecord> _groups = [];
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
        GroupType.UngroupedFriends => Friends(who => !_groups.Values.Any(g => !g.IsHardwired && g.Members.Contains(who))),
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
        client.Tell(GroupProperties.Type, group.IdText, group.Type);
        if (group.CustomId > 0)
            client.Tell(GroupProperties.CustomGroupId, group.IdText, group.CustomId.ToString(CultureInfo.InvariantCulture));
        client.Tell(GroupProperties.DisplayName, group.IdText, group.Name);
        group.Told = null;
        Count(group);
        client.Tell(GroupProperties.Visible, group.IdText, group.IsVisible);
        client.Tell(GroupProperties.Expanded, group.IdText, group.IsExpanded);
    }

    public void Delete(GroupRecord group)
    {
        _groups.Remove(group.Id);
        client.Tell(DeletedProperties.Group, "", group.Id);
    }

    public void Add(GroupRecord group, Identity who)
    {
        if (!group.Members.Contains(who))
            group.Members.Add(who);
        if (IsPhone(who) && !client.Network.Contacts.Contains(who))
            client.WhenConnected(() => client.Network.RequestContact(who, ""));
        Recount();
    }

    public void Remove(GroupRecord group, Identity who)
    {
        group.Members.Remove(who);
        Recount();
    }

    public void Share(GroupRecord group, string text)
    {
        group.Key = Guid.NewGuid().ToString("N");
        group.Type = GroupType.Shared;
        client.Tell(GroupProperties.Type, group.IdText, group.Type);
        foreach (Identity member in group.Members.Where(m => !IsPhone(m)))
            client.Network.Send(member, new GroupOffered(group.Key, group.Name, [.. group.Members.Where(m => m != member), client.Me], text));
    }

    public bool Accept(GroupRecord group)
    {
        if (group.Type != GroupType.ProposedShared)
            return false;
        group.Type = GroupType.Shared;
        client.Tell(GroupProperties.Type, group.IdText, group.Type);
        foreach (Identity member in group.Members)
            client.Network.Send(member, new GroupJoined(group.Key, client.Me));
        return true;
    }

    public void OnSignal(Signal signal)
    {
        switch (signal)
        {
            case GroupOffered when !HasRoom:
                break;
            case GroupOffered offered:
                var group = new GroupRecord(client.Store.NextId(), GroupType.ProposedShared, offered.Name) { Key = offered.Key };
                group.Members.AddRange(offered.Members);
                _groups.Add(group.Id, group);
                Announce(group);
                break;
            case GroupJoined joined when _groups.Values.FirstOrDefault(g => g.Key == joined.Key) is { } shared && !shared.Members.Contains(joined.Who):
                shared.Members.Add(joined.Who);
                Recount();
                break;
        }
    }

    /// <summary>Somebody came, went or changed sides: the programs are told of the groups that count otherwise now.</summary>
    public void Recount()
    {
        foreach (GroupRecord group in _groups.Values)
            Count(group);
    }

    public void Show(GroupRecord group, bool visible)
    {
        group.IsVisible = visible;
        client.Tell(GroupProperties.Visible, group.IdText, visible);
    }

    public void Expand(GroupRecord group, bool expanded)
    {
        group.IsExpanded = expanded;
        client.Tell(GroupProperties.Expanded, group.IdText, expanded);
    }

    private void Count(GroupRecord group)
    {
        (int All, int Online) now = (MembersOf(group).Count, OnlineIn(group));
        if (group.Told?.All != now.All)
            client.Tell(GroupProperties.UserCount, group.IdText, now.All);
        if (group.Told?.Online != now.Online)
            client.Tell(GroupProperties.OnlineUserCount, group.IdText, now.Online);
        group.Told = now;
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
            group.Told = (MembersOf(group).Count, OnlineIn(group));
            _groups.Add(group.Id, group);
        }
    }

    private IReadOnlyList<Identity> Friends(Func<Identity, bool> which) => [.. client.Network.Contacts.Where(which)];

    private IReadOnlyList<Identity> Known(Func<Contact, bool> which) => [.. client.Network.AllContacts.Where(c => which(c.Value)).Select(c => c.Key)];

    private static bool IsPhone(Identity who) => who.Value.StartsWith('+');
}
