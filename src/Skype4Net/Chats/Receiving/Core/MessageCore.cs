namespace Skype4Net.Receiving;

/// <summary>
/// Each message of others once, in the order of its chat, as a pure function: (state, input, time) to (state, actions, time to be woken).
/// Nothing is handed over before a list of its chat that was asked for after the message was known; a chat's watermark is the only memory
/// of what is done. So lines are hints when to look, and losing, doubling or reordering them does no harm.
/// </summary>
internal sealed class MessageCore
{
    private const int MaxHeld = 20_000;
    private readonly CoreContext _core;
    private readonly AccountStore _accounts;

    // What is notified between two attachments belongs to the account that attaches next.
    private readonly List<CoreInput> _between = [];
    private AccountStart? _start;

    public MessageCore(CoreOptions options)
    {
        _core = new CoreContext(options);
        _accounts = new AccountStore(options);
    }

    /// <summary>Messages handed over whose observers have not been called yet, as far as is known. Any thread.</summary>
    public int Undelivered => _core.Deliveries.Undelivered;

    /// <summary>Commands that are open.</summary>
    public int OpenCommands => _core.Questions.OpenCommands;

    /// <summary>Whether there is nothing to ask, to place, to look for or to hand over.</summary>
    public bool IsAtRest => _core.Questions.IsEmpty && (_core.Account is null || _core.Ready is { Busy.Count: 0, Unplaced.Count: 0 });

    /// <summary>Takes what happened at a time of a clock that never goes back.</summary>
    public CoreStep Next(CoreInput input, TimeSpan now)
    {
        _core.Now = now;
        switch (input)
        {
            case CoreInput.Attached attached:
                OnAttached(attached.Account, attached.At);
                break;
            case CoreInput.Detached:
                OnDetached();
                break;
            case CoreInput.Notified or CoreInput.Moved:
                OnLine(input);
                break;
            case CoreInput.Answered answered:
                OnAnswered(answered);
                break;
            case CoreInput.Delivered delivered:
                _core.Deliveries.OnDelivered(delivered.Count);
                break;
        }

        if (_core.Ready is not null)
        {
            _core.Lists.Wake();
            _core.CatchUp.Wake();
        }

        while (_core.Questions.Next(now) is var (token, question))
            Send(token, question);
        _core.CatchUp.NoteRest();
        return new CoreStep(_core.DrainActions(), WakeAt());
    }

