namespace Skype4Net.Emulator.Network;

/// <content>Contacts and authorization.</content>
internal sealed partial class InMemorySession
{
    public void RequestContact(Identity who, string text)
        => Change(notify =>
        {
            // Telephones are not asked.
            bool accepted = who.Value.StartsWith('+') || network.Find(who) is { IsService: true } || network.Find(who)?.ContactWith(Me).IsAuthorized == true;
            Set(account, who, new Contact(accepted ? BuddyStatus.Friend : BuddyStatus.PendingAuthorization, true, false), notify);
            if (network.Find(who) is not { } other || other.ContactWith(Me).IsBlocked)
                return;
            if (accepted)
            {
                // Each has authorized the other now.
                Set(other, Me, other.ContactWith(Me) with { Status = BuddyStatus.Friend }, notify);
                Show(other, account, notify);
            }
            else
            {
                other.Requests[Me] = text;
                InMemoryNetwork.Deliver(other, new ContactRequested(network.NextCursor(), Me, text), keep: true, notify);
            }

            Show(other, account, notify);
        });

    public void AnswerContact(Identity who, bool allow)
        => Change(notify =>
        {
            bool asked = account.Requests.Remove(who);
            if (asked)
                InMemoryNetwork.Deliver(account, new ContactRequested(network.NextCursor(), who, ""), keep: false, notify);
            Contact mine = account.ContactWith(who);
            bool becomesFriend = allow && (asked || mine.Status is BuddyStatus.PendingAuthorization or BuddyStatus.Friend);
            Set(account, who, mine with { IsAuthorized = allow, IsBlocked = !allow && mine.IsBlocked, Status = becomesFriend ? BuddyStatus.Friend : mine.Status }, notify);
            if (network.Find(who) is not { } other)
                return;
            if (allow && other.ContactWith(Me).Status == BuddyStatus.PendingAuthorization)
                Set(other, Me, other.ContactWith(Me) with { Status = BuddyStatus.Friend }, notify);
            Show(account, other, notify);
            Show(other, account, notify);
        });

    public void RemoveContact(Identity who)
        => Change(notify =>
        {
            Set(account, who, account.ContactWith(who) with { Status = BuddyStatus.DeletedFriend, IsAuthorized = false }, notify);
            if (network.Find(who) is { } other)
            {
                if (other.ContactWith(Me).Status == BuddyStatus.Friend)
                    Set(other, Me, other.ContactWith(Me) with { Status = BuddyStatus.PendingAuthorization }, notify);
                Show(account, other, notify);
            }
        });

    public void Block(Identity who, bool blocked)
        => Change(notify =>
        {
            Contact mine = account.ContactWith(who);
            Set(account, who, mine with { IsBlocked = blocked, IsAuthorized = !blocked && mine.IsAuthorized }, notify);
            if (network.Find(who) is { } other)
                Show(account, other, notify);
        });

    private void Set(NetworkAccount owner, Identity who, Contact contact, List<Action> notify)
    {
        owner.Contacts.Set(who, contact);
        InMemoryNetwork.Deliver(owner, new ContactChanged(network.NextCursor(), who, contact), keep: false, notify);
    }

    /// <summary>Tells one account the presence of another, as it may see it now.</summary>
    private void Show(NetworkAccount whose, NetworkAccount to, List<Action> notify)
        => InMemoryNetwork.Deliver(to, new PresenceChanged(network.NextCursor(), whose.Id, whose.PresenceFor(to), network.Time.GetUtcNow()), keep: false, notify);
}
