using System.Reactive.Concurrency;
using System.Reactive.Linq;
using Skype4Net.Emulator;

namespace Skype4Net.Chaos;

/// <summary>A program under test at a client: it keeps a book of what it is handed.</summary>
internal sealed class LedgerProgram(string name, IReadOnlyList<EmulatedClient> accounts, LedgerClock clock, Random random) : IAsyncDisposable
{
    private readonly MessageBook _book = new();
    private readonly SwitchedClient _client = new(accounts);
    private ISkype? _skype;

    public string Name => name;

    public EmulatedClient Client => _client.Current;

    public IReadOnlyList<EmulatedClient> Accounts => accounts;

    /// <summary>Until when the client stays away; null while it is there.</summary>
    public TimeSpan? AwayUntil { get; private set; }

    /// <summary>Whether the person at the client can do something there.</summary>
    public bool IsThere => AwayUntil is null;

    private Action _comesBack = () => { };

    public async Task StartAsync(FaultClass faults, Action<WireMessage>? onWire)
    {
        _skype = Skype.Create(new SkypeOptions
        {
            FriendlyName = "ledger",
            Transport = _client,
            TimeProvider = clock.Time,
            EventScheduler = ThreadPoolScheduler.Instance,
            MessageRecovery = new MessageRecoveryOptions { Sweep = faults.Sweeps ? TimeSpan.FromMinutes(1) : null },
        });
        if (onWire is not null)
            _skype.Wire.Subscribe(onWire);
        // What an account got before the program was ever attached to it is old mail there.
        _skype.AttachmentStatusChanged.Where(status => status == AttachmentStatus.Success).Subscribe(_ => _book.Open(Client));
        await _skype.AttachAsync();
        _skype.Chats.MessageReceived.Subscribe(message => _book.HandedOver(Client, message));
        _skype.Chats.MessageReceived.Handle(OnMessageAsync);
    }

    /// <summary>The client goes away for some time.</summary>
    public void GoesAway(Action goes, Action comesBack)
    {
        goes();
        _comesBack = comesBack;
        AwayUntil = clock.Elapsed + TimeSpan.FromSeconds(random.NextDouble() * random.NextDouble() * 25);
    }

    public void ComesBack()
    {
        if (AwayUntil is null)
            return;
        AwayUntil = null;
        _comesBack();
    }

    /// <summary>The client is installed anew while it is away.</summary>
    public void IsInstalledAnew()
    {
        Client.Crash();
        Client.Reinstall();
        _book.Open(Client);
        Client.Restart();
    }

    public void SwitchesAccount() => _client.SwitchTo(accounts.First(a => a != Client));

    public LedgerCount Count(ICollection<string> problems)
    {
        LedgerCount count = _book.Count(name, problems);
        if (_skype!.AttachmentStatus == AttachmentStatus.Success)
            return count;
        problems.Add($"{name}: the program is not attached: {_skype.AttachmentStatus}");
        return count with { Stuck = count.Stuck + 1 };
    }

    public async ValueTask DisposeAsync()
    {
        if (_skype is not null)
            await _skype.DisposeAsync();
    }

    // Now and then a handler is slow, and the client may die while it is.
    private async ValueTask OnMessageAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        MessageBook.Entry entry = _book.Begun(message);
        if (random.NextDouble() < 0.05)
            await Task.Delay(TimeSpan.FromSeconds(random.NextDouble() * 3), clock.Time, cancellationToken);
        await entry.ReadAsync(message);
    }
}
