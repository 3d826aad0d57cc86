namespace Skype4Net.Receiving;

/// <summary>Reads what waits and hands it over, in the order of its chat.</summary>
internal sealed class DeliveryQueue(CoreContext core)
{
    /// <summary>Messages handed over whose observers have not been called yet; the rest waits as numbers.</summary>
    public const int MaxUndelivered = 256;

    // Read ahead for a chat, and for all of them.
    private const int Ahead = 16;
    private const int AheadOfAll = 512;
    private readonly Queue<ChatState> _line = new();
    private int _undelivered;
    private int _ahead;

    private AccountState Account => core.Account!;

    /// <summary>How many were handed over and have not been delivered, as far as the core has been told. Any thread.</summary>
    public int Undelivered => Volatile.Read(ref _undelivered);

    /// <summary>Puts a message where it belongs among those that wait in its chat.</summary>
    public void Wait(ChatState chat, long number)
    {
        ChatWork work = Account.WorkOn(chat);
        long order = chat.Unlisted is null || work.Owed.ContainsKey(number) ? number
            : work.Waiting.Count > 0 ? work.Waiting.Max.Order + 1 : 0;
        work.Waiting.Add((order, number));
    }

    /// <summary>Hands over what can be, and asks for what comes next.</summary>
    public void Pump(ChatState chat)
    {
        if (chat.Work is not { } work)
            return;
        while (work.Waiting.Count > 0)
        {
            long number = work.Waiting.Min.Number;
            if (!Account.Own.Contains(number))
            {
                if (!work.Loaded.TryGetValue(number, out MessageValues? values))
                    break;
                if (!IsOwn(number, values) && !TryDeliver(chat, work, number, values))
                    break;
            }

            Pass(chat, work, number);
        }

        LoadAhead(chat, work);
        Account.Tidy(chat, core.Now);
    }

    public void OnAnswer(Question question, Answer answer)
    {
        ChatState chat = Account.ChatOf(question.Chat);
        if (chat.Work is not { } work || !work.Loading.Contains(question.Number))
            return;
        if (!AnswerReader.TryMerge(question, answer, out Failure failure))
        {
            Verdict verdict = core.Questions.Failed(question, failure, core.Now);
            if (verdict == Verdict.Again)
                return;
            if (verdict == Verdict.GivenUp)
                core.Warn(CoreWarning.Unread, chat.Name, question.Number);
            if (failure == Failure.Gone)
            {
                Drop(chat, work, question.Number);
                return;
            }
        }

        work.Loading.Remove(question.Number);
        work.Loaded[question.Number] = question.Values;
        Pump(chat);
    }

    public void OnDelivered(int count)
    {
        _undelivered -= count;
        MoveLine();
    }

    /// <summary>An unread message of before the start has been placed: when it was the last one, all can go on.</summary>
    public void OwedIsPlaced()
    {
        if (Account.Owed.Count == 0)
            MoveLine();
    }

    /// <summary>What was read is read again after a loss: there may have been an edit meanwhile.</summary>
    public void Interrupt(AccountState account)
    {
        foreach (ChatState chat in account.Busy)
        {
            chat.Work!.Loaded.Clear();
            chat.Work.Loading.Clear();
            chat.Work.IsInLine = false;
        }

        _line.Clear();
        _ahead = 0;
    }

    private void MoveLine()
    {
        for (int turns = _line.Count; turns > 0 && core.Ready is not null && _undelivered < MaxUndelivered
            && _line.TryDequeue(out ChatState? chat); turns--)
        {
            if (chat.Work is not { } work)
                continue;
            work.IsInLine = false;
            Pump(chat);
        }
    }

    private bool TryDeliver(ChatState chat, ChatWork work, long number, MessageValues values)
    {
        if (_undelivered >= MaxUndelivered || Account.Owed.Count > 0)
        {
            StandInLine(chat, work);
            return false;
        }

        _undelivered++;
        core.Do(new CoreAction.Deliver(Account.Name, number, chat.Name, values, work.Owed.GetValueOrDefault(number)));
        if (values is { Seconds: { } time, Sender: { } sender })
        {
            Account.Anchor = new Anchor(number, time, sender);
            core.Do(new CoreAction.Anchored(Account.Name, Account.Anchor));
        }

        return true;
    }

    private void Pass(ChatState chat, ChatWork work, long number)
    {
        work.Waiting.Remove(work.Waiting.Min);
        work.Owed.Remove(number);
        if (work.Loaded.Remove(number) || work.Loading.Remove(number))
            _ahead--;
        chat.Finish(number);
    }

    // A number that is gone proves nothing about the numbers, so the watermark stays.
    private void Drop(ChatState chat, ChatWork work, long number)
    {
        work.Loading.Remove(number);
        _ahead--;
        work.Owed.Remove(number);
        work.Waiting.RemoveWhere(w => w.Number == number);
        Pump(chat);
    }

    private void LoadAhead(ChatState chat, ChatWork work)
    {
        int looked = 0;
        foreach ((_, long number) in work.Waiting)
        {
            if (++looked > Ahead)
                return;
            if (work.Loaded.ContainsKey(number) || work.Loading.Contains(number) || Account.Own.Contains(number))
                continue;

            // The first one always: else those behind it could take all the room and wait for it.
            if (looked > 1 && _ahead >= AheadOfAll)
                return;
            work.Loading.Add(number);
            _ahead++;
            MessageParts status = Account.Incoming.Contains(number) ? MessageParts.None : MessageParts.Status;
            core.Questions.Add(new Question(QuestionKind.Load, chat.Name, number, MessageParts.Content | status));
        }
    }

    private void StandInLine(ChatState chat, ChatWork work)
    {
        if (work.IsInLine)
            return;
        work.IsInLine = true;
        _line.Enqueue(chat);
    }

    private bool IsOwn(long number, MessageValues values)
        => (Account.Name.Length > 0 && string.Equals(values.Sender, Account.Name, StringComparison.OrdinalIgnoreCase))
            || (!Account.Incoming.Contains(number) && values.Status?.Trim().ToUpperInvariant() is "SENDING" or "SENT" or "FAILED");
}