    private void OnAttached(string name, long? at)
    {
        if (_core.Account is { } present && present.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            return;
        OnDetached();
        AccountState account = _accounts.Enter(name);
        account.Held.AddRange(_between);
        _between.Clear();
        _core.Account = account;
        _core.Questions.BeginGently(_core.Now);
        if (account.Phase == AccountPhase.Recognizing && account.Anchor is { } anchor)
            _core.Questions.Add(new Question(QuestionKind.Anchor, number: anchor.Number,
                parts: MessageParts.Time | MessageParts.Sender) { MaxFailures = QuestionList.MaxFailuresForAll });
        else if (account.Phase != AccountPhase.Starting)
            BeReady(account, again: true);
        else
            Start(account, at);
    }

    private void OnDetached()
    {
        if (_core.Account is not { } account)
            return;
        _core.Account = null;
        _start = null;
        _core.Questions.Clear();
        _core.Lists.Clear();
        _core.CatchUp.Clear();
        _core.Deliveries.Interrupt(account);
        _accounts.Leave(account);
    }

    private void OnLine(CoreInput line)
    {
        if (_core.Account is not { } account)
            Hold(_between, line);
        else if (account.Phase != AccountPhase.Ready)
            Hold(account.Held, line);
        else if (line is CoreInput.Notified told)
            _core.Places.OnNotified(told.Number, told.Mark);
        else if (line is CoreInput.Moved moved)
            _core.Lists.OnMoved(moved.Chat);
    }

    // Lines are hints: what is above the base is in the lists too, so those that are too many need not be kept.
    private static void Hold(List<CoreInput> held, CoreInput line)
    {
        if (held.Count < MaxHeld)
            held.Add(line);
    }

    private void OnAnswered(CoreInput.Answered answered)
    {
        if (_core.Questions.Close(answered.Token) is not { } question || _core.Account is not { } account)
            return;
        if (_start is { } start)
        {
            start.OnAnswer(question, answered.Answer);
            if (start.IsDone)
                BeReady(account, again: false);
            return;
        }

        switch (question.Kind)
        {
            case QuestionKind.Anchor:
                OnAnchor(account, question, answered.Answer);
                break;
            case QuestionKind.Missed or QuestionKind.RecentChats:
                _core.CatchUp.OnAnswer(question, answered.Answer);
                break;
            case QuestionKind.Load:
                _core.Deliveries.OnAnswer(question, answered.Answer);
                break;
            case QuestionKind.Recent or QuestionKind.History:
                _core.Lists.OnAnswer(question, answered.Answer);
                break;
            case QuestionKind.Place:
                _core.Places.OnAnswer(question, answered.Answer);
                break;
        }
    }

    private void Send(long token, Question question)
    {
        // A look answers for what is known when it is sent, not for what comes while it waits for its turn.
        if (_core.Ready is { } account && question.Kind is QuestionKind.Recent or QuestionKind.History)
        {
            ChatState chat = account.ChatOf(question.Chat);
            account.WorkOn(chat).BeginList();

            // What is owed, or not known to be old, is found in the list whatever its number is.
            question.Above = chat.IsUndivided || account.Owed.Count > 0 ? long.MinValue : chat.Done;
        }

        _core.Do(new CoreAction.Ask(token, question.Kind, question.Chat, question.Number, question.Parts, question.Above));
    }

    private void Start(AccountState account, long? at)
    {
        // A start that a loss has interrupted begins again, and what came since the first is no old mail.
        account.UnreadSince = account.StartedAt - 1;
        account.StartedAt ??= at;
        _start = new AccountStart(_core, account);
        _start.Begin();
    }

    private void OnAnchor(AccountState account, Question question, Answer answer)
    {
        // Whether the message is there is known only when the client says so.
        Verdict? verdict = AnswerReader.TryMerge(question, answer, out Failure failure) ? null
            : _core.Questions.Failed(question, failure == Failure.Gone ? failure : Failure.Passing, _core.Now);
        if (verdict == Verdict.Again)
            return;
        if (verdict == Verdict.GivenUp)
        {
            // The client cannot read that message. A new installation would say that it does not know it.
            _core.Warn(CoreWarning.Unrecognized, number: question.Number);
            BeReady(account, again: true);
            return;
        }

        Anchor anchor = account.Anchor!;
        bool isOther = failure == Failure.Gone
            || question.Values.Seconds != anchor.Time
            || !string.Equals(question.Values.Sender, anchor.Sender, StringComparison.OrdinalIgnoreCase);
        if (!isOther)
        {
            BeReady(account, again: true);
            return;
        }

        // Another installation, or an emptied history: numbers mean nothing any more, and time is all there is to tell old from new.
        _core.Warn(CoreWarning.Renumbered);
        _core.Do(new CoreAction.Renumbered(account.Name));
        _core.Account = AccountStore.Replace(account, newSince: anchor.Time);
        Start(_core.Account, at: null);
    }

    private void BeReady(AccountState account, bool again)
    {
        AccountStart? start = _start;
        _start = null;
        account.Phase = AccountPhase.Ready;
        if (again)
            _core.Do(new CoreAction.Resumed(account.Name));
        CoreInput[] held = [.. account.Held];
        account.Held.Clear();
        _core.CatchUp.Begin(again || held.Length >= MaxHeld);
        start?.PlaceWhatIsListed();
        foreach (CoreInput line in held)
            OnLine(line);
    }

    private TimeSpan? WakeAt()
    {
        if (_core.Account is null)
            return null;
        TimeSpan? wake = _core.Questions.WakeAt(_core.Now);
        if (_core.Ready is null)
            return wake;
        wake = Earlier(wake, _core.Lists.WakeAt);
        return Earlier(wake, _core.CatchUp.WakeAt);
    }

    private static TimeSpan? Earlier(TimeSpan? a, TimeSpan? b) => a is null ? b : b is null || a < b ? a : b;
}
