using System.Globalization;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Client;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>Contacts: some are signed in, the others are telephones, which need no client of their own.</summary>
internal sealed class GrowingContacts : IGrowingAccount
{
    private const int SignedIn = 5;
    private readonly SkypeNetwork _network = new(new SkypeNetworkOptions { Limits = new ClientLimits { People = 1_000_000 } });
    private readonly EmulatedClient _bot;
    private readonly EmulatedClient[] _contacts;
    private int _count = SignedIn;
    private int _next;

    public GrowingContacts()
    {
        _bot = _network.LogIn("bot");
        _contacts = [.. Enumerable.Range(0, SignedIn).Select(i => _network.LogIn($"contact{i}", $"Contact {i}"))];
        foreach (EmulatedClient contact in _contacts)
            _network.MakeContacts(contact, _bot);
        Session = RawSession.Attach(_bot);
        Measures =
        [
            Timed.Of("GET of one", 2000, () => Session.Send($"GET USER {Next().Handle} FULLNAME")),
            Timed.Of("presence of one", 400, () => Next().SetStatus(_next / SignedIn % 2 == 0 ? UserStatus.Away : UserStatus.Online)),
            Timed.Of("message from one", 200, () => Next().Say(_bot, "hello")),
        ];
    }

    public string Search => "SEARCH FRIENDS";

    public RawSession Session { get; }

    public IReadOnlyList<Timed> Measures { get; }

    public void Grow(int size)
    {
        for (; _count < size; _count++)
            _bot.AddContact(string.Create(CultureInfo.InvariantCulture, $"+4930{_count:0000000}"));
        int listed = Session.Send(Search).Split(", ").Length;

        // The echo service is a contact of everybody.
        if (listed != size + 1)
            throw new InvalidOperationException($"{listed} contacts are listed instead of {size}.");
    }

    public ValueTask DisposeAsync()
    {
        Session.Dispose();
        return _network.DisposeAsync();
    }

    private EmulatedClient Next() => _contacts[_next++ % SignedIn];
}
