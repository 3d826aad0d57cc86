namespace Skype4Net.Receiving;

/// <summary>The accounts of this client: the present one, and a few that were there before, so that coming back is no new beginning.</summary>
internal sealed class AccountStore(CoreOptions options)
{
    private const int Kept = 8;
    private readonly List<AccountState> _left = [];

    /// <summary>The account that attaches: as it was left, as a journal knows it, or new.</summary>
    public AccountState Enter(string name)
    {
        AccountState? account = _left.Find(a => a.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (account is not null)
        {
            _left.Remove(account);
            if (account.Phase != AccountPhase.Starting)
                account.Phase = AccountPhase.Recognizing;
            return account;
        }

        account = new AccountState(name);
        if (!options.Enabled)
            account.Phase = AccountPhase.Ready;
        else if (options.Recall(name) is { } journaled)
            Restore(account, journaled);
        return account;
    }

    public void Leave(AccountState account)
    {
        _left.Add(account);
        if (_left.Count > Kept)
            _left.RemoveAt(0);
    }

    /// <summary>The same account after its numbers have begun anew: nothing known by number counts any more.</summary>
    public AccountState Replace(AccountState account, long newSince) => new(account.Name) { Held = account.Held, NewSince = newSince };

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
                chat.Unlisted.Forget(journaledChat.Done);
            foreach ((long number, bool begun) in journaledChat.Owed)
            {
                ChatWork work = account.WorkOn(chat);
                work.Owed.Add(number, begun);
                work.Told.Add(number);
            }
        }
    }
}
