namespace Skype4Net.Receiving;

/// <summary>From the number of a message to its chat.</summary>
internal sealed class Places(CoreContext core)
{
    private AccountState Account => core.Account!;

    /// <summary>A line notified the state of a message.</summary>
    public void OnNotified(long number, MessageMark mark)
    {
        if (mark == MessageMark.Own)
        {
            Account.Own.Add(number);
            Listed(number);
            return;
        }

        Account.Incoming.Add(number);
        if (mark == MessageMark.Received)
            Account.Received.Add(number);
        if (core.Options.Enabled)
            Find(number);
        else
            PlaceAsNotified(number, mark);
    }

    /// <summary>Asks for the chat of a message, unless it is old or known.</summary>
    public void Find(long number)
    {
        if (number <= Account.Base || Account.Own.Contains(number) || Account.Known.Contains(number))
            return;
        Ask(number);
    }

    /// <summary>Asks for the chat of an unread message of before the start.</summary>
    public void FindOwed(long number)
    {
        Account.Owed.Add(number);
        Ask(number);
    }

    /// <summary>A list has named the message, so its chat is known.</summary>
    public void Listed(long number)
    {
        if (Account.Unplaced.Remove(number, out Question? question))
            question.IsMoot = true;
    }

    /// <summary>Asks again for the chats that a loss has left unknown.</summary>
    public void Resume()
    {
        long[] numbers = [.. Account.Unplaced.Keys];
        Account.Unplaced.Clear();
        foreach (long number in numbers)
            Ask(number);
    }

    public void OnAnswer(Question question, Answer answer)
    {
        if (answer is Answer.ChatName named)
        {
            Place(question.Number, Account.ChatOf(named.Name));
            return;
        }

        Failure failure = AnswerReader.FailureOf(answer);
        switch (core.Questions.Failed(question, failure, core.Now))
        {
            case Verdict.Believed when failure == Failure.Gone:
                Account.Unplaced.Remove(question.Number);
                if (Account.Owed.Remove(question.Number))
                    core.Deliveries.OwedIsPlaced();
                break;
            case Verdict.Believed:
                Place(question.Number, Account.Nameless);
                break;
            case Verdict.GivenUp:
                core.Warn(CoreWarning.Unplaced, number: question.Number);
                Place(question.Number, Account.Nameless);
                break;
        }
    }

    /// <summary>An unread message of before the start belongs to this chat.</summary>
    public void PlaceOwed(long number, ChatState chat)
    {
        Listed(number);
        Account.Known.Add(number);
        Account.Owed.Remove(number);
        core.Do(new CoreAction.Owe(Account.Name, number, chat.Name));
        Account.WorkOn(chat).Owed.Add(number, false);
        core.Deliveries.Wait(chat, number);
        core.Deliveries.OwedIsPlaced();
    }

    private void Ask(long number)
    {
        if (Account.Unplaced.ContainsKey(number))
            return;
        var question = new Question(QuestionKind.Place, number: number);
        Account.Unplaced.Add(number, question);
        core.Questions.Add(question);
    }

    private void Place(long number, ChatState chat)
    {
        Account.Unplaced.Remove(number);
        if (Account.Owed.Contains(number))
        {
            PlaceOwed(number, chat);
            core.Deliveries.Pump(chat);
            return;
        }

        Account.Known.Add(number);
        if (chat.IsFinished(number))
            return;
        if (chat.Unlisted is not null)
        {
            core.Deliveries.Wait(chat, number);
            core.Deliveries.Pump(chat);
            return;
        }

        Account.WorkOn(chat).Notified.Add(number);
        core.Lists.Want(chat);
    }

    // Without lists nothing tells whether a message that was read is an old one, but that its number is the highest.
    private void PlaceAsNotified(long number, MessageMark mark)
    {
        bool isNew = mark == MessageMark.Received || (Account.Highest > 0 && number > Account.Highest);
        Account.Highest = Math.Max(Account.Highest, number);
        if (isNew && !Account.Known.Contains(number) && !Account.Nameless.IsFinished(number))
            Place(number, Account.Nameless);
    }
}
