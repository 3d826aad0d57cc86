namespace Skype4Net.Receiving;

/// <summary>The accounts of this client: the present one, and a few that were there before, so that coming back is no new beginning.</summary>
internal sealed class AccountStore(CoreOptions options)
{
    private const int Kept = 8;
    private readonly List<AccountState> _left = [];

    /// <summary>The account that attaches: as it was left, as a journal knows it, or new.</summary>
    public AccountState Enter(string name)
    {
        AccountState account = Find(name);
        account.HeldBefore = account.Held.Count;
        return account;
    }

    public void Leave(AccountState account)
    {
        // What is held was told of numbers that may mean something else at the next attachment: as hints it does no harm, as a fact it could.
        account.Held.RemoveAll(line => line is CoreInput.Notified { Mark: MessageMark.Own });
        _left.Add(account);
        if (_left.Count > Kept)
            _left.RemoveAt(0);
    }

    /// <summary>The same account after its numbers have begun anew: nothing known by number counts any more.</summary>
    public static AccountState Replace(AccountState account, long newSince)
        => new(account.Name) { Held = account.Held, HeldBefore = account.HeldBefore, NewSince = newSince };

    private AccountState Find(string name)
    {
        AccountState? account = _left.Find(a => a.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (account is not null)
        {
            _left.Remove(account);
            if (account.Phase == AccountPhase.Starting)
                return account;

            // Without an anchor nothing was handed over. The numbers that wait may mean something else by now: the lists tell them again.
            if (account.Anchor is null && options.Enabled)
                account = Renewed(account);
            account.Phase = options.Enabled ? AccountPhase.Recognizing : AccountPhase.Ready;
            return account;
        }

        account = new AccountState(name);
        if (!options.Enabled)
            account.Phase = AccountPhase.Ready;
        else if (options.Recall(name) is { } journaled)
            Restore(account, journaled);
        return account;
    }

    private static AccountState Renewed(AccountState account)
    {
        var renewed = new AccountState(account.Name)
        {
            Base = account.Base, MissedTo = account.Base, Settled = account.Base, Held = account.Held, IsUndivided = account.IsUndivided,
        };
        foreach (ChatState chat in account.Chats.Values.Where(c => c.IsUndivided))
            renewed.ChatOf(chat.Name).IsUndivided = true;
        return renewed;
    }

    private static void Restore(AccountState account, JournaledAccount journaled)
    {
        account.Phase = AccountPhase.Recognizing;
        account.Base = journaled.Base;
        account.MissedTo = account.Settled = journaled.MissedTo;
        account.Anchor = journaled.Anchor;
        foreach (JournaledChat journaledChat in journaled.Chats)
        {
            ChatState chat = account.ChatOf(journaledChat.Name);
            if (chat.Unlisted is null)
                chat.Done = Math.Max(chat.Done, journaledChat.Done);
            else
                chat.Unlisted.Trim(journaledChat.Done);
            foreach ((long number, bool begun) in journaledChat.Owed)
            {
                ChatWork work = account.WorkOn(chat);
                work.Owed.Add(number, begun);
                work.Notified.Add(number);
            }

        }

        RestoreUndivided(account, journaled);
    }

    // A message whose handling had begun is no old mail, and neither is what came after it.
    private static void RestoreUndivided(AccountState account, JournaledAccount journaled)
    {
        foreach (JournaledChat known in journaled.Chats.Where(c => c.Done == 0 && (journaled.IsUndivided || journaled.Undivided.Contains(c.Name))))
        {
            ChatState chat = account.ChatOf(known.Name);
            long firstBegun = known.Owed.Where(o => o.Value).Select(o => o.Key).DefaultIfEmpty().Min();
            chat.IsUndivided = firstBegun == 0;
            chat.Done = Math.Max(chat.Done, firstBegun - 1);
        }

        foreach (string name in journaled.Undivided)
        {
            if (name.Length > 0)
                account.ChatOf(name).IsUndivided |= journaled.Chats.All(c => c.Name != name);
            else if (journaled.Anchor is { } anchor && anchor.Number > journaled.Base)
                account.Base = anchor.Number;
            else
                account.IsUndivided = true;
        }
    }
}
