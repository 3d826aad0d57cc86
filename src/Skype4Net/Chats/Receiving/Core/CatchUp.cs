namespace Skype4Net.Receiving;

/// <summary>Finds what came while nobody could see it: after attaching again, and at each sweep.</summary>
internal sealed class CatchUp(CoreContext core)
{
    private readonly Queue<string> _further = new();
    private readonly HashSet<ChatState> _page = [];
    private bool _pageHasNews;
    private bool _isAskingForMissed;
    private TimeSpan? _sweepAt;

    /// <summary>When the next sweep is due.</summary>
    public TimeSpan? WakeAt => _sweepAt;

    private AccountState Account => core.Account!;

    /// <summary>The account is ready: what was interrupted goes on, and after a loss everything is looked through.</summary>
    public void Begin(bool again)
    {
        _sweepAt = core.Options is { Enabled: true, Sweep: { } sweep } ? core.Now + sweep : null;
        if (!again && core.Options.Enabled)
            return;
        core.Places.Resume();
        foreach (ChatState chat in Account.Chats.Values)
            chat.TryListing();
        foreach (ChatState chat in Account.Busy.ToArray())
        {
            core.Lists.Resume(chat, chat.Work!);
            core.Deliveries.Pump(chat);
        }

        if (!core.Options.Enabled)
            return;
        AskForMissed();
        core.Questions.Add(new Question(QuestionKind.RecentChats) { MaxFailures = QuestionList.Endless });
    }

    public void Clear()
    {
        _further.Clear();
        _page.Clear();
        _isAskingForMissed = false;
        _sweepAt = null;
    }

    public void OnAnswer(Question question, Answer answer)
    {
        switch (answer)
        {
            case Answer.Numbers list when question.Kind == QuestionKind.Missed:
                OnMissed(list.Values);
                break;
            case Answer.Chats chats when question.Kind == QuestionKind.RecentChats:
                foreach (string name in chats.Names)
                    _further.Enqueue(name);
                NextPage();
                break;
            default:
                if (core.Questions.Failed(question, AnswerReader.FailureOf(answer), core.Now) != Verdict.Again
                    && question.Kind == QuestionKind.Missed)
                    _isAskingForMissed = false;
                break;
        }
    }

    /// <summary>A look at a chat has ended. Further chats are looked at as long as those before had news.</summary>
    public void OnLooked(ChatState chat, bool hasNews)
    {
        if (!_page.Remove(chat))
            return;
        _pageHasNews |= hasNews;
        if (_page.Count == 0 && _pageHasNews)
            NextPage();
    }

    /// <summary>Begins the sweep that is due.</summary>
    public void Wake()
    {
        if (_sweepAt is not { } at || at > core.Now)
            return;
        _sweepAt = core.Now + core.Options.Sweep!.Value;
        if (!_isAskingForMissed)
            AskForMissed();
    }

    /// <summary>Says so when all is done: a later run need not look at the unread messages up to here.</summary>
    public void NoteRest()
    {
        if (core.Ready is { Busy.Count: 0, Unplaced.Count: 0 } account && !_isAskingForMissed && core.Deliveries.Undelivered == 0
            && account.MissedTo > account.Settled)
        {
            account.Settled = account.MissedTo;
            core.Do(new CoreAction.Settled(account.Name, account.Settled));
        }
    }

    private void AskForMissed()
    {
        _isAskingForMissed = true;
        core.Questions.Add(new Question(QuestionKind.Missed) { MaxFailures = QuestionList.Endless, Above = Account.MissedTo });
    }

    private void OnMissed(IReadOnlyList<long> numbers)
    {
        _isAskingForMissed = false;
        long[] news = [.. numbers.Where(n => n > Account.MissedTo).Order()];
        foreach (long number in news)
            core.Places.Find(number);
        if (news.Length > 0)
            Account.MissedTo = news[^1];
    }

    private void NextPage()
    {
        _pageHasNews = false;
        while (_page.Count < core.Options.MaxRecentChats && _further.TryDequeue(out string? name))
        {
            ChatState chat = Account.ChatOf(name);
            if (chat.Unlisted is null)
                _page.Add(chat);
        }

        foreach (ChatState chat in _page.ToArray())
            core.Lists.Want(chat);
    }
}
