namespace Skype4Net.Emulator.Network;

/// <summary>
/// Everybody an account stands in any relation with, in the order in which they came. What is asked often is kept up to date with each
/// change, so that it costs no more with a hundred thousand people in the list. Only touched under the network's lock.
/// </summary>
internal sealed class ContactList
{
    private readonly OrderedDictionary<Identity, Contact> _all = [];

    // Where in it those stand who are shown.
    private readonly SortedSet<int> _listed = [];
    private List<NetworkAccount> Found => field ??= [];
    private int _accountsOf;
    private int _lookedUp;

    /// <summary>Everybody, with how the account stands with them.</summary>
    public IEnumerable<KeyValuePair<Identity, Contact>> All => _all;

    /// <summary>Those who are shown in the contact list.</summary>
    public IEnumerable<Identity> Listed => _listed.Select(place => _all.GetAt(place).Key);

    /// <summary>How many have authorized the account.</summary>
    public int FriendCount { get; private set; }

    public bool Contains(Identity who) => _all.ContainsKey(who);

    public Contact With(Identity who) => _all.GetValueOrDefault(who, Contact.None);

    /// <summary>Adds or changes one.</summary>
    public void Set(Identity who, Contact contact)
    {
        int place = _all.IndexOf(who);
        bool wasFriend = place >= 0 && _all.GetAt(place).Value.Status == BuddyStatus.Friend;
        if (place >= 0)
        {
            _all.SetAt(place, contact);
        }
        else
        {
            place = _all.Count;
            _all.Add(who, contact);
        }

        if (contact.IsListed)
            _listed.Add(place);
        else
            _listed.Remove(place);
        FriendCount += (contact.Status == BuddyStatus.Friend ? 1 : 0) - (wasFriend ? 1 : 0);
    }

    /// <summary>Those who have an account; names need not belong to anybody.</summary>
    /// <param name="accounts">All accounts; none is ever removed.</param>
    public IReadOnlyList<NetworkAccount> Accounts(IReadOnlyDictionary<Identity, NetworkAccount> accounts)
    {
        // An account made since may belong to a name that had none.
        if (_accountsOf != accounts.Count)
        {
            Found.Clear();
            _lookedUp = 0;
            _accountsOf = accounts.Count;
        }

        for (; _lookedUp < _all.Count; _lookedUp++)
        {
            if (accounts.TryGetValue(_all.GetAt(_lookedUp).Key, out NetworkAccount? account))
                Found.Add(account);
        }

        return Found;
    }
}
