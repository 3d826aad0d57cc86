using Skype4Net.Receiving;

namespace Skype4Net.Tests.Receiving;

/// <summary>
/// The core against the model of a client, by seed: a hundred and twenty steps of talk and trouble, then the weather clears, and everything
/// must be there. No emulator, no threads, no clock.
/// </summary>
internal sealed class ModelRun
{
    private const int Steps = 120;
    private static readonly string[] s_accounts = ["nora", "otto"];
    private readonly Random _random;
    private readonly ModelFaults _faults;
    private readonly ModelClient _client;
    private readonly CoreOptions _options;
    private readonly ModelBot _bot;
    private readonly HashSet<long> _openTokens = [];
    private MessageCore _core;
    private TimeSpan? _wake;
    private bool _isAttached;

    /// <param name="seed">What chance begins from.</param>
    /// <param name="faults">How bad the client is; null to let the seed decide.</param>
    public ModelRun(int seed, ModelFaults? faults = null)
    {
        _random = new Random(seed);
        _faults = faults ?? ModelFaults.Of(_random);
        _client = new ModelClient(_random);
        _bot = new ModelBot(_client, _random);
        _options = new CoreOptions
        {
            Sweep = _random.Next(3) switch { 0 => null, 1 => TimeSpan.FromSeconds(10), _ => TimeSpan.FromMinutes(1) },
            IncludeUnreadAtStart = _random.Next(6) == 0,
            MaxRecentChats = _random.Next(4) == 0 ? 2 : 50,
            Recall = account => _faults.KillsBot ? _bot.Journal.Recall(account, AfterKill.Repeat) : null,
        };
        _core = new MessageCore(_options);
    }

    /// <summary>Whether something was given up, so that what was expected does not hold any more.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>Is told each input and action, to read how a seed fails.</summary>
    public Action<string>? Trace { get; init; }

    public int Messages => _client.AllMessages.Count();

    /// <summary>Runs; null when all held, else what did not.</summary>
    public string? Run()
    {
        try
        {
            RunFaults();
            RunToRest();
            return null;
        }
        catch (ModelFailure failure)
        {
            return GaveUp ? null : failure.Message;
        }
    }

    private void RunFaults()
    {
        _client.SignIn(s_accounts[0]);
        for (int i = _random.Next(4); i > 0; i--)
            _client.Store.Add(_client.Write(AnyChat(), isOwn: _random.Next(3) == 0, isRead: _random.Next(2) == 0, OfOldMail));
        _client.Faults = _faults;
        Attach();
        for (int step = 0; step < Steps; step++)
        {
            Step();
            Pass(TimeSpan.Zero);
        }
    }

    private Expected OfOldMail => _options.IncludeUnreadAtStart ? Expected.Perhaps : Expected.Never;

    private string AnyChat() => ModelClient.Chats[_random.Next(ModelClient.Chats.Length)];

    private void Step()
    {
        switch (_random.Next(20))
        {
            case < 7:
                Write(AnyChat(), isRead: _random.Next(4) == 0);
                break;
            case 7:
                _client.Stores(_client.Write(AnyChat(), isOwn: true, isRead: false, Expected.Never), _isAttached);
                break;
            case 8 or 9:
                Read();
                break;
            case 10 when _faults.Detaches:
                if (_isAttached)
                    Detach();
                else
                    Attach();
                break;
            case 11 when _faults.ChangesAccount:
                Detach();
                ChangeTo(s_accounts[_random.Next(s_accounts.Length)]);
                break;
            case 12 when _faults.IsInstalledAnew && _random.Next(3) == 0:
                Detach();
                InstallAnew();
                break;
            case 13 when _faults.KillsBot && _random.Next(2) == 0:
                KillBot();
                break;
            default:
                Pass(TimeSpan.FromSeconds(_random.NextDouble() * (_random.Next(4) == 0 ? 20 : 1)));
                break;
        }
    }

    private void Write(string chat, bool isRead)
    {
        ModelStore store = _client.Store;
        Expected expected = store.IsStarted ? Expected.Once : store.WasAttached ? Expected.Perhaps : OfOldMail;
        ModelMessage message = _client.Write(chat, isOwn: false, isRead, expected);
        message.CameWhileAway = !_isAttached;
        _client.Stores(message, _isAttached);
    }

