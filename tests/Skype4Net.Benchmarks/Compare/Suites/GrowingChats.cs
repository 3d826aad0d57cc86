using Skype4Net.Emulator;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>Chats with the same two contacts.</summary>
internal sealed class GrowingChats : IGrowingAccount
{
    private readonly SkypeNetwork _network = new();
    private readonly EmulatedClient _bot;
    private readonly EmulatedClient _anna;
    private readonly EmulatedClient _ben;
    private readonly List<EmulatedChat> _chats = [];
    private int _next;

    public GrowingChats()
    {
        _bot = _network.LogIn("bot");
        _anna = _network.LogIn("anna");
        _ben = _network.LogIn("ben");
        _network.MakeContacts(_anna, _bot);
        _network.MakeContacts(_ben, _bot);
        Session = RawSession.Attach(_bot);
        Measures =
        [
            Timed.Of("GET of one", 2000, () => Session.Send($"GET CHAT {Next().Name} TOPIC")),
            Timed.Of("message in one", 200, () => _anna.Say(Next(), "hello")),
        ];
    }

    public string Search => "SEARCH CHATS";

    public RawSession Session { get; }

    public IReadOnlyList<Timed> Measures { get; }

    public void Grow(int size)
    {
        while (_chats.Count < size)
            _chats.Add(_bot.CreateChat(_anna, _ben));
        int listed = Session.Send(Search).Split(", ").Length;
        if (listed != size)
            throw new InvalidOperationException($"{listed} chats are listed instead of {size}.");
    }

    public ValueTask DisposeAsync()
    {
        Session.Dispose();
        return _network.DisposeAsync();
    }

    // Always the same few, the oldest ones.
    private EmulatedChat Next() => _chats[_next++ % 5];
}
