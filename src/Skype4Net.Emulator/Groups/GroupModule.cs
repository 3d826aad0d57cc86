using System.Globalization;
using Skype4Net.Emulator.Chats;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Emulator.Storage;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Groups;

/// <summary>The groups of one client: those that the user made or shares, and the built-in ones, which are worked out.</summary>
internal sealed class GroupModule(ClientContext client) : ClientModule(client)
{
    private readonly SortedDictionary<long, GroupRecord> _groups = [];
    private readonly GroupCounts _counts = new(client);
    private readonly RecordTable<GroupRecord, StoredGroup> _table
        = new(client.Storage.Records, "group", group => group.IdText, group => group.ToStored(), GroupJson.Default.StoredGroup);

    private bool _hasHardwired;
    private int _made;

    private ContactModule Contacts => Client.Module<ContactModule>();

    public IEnumerable<GroupRecord> All
    {
        get
        {
            MakeHardwired();
            return _groups.Values;
        }
    }

    /// <summary>The groups that are there; those that every client has only after a program asked for groups.</summary>
    public IEnumerable<GroupRecord> Made => _groups.Values;

    public override void Map(CommandRouter router) => new GroupCommandHandlers(this).Map(router);

    public override void OnLoading()
    {
        foreach (StoredGroup stored in _table.Loaded)
        {
            GroupRecord group = GroupRecord.Restore(stored);
            _groups.Add(group.Id, group);
            foreach (Identity member in stored.Members)
                _counts.Enter(group, member);
            _made = Math.Max(_made, group.CustomId);
            _table.Follow(group);
        }

        _hasHardwired = _groups.Values.Any(g => g.IsHardwired);
        if (_hasHardwired)
            CountBuiltIn();
    }

    public GroupRecord? Find(long id) => _groups.GetValueOrDefault(id);

    public IReadOnlyList<Identity> MembersOf(GroupRecord group) => group.Type switch
    {
        GroupType.AllUsers => [.. Client.Network.AllContacts.Keys],
        GroupType.AllFriends => Client.Network.Contacts,
        GroupType.SkypeFriends => Friends(who => !IsPhone(who)),
        GroupType.SkypeOutFriends => Friends(IsPhone),
        GroupType.OnlineFriends => Friends(Contacts.IsThere),
        GroupType.PendingAuthorizationFriends => Friends(who => Client.Network.ContactOf(who).Status == BuddyStatus.PendingAuthorization),
        GroupType.RecentlyContactedUsers => [.. Client.Module<ChatModule>().RecentPartners],
        GroupType.WaitingMyAuthorization => [.. Client.Network.PendingRequests.Keys],
        GroupType.AuthorizedByMe => Known(contact => contact.IsAuthorized),
        GroupType.BlockedByMe => Known(contact => contact.IsBlocked),
        GroupType.UngroupedFriends => Friends(who => !_counts.IsGrouped(who)),
        _ => group.Members,
    };

    public int OnlineIn(GroupRecord group) => MembersOf(group).Count(Contacts.IsThere);

    /// <summary>Whether another group can be kept.</summary>
    public bool HasRoom => _groups.Count < Client.Options.Limits.Groups;

    /// <summary>A new group of the user's, which nobody has been notified of.</summary>
    public GroupRecord Create(string name)
    {
        var group = new GroupRecord(Client.Ids.Next(), GroupType.Custom, name) { CustomId = ++_made };
        Keep(group);
        return group;
    }

    /// <summary>Sends the lines of a new group, which follow the reply.</summary>
    public void Announce(GroupRecord group)
    {
        Client.Notify(GroupProperties.Type, group.IdText, group.Type);
        if (group.CustomId > 0)
            Client.Notify(GroupProperties.CustomGroupId, group.IdText, group.CustomId.ToString(CultureInfo.InvariantCulture));
        Client.Notify(GroupProperties.DisplayName, group.IdText, group.Name);
        group.Published = null;
        Count(group);
        Client.Notify(GroupProperties.Visible, group.IdText, group.IsVisible);
        Client.Notify(GroupProperties.Expanded, group.IdText, group.IsExpanded);
    }

    /// <summary>Deletes a group.</summary>
    /// <exception cref="InvalidOperationException">It is a built-in one.</exception>
    public void Delete(GroupRecord group)
    {
        Apply(group, GroupEvent.Delete);
        Drop(group);
    }

    /// <summary>Puts somebody into a group; a telephone becomes a contact by that.</summary>
    /// <exception cref="InvalidOperationException">It is a built-in one.</exception>
    public void Add(GroupRecord group, Identity who)
    {
        Apply(group, GroupEvent.Edit);
        if (!_counts.IsIn(group, who))
            _counts.Enter(group, who);
        if (IsPhone(who) && !Client.Network.ContactOf(who).IsListed)
            Contacts.Request(who, "");
        Recount(who);
    }

    /// <summary>Gives a group another name.</summary>
    /// <exception cref="InvalidOperationException">It is a built-in one.</exception>
    public void Rename(GroupRecord group, string name)
    {
        Apply(group, GroupEvent.Edit);
        group.Name = name;
        Client.Notify(GroupProperties.DisplayName, group.IdText, name);
    }

    /// <summary>Removes somebody from a group.</summary>
    /// <exception cref="InvalidOperationException">It is a built-in one.</exception>
    public void Remove(GroupRecord group, Identity who)
    {
        Apply(group, GroupEvent.Edit);
        _counts.Leave(group, who);
        Recount(who);
    }

