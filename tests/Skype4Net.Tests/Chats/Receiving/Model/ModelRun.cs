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
    private readonly ModelProgram _program;

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
        _program = new ModelProgram(_client, _bot, _options) { Trace = line => Trace?.Invoke(line) };
    }

    /// <summary>Whether something was given up, so that what was expected does not hold any more.</summary>
    public bool GaveUp => _program.GaveUp;

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
        _program.Attach();
        for (int step = 0; step < Steps; step++)
        {
            Step();
            _program.Pass(TimeSpan.Zero);
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
                _client.Stores(_client.Write(AnyChat(), isOwn: true, isRead: false, Expected.Never), _program.IsAttached);
                break;
            case 8 or 9:
                Read();
                break;
            case 10 when _faults.Detaches:
                if (_program.IsAttached)
                    _program.Detach();
                else
                    _program.Attach();
                break;
            case 11 when _faults.ChangesAccount:
                _program.Detach();
                ChangeTo(s_accounts[_random.Next(s_accounts.Length)]);
                break;
            case 12 when _faults.IsInstalledAnew && _random.Next(3) == 0:
                _program.Detach();
                InstallAnew();
                break;
            case 13 when _faults.KillsBot && _random.Next(2) == 0:
                KillBot();
                break;
            default:
                _program.Pass(TimeSpan.FromSeconds(_random.NextDouble() * (_random.Next(4) == 0 ? 20 : 1)));
                break;
        }
    }

    private void Write(string chat, bool isRead)
    {
        ModelStore store = _client.Store;
        Expected expected = store.IsStarted ? Expected.Once : store.WasAttached ? Expected.Perhaps : OfOldMail;
        ModelMessage message = _client.Write(chat, isOwn: false, isRead, expected);
        message.CameWhileAway = !_program.IsAttached;
        _client.Stores(message, _program.IsAttached);
    }

    private void Read()
    {
        foreach (ModelMessage message in _client.Store.Messages.Where(m => m.IsUnread && _random.Next(2) == 0).ToArray())
        {
            message.IsUnread = false;
            if (_program.IsAttached)
                _client.NotifyStatus(message);
        }
    }

    private void ChangeTo(string account)
    {
        _client.SignIn(account);
        if (_random.Next(2) == 0)
            _program.Attach();
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
        _program.Detach();
        _bot.IsKilled();

        // What the program had only heard of it does not know any more.
        foreach (ModelMessage message in _client.AllMessages.Where(m => !m.IsBegun))
            message.IsNamed = false;
        foreach (ModelMessage message in _client.AllMessages.Where(
            m => m.Expected == Expected.Once && (!m.Store.IsStarted || _bot.Journal.Select(m.Store.Account) is null)))
            message.Expected = Expected.Perhaps;
        _client.RemoveStarts(account => _bot.Journal.Select(account) is null);
        _program.Restart();
        if (_random.Next(2) == 0)
            _program.Attach();
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
                _program.Detach();
                _client.SignIn(account);
            }

            // A loss is looked through without any sign: what is unread, and the recent chats as far as they are many.
            if (_program.IsAttached && _random.Next(2) == 0)
                _program.Detach();
            bool attaches = !_program.IsAttached;
            if (attaches)
                _program.Attach();
            _program.Pass(TimeSpan.FromMinutes(3));
            Check("is named and was not handed over", m => m.Store == _client.Store && m.IsNamed);
            if (attaches)
                Check("was there at the attachment and was not handed over",
                    m => m.Store == _client.Store && (m.IsUnread || _options.MaxRecentChats > ModelClient.Chats.Length));
            foreach (string chat in ModelClient.Chats)
                Write(chat, isRead: false);
            _program.Pass(TimeSpan.FromMinutes(3));
            Check("was not handed over", m => m.Store == _client.Store);
            if (!_program.IsAtRest)
                throw new ModelFailure($"{account}: not at rest");
        }
    }

    private void Check(string problem, Func<ModelMessage, bool> which)
    {
        ModelMessage? lost = _client.AllMessages.FirstOrDefault(m => m.Expected == Expected.Once && m.HandedOver == 0 && which(m));
        if (lost is not null)
            throw new ModelFailure($"{_client.Now}: {lost} {problem}");
    }
}
