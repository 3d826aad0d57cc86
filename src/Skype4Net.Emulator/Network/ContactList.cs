namespace Skype4Net.Emulator.Network;

/// <summary>
/// Everybody an account stands in any relation with, in the order in which they came. What is asked often is kept up to date with each
/// change, so that it costs no more with a hundred thousand people in the list. Only touched under the network's lock.
/// </summary>
internal sealed class ContactList
{
    private readonly Dictionary<Identity, (Contact Contact, int Place)> _all = [];
    private readonly List<Identity> _order = [];
    private readonly SortedSet<int> _listed = [];
    private readonly List<NetworkAccount> _accounts = [];
    private int _accountsOf;
    private int _lookedUp;

    /// <summary>Everybody, with how the account stands with them.</summary>
    public IEnumerable<KeyValuePair<Identity, Contact>> All => _order.Select(who => KeyValuePair.Create(who, _all[who].Contact));

    /// <summary>Those who are shown in the contact list.</summary>
    public IEnumerable<Identity> Listed => _listed.Select(place => _order[place]);

    /// <summary>How many have authorized the account.</summary>
    public int FriendCount { get; private set; }

    public bool Contains(Identity who) => _all.ContainsKey(who);

    public Contact With(Identity who) => _all.TryGetValue(who, out (Contact Contact, int Place) known) ? known.Contact : Contact.None;

    /// <summary>Adds or changes one.</summary>
    public void Set(Identity who, Contact contact)
    {
        bool isKnown = _all.TryGetValue(who, out (Contact Contact, int Place) before);
        int place = isKnown ? before.Place : _order.Count;
        if (!isKnown)
            _order.Add(who);
        _all[who] = (contact, place);
        if (contact.IsListed)
            _listed.Add(place);
        else
            _listed.Remove(place);
        FriendCount += (contact.Status == BuddyStatus.Friend ? 1 : 0) - (isKnown && before.Contact.Status == BuddyStatus.Friend ? 1 : 0);
    }

    /// <summary>Those who have an account; names need not belong to anybody.</summary>
    /// <param name="accounts">All accounts; none is ever removed.</param>
    public IReadOnlyList<NetworkAccount> Accounts(IReadOnlyDictionary<Identity, NetworkAccount> accounts)
    {
        // An account made since may belong to a name that had none.
        if (_accountsOf != accounts.Count)
        {
            _accounts.Clear();
            _lookedUp = 0;
            _accountsOf = accounts.Count;
        }

        for (; _lookedUp < _order.Count; _lookedUp++)
        {
            if (accounts.TryGetValue(_order[_lookedUp], out NetworkAccount? account))
                _accounts.Add(account);
        }

        return _accounts;
    }
}