    /// <summary>Offers a group to all who are in it: <c>ALTER GROUP SHARE</c>.</summary>
    /// <param name="group">The group.</param>
    /// <param name="text">What is said with the offer.</param>
    /// <exception cref="InvalidOperationException">It is none that the user made, or is shared already.</exception>
    public void Share(GroupRecord group, string text)
    {
        Apply(group, GroupEvent.Share);
        group.Key = UniqueKey.Next();
        Client.Notify(GroupProperties.Type, group.IdText, group.Type);
        foreach (Identity member in group.Members.Where(m => !IsPhone(m)))
        {
            Identity[] others = [.. group.Members.Where(m => m != member), Client.Me];
            Client.Network.Send(member, new GroupOffered(group.Key, group.Name, others, text));
        }
    }

    /// <summary>Joins a group that somebody offers: <c>ALTER GROUP ACCEPT</c>.</summary>
    /// <exception cref="InvalidOperationException">Nobody offers it.</exception>
    public void Accept(GroupRecord group)
    {
        Apply(group, GroupEvent.Accept);
        Client.Notify(GroupProperties.Type, group.IdText, group.Type);
        foreach (Identity member in group.Members)
            Client.Network.Send(member, new GroupJoined(group.Key, Client.Me));
    }

    /// <summary>Turns a group down that somebody offers: <c>ALTER GROUP DECLINE</c>.</summary>
    /// <exception cref="InvalidOperationException">Nobody offers it.</exception>
    public void Decline(GroupRecord group)
    {
        Apply(group, GroupEvent.Decline);
        Drop(group);
    }

    public override bool OnSignal(Identity from, ClientSignal signal)
    {
        switch (signal)
        {
            case GroupOffered offered:
                OnOffered(offered);
                return true;
            case GroupJoined joined:
                OnJoined(from, joined);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Somebody came, went or changed sides: the programs are notified of the groups that count otherwise now.</summary>
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

    /// <summary>The person shows or hides a group in the window, and its members.</summary>
    /// <param name="groupId">Its number.</param>
    /// <param name="visible">Whether it is shown.</param>
    /// <param name="expanded">Whether its members are shown.</param>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public void Show(long groupId, bool visible, bool expanded)
    {
        GroupRecord group = Find(groupId) ?? throw new ArgumentException($"{Client.Handle} has no group {groupId}.", nameof(groupId));
        group.IsVisible = visible;
        Client.Notify(GroupProperties.Visible, group.IdText, visible);
        group.IsExpanded = expanded;
        Client.Notify(GroupProperties.Expanded, group.IdText, expanded);
    }

    private void OnOffered(GroupOffered offered)
    {
        if (!HasRoom)
            return;
        var group = new GroupRecord(Client.Ids.Next(), GroupType.ProposedShared, offered.Name) { Key = offered.Key };
        Keep(group);
        foreach (Identity member in offered.Members.Distinct())
            _counts.Enter(group, member);
        Announce(group);
    }

    private void OnJoined(Identity from, GroupJoined joined)
    {
        // A key is no secret: everybody joins for themselves only.
        if (joined.Who != from)
            return;
        GroupRecord? group = _groups.Values.FirstOrDefault(g => g.Type == GroupType.Shared && g.Key == joined.Key);
        if (group is null || _counts.IsIn(group, joined.Who))
            return;
        _counts.Enter(group, joined.Who);
        Recount(joined.Who);
    }

    private void Keep(GroupRecord group)
    {
        _groups.Add(group.Id, group);
        _table.Add(group);
    }

    private void Drop(GroupRecord group)
    {
        _groups.Remove(group.Id);
        _table.Remove(group);
        foreach (Identity member in group.Members.ToArray())
            _counts.Leave(group, member);
        Client.Notify(DeletedProperties.Group, "", group.Id);
        Client.Changes.Publish(ClientPart.Group, group.Id);
    }

    private static void Apply(GroupRecord group, GroupEvent happened)
        => group.Type = GroupTransitions.Next(group.Type, happened)
            ?? throw new InvalidOperationException($"{happened} cannot happen to a group that is {group.Type}.");

    private void Count(GroupRecord group)
    {
        (int All, int Online) now = group.Now;
        if (group.Published?.All != now.All)
            Client.Notify(GroupProperties.UserCount, group.IdText, now.All);
        if (group.Published?.Online != now.Online)
            Client.Notify(GroupProperties.OnlineUserCount, group.IdText, now.Online);
        group.Published = now;
    }

    // Made when they are first asked for: programs that use no groups are notified of none.
    private void MakeHardwired()
    {
        if (_hasHardwired)
            return;
        _hasHardwired = true;
        foreach (GroupType type in Enum.GetValues<GroupType>().Where(t => t != GroupType.Unknown && GroupTransitions.IsHardwired(t)))
        {
            var group = new GroupRecord(Client.Ids.Next(), type, "");
            Keep(group);
        }

        CountBuiltIn();
    }

    private void CountBuiltIn()
    {
        GroupRecord[] builtIn = [.. _groups.Values.Where(g => g.IsHardwired)];
        _counts.AddBuiltIn(builtIn);
        foreach (GroupRecord group in builtIn)
            group.Published = group.Now;
    }

    private IReadOnlyList<Identity> Friends(Func<Identity, bool> which) => [.. Client.Network.Contacts.Where(which)];

    private IReadOnlyList<Identity> Known(Func<Contact, bool> which)
        => [.. Client.Network.AllContacts.Where(c => which(c.Value)).Select(c => c.Key)];

    private static bool IsPhone(Identity who) => who.IsTelephone;
}
