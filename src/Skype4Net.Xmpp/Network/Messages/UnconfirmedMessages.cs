using Skype4Net.Xmpp.Client.Messages;

namespace Skype4Net.Xmpp.Network.Messages;

/// <summary>
/// What the account has sent lately and nobody has confirmed, in the order of sending. Beyond some number, and some size, the oldest is forgotten.
/// </summary>
internal sealed class UnconfirmedMessages
{
    private const int MaxRemembered = 1000;

    // Of characters that the next process would have to be given.
    private const int MaxSaved = 2 << 20;
    private readonly BoundedTable<string, UnconfirmedMessage> _messages = new(MaxRemembered);

    // A receipt may come before the one who sends knows that the message is out.
    private readonly DuplicateFilter _confirmed = new(MaxRemembered);

    public UnconfirmedMessages(IEnumerable<UnconfirmedMessage> saved)
    {
        foreach (UnconfirmedMessage message in saved)
            _messages.Set(message.Id, message);
    }

    /// <summary>To whom there is something.</summary>
    public IReadOnlyCollection<Jid> Accounts => [.. _messages.Entries.Select(m => m.Value.Account).Distinct()];

    /// <summary>What the next process must know; the newest, if it is too much.</summary>
    public IReadOnlyList<UnconfirmedMessage> Overdue
    {
        get
        {
            int length = 0;
            return [.. _messages.Entries.Select(m => m.Value).Where(m => m.IsOverdue).Reverse().TakeWhile(m => (length += m.Saved.Length) < MaxSaved)
                .Reverse()];
        }
    }

    /// <summary>What was sent to somebody, the oldest first.</summary>
    public IReadOnlyList<UnconfirmedMessage> To(Jid account) => [.. _messages.Entries.Select(m => m.Value).Where(m => m.Account == account.Bare)];

    /// <summary>Something is on its way.</summary>
    public void Add(UnconfirmedMessage message)
    {
        if (!_confirmed.Contains(message.Id))
            _messages.Set(message.Id, message);
    }

    /// <summary>It should have been confirmed by now.</summary>
    public void SetOverdue(UnconfirmedMessage message)
    {
        if (_messages.Contains(message.Id))
            _messages.Set(message.Id, message with { IsOverdue = true });
    }

    /// <summary>The addressee has it. False for an account that it was not sent to, and for what is not known.</summary>
    public bool Confirm(Jid account, string id)
    {
        _confirmed.Add(id);
        return _messages.TryRemove(id, out _, m => m.Account == account.Bare);
    }

    /// <summary>Nobody waits for it any more: it has failed, or the addressee has no client that confirms.</summary>
    /// <param name="account">To whom it was sent, or who says that it has failed: they or their server.</param>
    /// <param name="id">Its id.</param>
    public void Remove(Jid account, string id)
        => _messages.TryRemove(id, out _, m => m.Account == account.Bare || (account.Local.Length == 0 && m.Account.Domain == account.Domain));
}
