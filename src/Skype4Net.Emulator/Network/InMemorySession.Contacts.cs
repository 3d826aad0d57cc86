namespace Skype4Net.Emulator.Network;

/// <content>Contacts and authorization.</content>
internal sealed partial class InMemorySession
{
    public void RequestContact(Identity who, string text)
        => Act(tell =>
        {
            // Telephones are not asked.
            bool accepted = who.Value.StartsWith('+') || network.Find(who) is { IsService: true } || network.Find(who)?.ContactWith(Me).IsAuthorized == true;
            Set(account, who, new Contact(accepted ? BuddyStatus.Friend : BuddyStatus.PendingAuthorization, true, false), tell);
            if (network.Find(who) is not { } other || other.ContactWith(Me).IsBlocked)
                return;
            if (accepted)
            {
                // Each has authorized the other now.
                Set(other, Me, other.ContactWith(Me) with { Status = BuddyStatus.Friend }, tell);
                Show(other, account, tell);
            }
            else
            {
                other.Requests[Me] = text;
                InMemoryNetwork.Tell(other, new ContactRequested(network.NextCursor(), Me, text), keep: true, tell);
            }

            Show(other, account, tell);
        });

    public void AnswerContact(Identity who, bool allow)
        => Act(tell =>
        {
            bool asked = account.Requests.Remove(who);
            if (asked)
                InMemoryNetwork.Tell(account, new ContactRequested(network.NextCursor(), who, ""), keep: false, tell);
            Contact mine = account.ContactWith(who);
            bool becomesFriend = allow && (asked || mine.Status is BuddyStatus.PendingAuthorization or BuddyStatus.Friend);
            Set(account, who, mine with { IsAuthorized = allow, IsBlocked = !allow && mine.IsBlocked, Status = becomesFriend ? BuddyStatus.Friend : mine.Status }, tell);
            if (network.Find(who) is not { } other)
                return;
            if (allow && other.ContactWith(Me).Status == BuddyStatus.PendingAuthorization)
                Set(other, Me, other.ContactWith(Me) with { Status = BuddyStatus.Friend }, tell);
            Show(account, other, tell);
            Show(other, account, tell);
        });

    public void RemoveContact(Identity who)
        => Act(tell =>
        {
            Set(account, who, account.ContactWith(who) with { Status = BuddyStatus.DeletedFriend, IsAuthorized = false }, tell);
            if (network.Find(who) is { } other)
            {
                if (other.ContactWith(Me).Status == BuddyStatus.Friend)
                    Set(other, Me, other.ContactWith(Me) with { Status = BuddyStatus.PendingAuthorization }, tell);
                Show(account, other, tell);
            }
        });

    public void Block(Identity who, bool blocked)
        => Act(tell =>
        {
            Contact mine = account.ContactWith(who);
            Set(account, who, mine with { IsBlocked = blocked, IsAuthorized = !blocked && mine.IsAuthorized }, tell);
            if (network.Find(who) is { } other)
                Show(account, other, tell);
        });

    private void Set(NetworkAccount owner, Identity who, Contact contact, List<Action> tell)
    {
        owner.Contacts.Set(who, contact);
        InMemoryNetwork.Tell(owner, new ContactChanged(network.NextCursor(), who, contact), keep: false, tell);
    }

    /// <summary>Tells one account the presence of another, as it may see it now.</summary>
    private void Show(NetworkAccount whose, NetworkAccount to, List<Action> tell)
        => InMemoryNetwork.Tell(to, new PresenceChanged(network.NextCursor(), whose.Id, whose.PresenceFor(to), network.Time.GetUtcNow()), keep: false, tell);
}