    private void Read()
    {
        foreach (ModelMessage message in _client.Store.Messages.Where(m => m.IsUnread && _random.Next(2) == 0).ToArray())
        {
            message.IsUnread = false;
            if (_isAttached)
                _client.NotifyStatus(message);
        }
    }

    private void Attach()
    {
        _isAttached = true;
        _client.Store.WasAttached = true;
        Feed(new CoreInput.Attached(_client.Store.Account));
    }

    private void Detach()
    {
        if (!_isAttached)
            return;
        _isAttached = false;
        StoreWhatIsLate();
        _client.Events.Clear();
        _openTokens.Clear();
        Feed(new CoreInput.Detached());
    }

    private void StoreWhatIsLate()
    {
        foreach ((object item, _) in _client.Events.UnorderedItems)
        {
            if (item is ModelMessage message)
                message.Store.Add(message);
        }
    }

    private void ChangeTo(string account)
    {
        _client.SignIn(account);
        if (_random.Next(2) == 0)
            Attach();
    }

    private void InstallAnew()
    {
        ModelStore before = _client.Store;
        foreach (ModelMessage message in before.Messages.Where(m => m.HandedOver == 0))
            message.Expected = message.Expected == Expected.Once ? Expected.Perhaps : message.Expected;
        _client.InstallAnew();
        _client.Store.WasAttached = before.WasAttached;
        _client.Store.HasOldAnchor = before.IsStarted || before.HasOldAnchor;
        for (int i = _random.Next(3); i > 0; i--)
        {
            ModelMessage message = _client.Write(AnyChat(), isOwn: false, isRead: _random.Next(2) == 0, Expected.Perhaps);
            message.CameWhileAway = true;
            _client.Store.Add(message);
        }
    }

    private void KillBot()
    {
        Detach();
        _bot.IsKilled();

        // What the program had only heard of it does not know any more.
        foreach (ModelMessage message in _client.AllMessages.Where(m => !m.IsBegun))
            message.IsNamed = false;
        foreach (ModelMessage message in _client.AllMessages.Where(
            m => m.Expected == Expected.Once && (!m.Store.IsStarted || _bot.Journal.Select(m.Store.Account) is null)))
            message.Expected = Expected.Perhaps;
        _client.RemoveStarts(account => _bot.Journal.Select(account) is null);
        _core = new MessageCore(_options);
        _wake = null;
        if (_random.Next(2) == 0)
            Attach();
    }

    // The faults end; what was named must come by itself, and with one sign in each chat all that can be expected.
    private void RunToRest()
    {
        _client.Faults = new ModelFaults { ShuffledLists = _faults.ShuffledLists };
        string last = _client.Store.Account;
        foreach (string account in s_accounts.Where(_client.HasAccount).OrderBy(a => a == last))
        {
            if (account != _client.Store.Account)
            {
                Detach();
                _client.SignIn(account);
            }

            // A loss is looked through without any sign: what is unread, and the recent chats as far as they are many.
            if (_isAttached && _random.Next(2) == 0)
                Detach();
            bool attaches = !_isAttached;
            if (attaches)
                Attach();
            Pass(TimeSpan.FromMinutes(3));
            Check("is named and was not handed over", m => m.Store == _client.Store && m.IsNamed);
            if (attaches)
                Check("was there at the attachment and was not handed over",
                    m => m.Store == _client.Store && (m.IsUnread || _options.MaxRecentChats > ModelClient.Chats.Length));
            foreach (string chat in ModelClient.Chats)
                Write(chat, isRead: false);
            Pass(TimeSpan.FromMinutes(3));
            Check("was not handed over", m => m.Store == _client.Store);
            if (!_core.IsAtRest || _core.OpenCommands > 0)
                throw new ModelFailure($"{account}: not at rest, {_core.OpenCommands} commands open");
        }
    }

    private void Check(string problem, Func<ModelMessage, bool> which)
    {
        ModelMessage? lost = _client.AllMessages.FirstOrDefault(m => m.Expected == Expected.Once && m.HandedOver == 0 && which(m));
        if (lost is not null)
            throw new ModelFailure($"{_client.Now}: {lost} {problem}");
    }

