namespace Skype4Net.Receiving;

/// <summary>
/// The start of an account: finds the number that divides old mail from what is to be handed over, and a message by which the numbering is
/// recognized later. Nothing is handed over before; what is notified meanwhile is held.
/// </summary>
internal sealed class AccountStart(CoreContext core, AccountState account)
{
    // After the numbers began anew, unread messages are compared with the last known time from the newest on, until so many in a row are older.
    private const int Compared = 50;
    private readonly List<(ChatState Chat, IReadOnlyList<long> Numbers)> _lists = [];
    private readonly Queue<long> _undated = new();
    private IReadOnlyList<long> _missed = [];
    private IReadOnlyList<long> _all = [];
    private long _highest;
    private int _open;
    private bool _hasAnchor;
    private bool _isNewer;

    public bool IsDone { get; private set; }

    // Where time divides old from new, when that is so.
    private long? Since => account.NewSince ?? account.UnreadSince;

    public void Begin()
    {
        Ask(new Question(QuestionKind.Missed) { MaxFailures = QuestionList.MaxFailuresForAll });
        Ask(new Question(QuestionKind.RecentChats) { MaxFailures = QuestionList.MaxFailuresForAll });
    }

    public void OnAnswer(Question question, Answer answer)
    {
        if (!TryApply(question, answer, out Failure failure))
        {
            if (core.Questions.Failed(question, failure, core.Now) == Verdict.Again)
                return;
            GoWithout(question);
        }

        _open--;
        while (_open == 0 && !IsDone)
            GoOn();
    }

    /// <summary>What the lists of the start show above the base, or owe, is taken up.</summary>
    public void PlaceWhatIsListed()
    {
        foreach ((ChatState chat, IReadOnlyList<long> numbers) in _lists)
            core.Lists.ApplyFirstList(chat, numbers);
        foreach (long number in account.Owed.Order().ToArray())
            core.Places.FindOwed(number);
        foreach (long number in _missed.Union(_all).Where(n => n > account.Base).Order())
            core.Places.Find(number);
    }

    private void Ask(Question question)
    {
        _open++;
        core.Questions.Add(question);
    }

    // A list that cannot be had holds up nothing; what it would have said to be old is found out later.
    private void GoWithout(Question question)
    {
        switch (question.Kind)
        {
            case QuestionKind.Recent or QuestionKind.History:
                core.Warn(CoreWarning.Undivided, question.Chat);
                account.ChatOf(question.Chat).IsUndivided = true;
                break;
            case QuestionKind.RecentChats:
                AskForAll();
                break;
            case QuestionKind.AllMessages:
                core.Warn(CoreWarning.Undivided);
                account.IsUndivided = true;
                break;
        }
    }

    private void AskForAll() => Ask(new Question(QuestionKind.AllMessages) { MaxFailures = QuestionList.MaxFailuresForAll });

    private bool TryApply(Question question, Answer answer, out Failure failure)
    {
        failure = Failure.None;
        switch (answer)
        {
            case Answer.Numbers list when question.Kind == QuestionKind.Missed:
                _missed = list.Values;
                Note(list.Values);
                return true;
            case Answer.Chats chats:
                AskForLists(chats.Names);
                return true;
            case Answer.Numbers list:
                ApplyList(question, list.Values);
                return true;
            default:
                return AnswerReader.TryMerge(question, answer, out failure) && ApplyMessage(question);
        }
    }

    private void ApplyList(Question question, IReadOnlyList<long> numbers)
    {
        Note(numbers);
        if (question.Kind == QuestionKind.Recent && numbers.Count == 0)
            Ask(new Question(QuestionKind.History, question.Chat));
        else if (question.Chat.Length > 0)
            _lists.Add((account.ChatOf(question.Chat), numbers));
        else
            _all = numbers;
    }

    private void AskForLists(IReadOnlyList<string> names)
    {
        foreach (string name in names.Take(core.Options.MaxRecentChats))
            Ask(new Question(QuestionKind.Recent, name));

        // The list of chats has no order to rely on, and the highest number may be in any of them.
        if (names.Count > core.Options.MaxRecentChats)
            AskForAll();
    }

    private void Note(IReadOnlyList<long> numbers)
    {
        foreach (long number in numbers)
            _highest = Math.Max(_highest, number);
    }

    private bool ApplyMessage(Question question)
    {
        if (question.Kind == QuestionKind.Anchor)
            account.Anchor = new Anchor(question.Number, question.Values.Seconds ?? 0, question.Values.Sender ?? "");
        else if (question.Values.Seconds > Since)
            _isNewer = account.Owed.Add(question.Number);
        return true;
    }

    // Everything asked for so far is there.
    private void GoOn()
    {
        if (!_hasAnchor)
        {
            _hasAnchor = true;
            Divide();
            if (_highest > 0)
                Ask(new Question(QuestionKind.Anchor, number: _highest,
                    parts: MessageParts.Time | MessageParts.Sender) { MaxFailures = QuestionList.MaxFailuresForAll });
            return;
        }

        if (_undated.Count > 0 && _isNewer)
        {
            _isNewer = false;
            for (int i = 0; i < Compared && _undated.TryDequeue(out long number); i++)
                Ask(new Question(QuestionKind.Load, number: number, parts: MessageParts.Time) { MaxFailures = QuestionList.MaxFailuresForAll });
            return;
        }

        Finish();
    }

    // What is notified as received came after the first observer, and so did everything numbered above it.
    private void Divide()
    {
        SetBase();
        if (core.Options.IncludeUnreadAtStart)
            account.Owed.UnionWith(_missed);
        if (Since is null)
            return;
        IEnumerable<long> told = account.Held.Take(account.HeldBefore).OfType<CoreInput.Notified>().Select(t => t.Number);
        foreach (long number in _missed.Union(told).Where(n => n <= account.Base && !account.Owed.Contains(n)).OrderDescending())
            _undated.Enqueue(number);
        _isNewer = true;
    }

    // After the numbers began anew, only what was notified since the present attachment is sure to mean the present numbers.
    private void SetBase()
    {
        IEnumerable<CoreInput> lines = account.NewSince is null ? account.Held : account.Held.Skip(account.HeldBefore);
        long told = lines.OfType<CoreInput.Notified>().Where(t => t.Mark == MessageMark.Received).Select(t => t.Number)
            .DefaultIfEmpty(long.MaxValue).Min();
        account.Base = Math.Min(_highest, told - 1);
    }

    private void Finish()
    {
        // Something more may have been told since the lists came.
        SetBase();
        account.Owed.RemoveWhere(n => n > account.Base);
        account.MissedTo = Math.Max(account.Base, _missed.DefaultIfEmpty().Max());
        account.Settled = account.Base;
        account.NewSince = account.UnreadSince = null;

        // Chats met during the start were made before the base was known.
        foreach (ChatState chat in account.Chats.Values)
            chat.Done = account.Base;
        core.Do(new CoreAction.Started(account.Name, account.Base));
        if (account.IsUndivided)
            core.Do(new CoreAction.Undivided(account.Name, ""));
        foreach (ChatState chat in account.Chats.Values.Where(c => c.IsUndivided && !account.IsUndivided))
            core.Do(new CoreAction.Undivided(account.Name, chat.Name));
        if (account.Anchor is { } anchor)
            core.Do(new CoreAction.Anchored(account.Name, anchor));
        IsDone = true;
    }
}
