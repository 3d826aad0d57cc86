namespace Skype4Net.Receiving;

/// <summary>Looks at the lists of chats: when, how often, and what they tell.</summary>
internal sealed class ChatLists(CoreContext core)
{
    // A look at a long list costs the client and the line something: it is not repeated for a while, so that looks take a tenth of the time at most.
    private const int LongList = 1000;
    private const int RestFactor = 10;
    private static readonly TimeSpan s_longestRest = TimeSpan.FromSeconds(10);

    // A chat that could not be listed for a long time is looked at again after this.
    private static readonly TimeSpan s_pauseAfterFailure = TimeSpan.FromMinutes(1);
    private readonly PriorityQueue<ChatState, TimeSpan> _alarms = new();

    private AccountState Account => core.Account!;

    /// <summary>When a grace or a rest ends.</summary>
    public TimeSpan? WakeAt => _alarms.TryPeek(out _, out TimeSpan at) ? at : null;

    public void Clear() => _alarms.Clear();

    /// <summary>
    /// A line came that comes with a message. The message may be stored after it, so a look begins a while later, whatever others find.
    /// </summary>
    public void OnMoved(string name)
    {
        if (!core.Options.Enabled || name.Length == 0)
            return;
        ChatState chat = Account.ChatOf(name);
        if (chat.Unlisted is not null)
            return;
        ChatWork work = Account.WorkOn(chat);
        work.MovedAt = core.Now;
        if (work.GraceOver is null)
            SetGrace(chat, work);
    }

    /// <summary>Asks for the list of a chat, now or when the look under way has ended.</summary>
    public void Want(ChatState chat)
    {
        Account.WorkOn(chat).WantsList = true;
        BeginIfWanted(chat);
    }

    /// <summary>Begins what is due.</summary>
    public void Wake()
    {
        while (_alarms.TryPeek(out ChatState? chat, out TimeSpan at) && at <= core.Now)
        {
            _alarms.Dequeue();
            if (chat.Work is not { } work)
                continue;
            if (work.GraceOver is { } over && over <= core.Now)
            {
                work.GraceOver = null;
                work.WantsList = true;
                if (work.MovedAt + core.Options.Grace > core.Now)
                    SetGrace(chat, work);
            }

            BeginIfWanted(chat);
            Account.Tidy(chat, core.Now);
        }
    }

    /// <summary>Takes up again what a loss has interrupted.</summary>
    public void Resume(ChatState chat, ChatWork work)
    {
        work.IsListing = false;
        work.RestUntil = work.HistoryRestUntil = TimeSpan.Zero;
        work.Found = [];
        work.Notified.UnionWith(work.AskedFor);
        work.AskedFor.Clear();
        if (work.GraceOver is not null)
            SetGrace(chat, work);
        if (chat.Unlisted is null)
            Want(chat);
        else
            WaitAsNotified(chat, work);
    }

    public void OnAnswer(Question question, Answer answer)
    {
        ChatState chat = Account.ChatOf(question.Chat);
        ChatWork work = Account.WorkOn(chat);
        if (answer is Answer.Numbers list)
        {
            if (chat.IsUndivided && list.Values.Count > 0)
            {
                chat.Divide(list.Values, work.AskedFor.Concat(work.Notified).Where(Account.Received.Contains));
                core.Do(new CoreAction.Divided(Account.Name, chat.Name, chat.Done));
            }

            if (question.Kind == QuestionKind.Recent && list.Others == 0 && !list.Values.Any(n => n <= Math.Max(chat.Done, chat.Listed)))
            {
                // The list does not reach back to what is known: something may be missing before it.
                if (work.HistoryRestUntil > core.Now)
                {
                    LookAgain(chat, work, work.HistoryRestUntil);
                    return;
                }

                work.Found = list.Values;
                core.Questions.Add(new Question(QuestionKind.History, chat.Name));
                return;
            }

            if (list.Values.Count + list.Others > LongList && (core.Now - question.SentAt) * RestFactor is { Ticks: > 0 } rest)
                RestAfter(question.Kind, chat, work, core.Now + (rest < s_longestRest ? rest : s_longestRest));
            IReadOnlyList<long> found = work.Found.Count == 0 ? list.Values : [.. list.Values, .. work.Found];
            chat.Listed = found.DefaultIfEmpty(long.MinValue).Max();
            End(chat, work, found);
            return;
        }

        Failure failure = AnswerReader.FailureOf(answer);
        switch (core.Questions.Failed(question, failure, core.Now))
        {
            case Verdict.Believed when question.Kind == QuestionKind.Recent:
                BeUnlisted(chat, work);
                break;
            case Verdict.Believed:
                End(chat, work, work.Found);
                break;
            case Verdict.GivenUp:
                core.Warn(CoreWarning.Unchecked, chat.Name);
                RestAfter(QuestionKind.Recent, chat, work, core.Now + s_pauseAfterFailure);
                End(chat, work, work.Found);
                Want(chat);
                break;
        }
    }

