using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Contacts;

namespace Skype4Net.Xmpp.Network.Contacts;

/// <summary>How we stand with everybody: the server's list and block list, and who was a contact once, which no server remembers.</summary>
internal sealed class ContactBook
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Jid, RosterItem> _roster = [];
    private readonly HashSet<Jid> _former = [];
    private HashSet<Jid> _blocked = [];

    /// <summary>Who was a contact, and is none now.</summary>
    public IReadOnlyCollection<Jid> Former
    {
        get
        {
            lock (_gate)
                return [.. _former];
        }
    }

    /// <summary>Everybody we stand in any relation with.</summary>
    public IReadOnlyDictionary<Jid, Contact> All
    {
        get
        {
            lock (_gate)
                return _roster.Keys.Union(_former).Union(_blocked).Distinct().ToDictionary(who => who, Of);
        }
    }

    /// <summary>Whether somebody is, or waits to become, a contact, or may see us.</summary>
    public bool IsContact(Jid who)
    {
        lock (_gate)
            return _roster.TryGetValue(who.Bare, out RosterItem? item) && (item.IsAsked || item.Subscription != RosterSubscription.None);
    }

    public Contact Find(Jid who)
    {
        lock (_gate)
            return Of(who.Bare);
    }

    /// <summary>Somebody of an earlier session.</summary>
    public void Restore(Jid former)
    {
        lock (_gate)
            _former.Add(former);
    }

    /// <summary>Applies what the server says of the list; returns whose standing changed.</summary>
    public IReadOnlyDictionary<Jid, Contact> Apply(IReadOnlyList<RosterItem> changed, bool areAll)
    {
        lock (_gate)
        {
            Dictionary<Jid, Contact> before = changed.Select(c => c.Address).Concat(areAll ? _roster.Keys : []).Distinct()
                .ToDictionary(who => who, Of);
            if (areAll)
            {
                _former.UnionWith(_roster.Values.Where(WasContact).Select(i => i.Address));
                _roster.Clear();
            }

            foreach (RosterItem item in changed)
            {
                if (_roster.TryGetValue(item.Address, out RosterItem? old) && WasContact(old))
                    _former.Add(item.Address);
                if (item.Subscription == RosterSubscription.Remove)
                    _roster.Remove(item.Address);
                else
                    _roster[item.Address] = item;
            }

            _former.RemoveWhere(who => _roster.TryGetValue(who, out RosterItem? item) && WasContact(item));
            return Changes(before);
        }
    }

    /// <summary>Applies the whole block list; returns whose standing changed.</summary>
    public IReadOnlyDictionary<Jid, Contact> ApplyBlocked(IReadOnlyCollection<Jid> blocked)
    {
        lock (_gate)
        {
            Dictionary<Jid, Contact> before = blocked.Concat(_blocked).Distinct().ToDictionary(who => who, Of);
            _blocked = [.. blocked];
            return Changes(before);
        }
    }

    private Dictionary<Jid, Contact> Changes(Dictionary<Jid, Contact> before)
        => before.Keys.Where(who => Of(who) != before[who]).ToDictionary(who => who, Of);

    private static bool WasContact(RosterItem item) => item.IsAsked || item.Subscription is RosterSubscription.To or RosterSubscription.Both;

    private Contact Of(Jid who)
    {
        bool isBlocked = _blocked.Contains(who);
        if (!_roster.TryGetValue(who, out RosterItem? item))
            return new Contact(_former.Contains(who) ? BuddyStatus.DeletedFriend : BuddyStatus.NeverBeenFriend, false, isBlocked);
        BuddyStatus status = item switch
        {
            { Subscription: RosterSubscription.To or RosterSubscription.Both } => BuddyStatus.Friend,
            { IsAsked: true } => BuddyStatus.PendingAuthorization,
            _ => _former.Contains(who) ? BuddyStatus.DeletedFriend : BuddyStatus.NeverBeenFriend,
        };
        // Who is asked may see us as soon as they ask.
        return new Contact(status, item.IsAuthorized || item.IsAsked, isBlocked);
    }
}
