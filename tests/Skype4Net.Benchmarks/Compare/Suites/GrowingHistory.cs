using System.Globalization;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Client;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>What happened between two people: it has a number, and is in a list from then on.</summary>
internal sealed class GrowingHistory : IGrowingAccount
{
    private const int Asked = 5;
    private readonly SkypeNetwork _network = new(new SkypeNetworkOptions { Limits = new ClientLimits { Calls = 1_000_000 } });
    private readonly EmulatedClient _bot;
    private readonly EmulatedClient _anna;
    private readonly Action<EmulatedClient, EmulatedClient> _add;
    private string[] _ids = [];
    private int _count;
    private int _next;

    private GrowingHistory(string search, string get, string property, string more, Action<EmulatedClient, EmulatedClient> add)
    {
        (Search, _add) = (search, add);
        _bot = _network.LogIn("bot");
        _anna = _network.LogIn("anna");
        _network.MakeContacts(_anna, _bot);
        Session = RawSession.Attach(_bot);
        Measures =
        [
            Timed.Of("GET of one", 2000, () => Session.Send($"{get} {_ids[_next++ % Asked]} {property}")),
            Timed.Of(more, 100, Add),
        ];
    }

    public string Search { get; }

    public RawSession Session { get; }

    public IReadOnlyList<Timed> Measures { get; }

    /// <summary>Messages that nobody has read, in one chat.</summary>
    public static GrowingHistory OfMessages()
        => new("SEARCH CHATMESSAGES anna", "GET CHATMESSAGE", "BODY", "one more", (anna, bot) => anna.Say(bot, "hello"));

    /// <summary>Calls that were answered and are over.</summary>
    public static GrowingHistory OfCalls()
        => new("SEARCH CALLS anna", "GET CALL", "STATUS", "one more, answered and ended", (anna, bot) =>
        {
            anna.Call(bot);
            EmulatedCall call = bot.CurrentCall!;
            call.Answer();
            call.HangUp();
        });

    public void Grow(int size)
    {
        while (_count < size)
            Add();
        string[] ids = Session.Send(Search).Split(' ', 2)[1].Split(", ");
        if (ids.Length != _count)
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{ids.Length} are listed instead of {_count}."));
        if (_ids.Length == 0)
            _ids = ids[..Asked];
    }

    public ValueTask DisposeAsync()
    {
        Session.Dispose();
        return _network.DisposeAsync();
    }

    private void Add()
    {
        _add(_anna, _bot);
        _count++;
    }
}