    /// <summary>Takes a list of the start, which was asked for without a notification.</summary>
    public void ApplyFirstList(ChatState chat, IReadOnlyList<long> numbers)
    {
        foreach (long number in numbers)
        {
            if (Account.Owed.Contains(number))
                core.Places.PlaceOwed(number, chat);
        }

        if (numbers.Any(n => n > chat.Done))
            Want(chat);
        core.Deliveries.Pump(chat);
    }

    private void SetGrace(ChatState chat, ChatWork work)
    {
        TimeSpan over = work.MovedAt + core.Options.Grace;
        work.GraceOver = over > core.Now ? over : core.Now;
        _alarms.Enqueue(chat, work.GraceOver.Value);
    }

    private void BeginIfWanted(ChatState chat)
    {
        if (chat.Work is not { WantsList: true, IsListing: false } work || chat.Unlisted is not null)
            return;
        if (work.RestUntil > core.Now)
            return;

        work.IsListing = true;
        core.Questions.Add(new Question(QuestionKind.Recent, chat.Name));
    }

    private void RestAfter(QuestionKind kind, ChatState chat, ChatWork work, TimeSpan until)
    {
        if (kind == QuestionKind.History)
            work.HistoryRestUntil = until;
        else
            work.RestUntil = until;
        _alarms.Enqueue(chat, until);
    }

    // What the look has found is found again by the one that can be completed.
    private void LookAgain(ChatState chat, ChatWork work, TimeSpan at)
    {
        work.Notified.UnionWith(work.AskedFor);
        work.AskedFor.Clear();
        work.IsListing = false;
        work.WantsList = true;
        RestAfter(QuestionKind.Recent, chat, work, at);
    }

    private void End(ChatState chat, ChatWork work, IReadOnlyList<long> numbers)
    {
        bool hasNews = false;
        foreach (long number in numbers.Concat(work.AskedFor))
        {
            bool isOwed = Account.Owed.Count > 0 && Account.Owed.Contains(number);
            if (isOwed)
                core.Places.PlaceOwed(number, chat);
            if (isOwed || (number <= chat.Done && !work.Owed.ContainsKey(number)) || Account.Nameless.IsFinished(number))
                continue;
            hasNews = true;
            core.Places.Listed(number);
            Account.Known.Add(number);
            core.Deliveries.Wait(chat, number);
        }

        work.Found = [];
        work.AskedFor.Clear();
        work.Notified.RemoveWhere(n => chat.IsFinished(n) || work.Waiting.Contains((n, n)));
        work.WantsList |= work.Notified.Count > 0;
        work.IsListing = false;
        core.Deliveries.Pump(chat);
        BeginIfWanted(chat);
        core.CatchUp.OnLooked(chat, hasNews);
        Account.Tidy(chat, core.Now);
    }

    // The client does not list it, as it does not list the chats of its last versions: what is notified is handed over as it is told.
    private void BeUnlisted(ChatState chat, ChatWork work)
    {
        chat.Unlisted = new UnlistedNumbers();
        work.Notified.UnionWith(work.AskedFor);
        work.AskedFor.Clear();
        WaitAsNotified(chat, work);
        work.WantsList = false;
        work.GraceOver = null;
        End(chat, work, []);
    }

    private void WaitAsNotified(ChatState chat, ChatWork work)
    {
        foreach (long number in work.Notified.Where(n => !chat.IsFinished(n) || work.Owed.ContainsKey(n)).Order())
            core.Deliveries.Wait(chat, number);
        work.Notified.Clear();
    }
}