    private void Pass(TimeSpan time)
    {
        TimeSpan end = _client.Now + time;
        while (true)
        {
            TimeSpan? next = Earliest(_client.NextEvent, Earliest(_wake, _bot.NextEvent));
            if (next is not { } at || at > end)
                break;
            _client.Now = at > _client.Now ? at : _client.Now;
            if (_client.NextEvent is { } due && due <= _client.Now)
                Step(_client.Events.Dequeue());
            else if (_bot.NextEvent is { } handled && handled <= _client.Now)
                Feed(_bot.GoOn());
            else
                Feed(new CoreInput.Tick());
        }

        _client.Now = end;
    }

    private static TimeSpan? Earliest(TimeSpan? a, TimeSpan? b) => a is null ? b : b is null || a < b ? a : b;

    private void Step(object item)
    {
        if (item is ModelMessage message)
        {
            message.Store.Add(message);
            if (_isAttached)
                _client.NotifyStatus(message);
            return;
        }

        if (item is ModelSign sign)
        {
            foreach (ModelMessage signed in _client.Store.Messages.Where(m => m.Chat == sign.Chat))
                signed.IsNamed = true;
            return;
        }

        Feed((CoreInput)item);
    }

    private void Feed(CoreInput? input)
    {
        if (input is null)
            return;
        Trace?.Invoke($"{_client.Now} < {Shown(input)}");
        NoteNames(input);
        CoreStep step = _core.Next(input, _client.Now);
        _wake = step.WakeAt is { } wake && wake < _client.Now ? _client.Now : step.WakeAt;
        if (_core.OpenCommands > QuestionList.MaxOpen)
            throw new ModelFailure($"{_core.OpenCommands} commands open");
        foreach (CoreAction action in step.Actions)
        {
            Trace?.Invoke($"{_client.Now} > {action}");
            Perform(action);
        }
    }

    private static string Shown(CoreInput input)
        => input is CoreInput.Answered { Answer: Answer.Numbers list } answered ? $"#{answered.Token} {string.Join(' ', list.Values)}"
            : input.ToString();

    private void NoteNames(CoreInput input)
    {
        if (input is CoreInput.Notified told && told.Mark != MessageMark.Own && _client.Store.Find(told.Number) is { } message)
        {
            if (told.Mark == MessageMark.Received && message.Expected == Expected.Perhaps && !message.Store.IsStarted)
                message.Expected = Expected.Once;
            message.IsNamed = true;
        }

        // What is stored within the grace after a sign is named by it, unless a loss comes between.
        if (input is CoreInput.Moved moved && _isAttached && _client.Store.IsStarted)
            _client.Later(TimeSpan.FromSeconds(0.95), new ModelSign(moved.Chat));
        if (input is not CoreInput.Answered answered || !_openTokens.Remove(answered.Token))
            return;
        foreach (long number in answered.Answer is Answer.Numbers list ? list.Values : [])
        {
            if (_client.Store.Find(number) is { } listed)
                listed.IsNamed = true;
        }
    }

    private void Perform(CoreAction action)
    {
        switch (action)
        {
            case CoreAction.Ask ask:
                if (!_isAttached)
                    throw new ModelFailure("asked while detached");
                _openTokens.Add(ask.Token);
                _client.Answer(ask);
                break;
            case CoreAction.Deliver hand:
                if (!_isAttached)
                    throw new ModelFailure($"{hand.Number} handed over while detached");
                _bot.Receive(hand);
                break;
            case CoreAction.Warn { Warning: CoreWarning.Renumbered }:
                if (_client.Store.Installation == 1 || !_client.Store.HasOldAnchor)
                    throw new ModelFailure("renumbered without a reason");
                break;
            case CoreAction.Warn:
                GaveUp = true;
                break;
            case CoreAction.Started started:
                OnStarted(started.Base);
                break;
        }

        _bot.Note(action);
    }

    private void OnStarted(long baseNumber)
    {
        ModelStore store = _client.Store;
        foreach (ModelMessage message in store.Messages.Where(m => m.Sender != store.Account && m.HandedOver == 0))
        {
            bool isMissed = message is { IsUnread: true, CameWhileAway: true } && store.HasOldAnchor;
            if (message.Expected == Expected.Perhaps && (message.Number > baseNumber || isMissed))
                message.Expected = Expected.Once;
        }

        store.IsStarted = true;
    }
}

/// <summary>Something that must hold did not.</summary>
internal sealed class ModelFailure(string message) : Exception(message);
