namespace Skype4Net.Emulator.Network;

/// <summary>Contacts and authorization of one account on the network in memory. Under the network's lock.</summary>
internal sealed class MemoryContacts(InMemoryNetwork network, Identity me)
{
    public RequestFailure Change(NetworkAccount account, NetworkRequest.ChangeContact request, List<Work> notify)
    {
        switch (request.Change)
        {
            case ContactChange.Request:
                return Request(account, request.Who, request.Text, notify);
            case ContactChange.Allow or ContactChange.Deny:
                Answer(account, request.Who, request.Change == ContactChange.Allow, notify);
                break;
            case ContactChange.Remove:
                Remove(account, request.Who, notify);
                break;
            default:
                Block(account, request.Who, request.Change == ContactChange.Block, notify);
                break;
        }

        return RequestFailure.None;
    }

    private RequestFailure Request(NetworkAccount account, Identity who, string text, List<Work> notify)
    {
        NetworkAccount? other = network.Find(who);
        if (other is null && !who.IsTelephone)
            return RequestFailure.NoSuchAccount;

        // Telephones are not asked.
        bool accepted = other is null || other.IsService || other.ContactWith(me).IsAuthorized;
        Set(account, who, new Contact(accepted ? BuddyStatus.Friend : BuddyStatus.PendingAuthorization, true, false), notify);
        if (other is null || other.ContactWith(me).IsBlocked)
        {
            if (other is not null)
                Show(account, other, notify);
            return RequestFailure.None;
        }

        if (accepted)
        {
            // Each has authorized the other now.
            Set(other, me, other.ContactWith(me) with { Status = BuddyStatus.Friend }, notify);
        }
        else
        {
            other.AddRequest(me, text);
            network.Records.PutContactRequest(other, me, text);
            network.Deliver(other, new NetworkEvent.ContactRequested(me, text), keep: true, notify);
        }

        // Who asks has authorized the other by that, who may have them in the list already.
        Show(account, other, notify);
        Show(other, account, notify);
        return RequestFailure.None;
    }

    private void Answer(NetworkAccount account, Identity who, bool allow, List<Work> notify)
    {
        bool asked = account.RemoveRequest(who);
        network.Records.RemoveContactRequest(account, who);
        if (asked)
            network.Deliver(account, new NetworkEvent.ContactRequested(who, ""), keep: true, notify);
        Contact mine = account.ContactWith(who);
        bool becomesFriend = allow && (asked || mine.Status is BuddyStatus.PendingAuthorization or BuddyStatus.Friend);
        BuddyStatus status = becomesFriend ? BuddyStatus.Friend : mine.Status;
        Set(account, who, mine with { IsAuthorized = allow, IsBlocked = !allow && mine.IsBlocked, Status = status }, notify);
        if (network.Find(who) is not { } other)
            return;
        if (allow && other.ContactWith(me).Status == BuddyStatus.PendingAuthorization)
            Set(other, me, other.ContactWith(me) with { Status = BuddyStatus.Friend }, notify);
        Show(account, other, notify);
        Show(other, account, notify);
    }

    private void Remove(NetworkAccount account, Identity who, List<Work> notify)
    {
        Set(account, who, account.ContactWith(who) with { Status = BuddyStatus.DeletedFriend, IsAuthorized = false }, notify);
        if (network.Find(who) is not { } other)
            return;
        if (other.ContactWith(me).Status == BuddyStatus.Friend)
            Set(other, me, other.ContactWith(me) with { Status = BuddyStatus.PendingAuthorization }, notify);
        Show(account, other, notify);
    }

    private void Block(NetworkAccount account, Identity who, bool blocked, List<Work> notify)
    {
        Contact mine = account.ContactWith(who);
        Set(account, who, mine with { IsBlocked = blocked, IsAuthorized = !blocked && mine.IsAuthorized }, notify);
        if (network.Find(who) is { } other)
            Show(account, other, notify);
    }

    private void Set(NetworkAccount owner, Identity who, Contact contact, List<Work> notify)
    {
        bool becomesListed = contact.IsListed && !owner.ContactWith(who).IsListed;
        owner.Contacts.Set(who, contact);
        network.Records.Put(owner, who, contact);
        if (becomesListed && network.Find(who) is { } other)
            network.Deliver(owner, InMemoryNetwork.ProfileOf(other), keep: false, notify);
        network.Deliver(owner, new NetworkEvent.ContactsChanged(new Dictionary<Identity, Contact> { [who] = contact }, AreAll: false), keep: false,
            notify);
    }

    /// <summary>Tells one account the presence of another, as it may see it now.</summary>
    private void Show(NetworkAccount whose, NetworkAccount to, List<Work> notify)
        => network.Deliver(to, InMemoryNetwork.PresenceOf(whose, to, network.Time.GetUtcNow()), keep: false, notify);
}
