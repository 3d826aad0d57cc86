using Skype4Net.Emulator;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>
/// Three people write, edit, call, and change chats, contacts and profiles as the seed says, while the connections of two of them are slow and are
/// lost again and again. When the connections stay, each client has what the network has.
/// </summary>
internal sealed class NetworkWalk : IAsyncDisposable
{
    private const int Steps = 200;
    private readonly ManualTimeProvider _clock = new();
    private readonly Random _random;
    private readonly InMemoryNetwork _network;
    private readonly FaultyNetwork _faulty;
    private readonly EmulatedClient _anna;
    private readonly EmulatedClient _ben;
    private readonly EmulatedClient _cyra;
    private readonly EmulatedChat _room;
    private readonly List<ChatEntry> _said = [];
    private readonly HashSet<string> _lost = [];
    private readonly Exception?[] _failure = new Exception?[1];

    public NetworkWalk(int seed)
    {
        _random = new Random(seed);
        _network = InMemoryTestNetwork.MakeNetwork(_clock);
        _faulty = new FaultyNetwork(_network, new FaultyNetworkOptions
        {
            TimeProvider = _clock, Seed = seed, Latency = TimeSpan.FromMilliseconds(30), DoublesKeptEvents = true,
        });
        (_anna, _ben, _cyra) = (Open(_faulty, "anna", 1001), Open(_network, "ben", 2001), Open(_faulty, "cyra", 3001));
        Pass(1000);
        foreach (EmulatedClient other in new[] { _anna, _cyra })
        {
            other.AddContact(_ben);
            Pass(1000);
            _ben.Accept(other);
            _ben.AddContact(other);
        }

        _room = _anna.CreateChat(_ben);
        Pass(1000);
    }

    /// <summary>Walks, and checks what everybody has in the end.</summary>
    public void Run()
    {
        for (int step = 0; step < Steps; step++)
            Step(step);
        foreach (string name in _lost)
            _faulty.Session(name).Restore();

        // Longer than any limit of a client.
        Pass(120_000);
        if (_failure[0] is { } failure)
            throw new InvalidOperationException("Something failed at a client.", failure);
        AssertSameMessages(_anna.GetMessages(_ben), _ben.GetMessages(_anna));
        AssertSameMessages(_anna.GetMessages(_room), _ben.GetMessages(_room));
        foreach (EmulatedClient client in new[] { _anna, _ben, _cyra })
            AssertAsOnNetwork(client);

        // A call that goes on does so at both ends.
        Assert.Equal(_anna.ActiveCalls.Select(c => c.Status), _ben.ActiveCalls.Select(c => c.Status));
        foreach (EmulatedCall call in _anna.ActiveCalls)
            call.HangUp();
        Pass(1000);
        Assert.Empty(_ben.ActiveCalls);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (EmulatedClient client in new[] { _anna, _ben, _cyra })
            await client.DisposeAsync();
    }

    private void Step(int step)
    {
        switch (_random.Next(16))
        {
            case 0:
                _said.Add(_anna.Say(_ben, $"anna {step}"));
                break;
            case 1:
                _ben.Say(_anna, $"ben {step}");
                break;
            case 2:
                _said.Add(_anna.Say(_room, $"anna in the room {step}"));
                break;
            case 3:
                _ben.Say(_room, $"ben in the room {step}");
                break;
            case 4 when _said.Count > 0:
                _anna.Edit(_said[_random.Next(_said.Count)], _random.Next(4) == 0 ? "" : $"edited {step}");
                break;
            case 5:
                Either(_anna, _ben).SetTopic(_room, $"topic {step}");
                break;
            case 6:
                Either(_anna, _cyra).SetMood($"mood {step}");
                break;
            case 7:
                ChangeMembers();
                break;
            case 8:
                ChangeCall();
                break;
            case 9:
                ChangeContact(step);
                break;
            case 10:
                Try(() => Either(_anna, _cyra).SetStatus(_random.Next(2) == 0 ? UserStatus.Away : UserStatus.Online));
                break;
            case 11:
                LoseOrRestore(_random.Next(3) == 0 ? "cyra" : "anna");
                break;
            default:
                Pass(_random.Next(100));
                break;
        }
    }

    private void ChangeMembers()
    {
        EmulatedClient by = Either(_anna, _ben);
        if (_random.Next(2) == 0)
            Try(() => by.AddMembers(_room, _cyra));
        else
            Try(() => _anna.Kick(_room, _cyra));
    }

    private void ChangeCall()
    {
        EmulatedClient who = Either(_anna, _ben);
        if (who.CurrentCall is not { } call)
            Try(() => who.Call(who == _anna ? _ben : _anna));
        else if (_random.Next(3) > 0)
            Try(call.Answer);
        else
            Try(call.HangUp);
    }

    private void ChangeContact(int step)
    {
        switch (_random.Next(6))
        {
            case 0:
                _anna.AddContact(_cyra, $"hello {step}");
                break;
            case 1:
                _cyra.Accept(_anna);
                break;
            case 2:
                _cyra.Decline(_anna);
                break;
            case 3:
                _anna.RemoveContact(_cyra);
                break;
            default:
                _cyra.Block(_anna, _random.Next(2) == 0);
                break;
        }
    }

    private void LoseOrRestore(string name)
    {
        if (_lost.Add(name))
        {
            _faulty.Session(name).Lose();
            return;
        }

        _lost.Remove(name);
        _faulty.Session(name).Restore();
    }

    // What the person may not do at the moment, as the window would say to them.
    private static void Try(Action act)
    {
        try
        {
            act();
        }
        catch (InvalidOperationException)
        {
            // Nothing has happened.
        }
    }

    private EmulatedClient Either(EmulatedClient one, EmulatedClient other) => _random.Next(2) == 0 ? one : other;

    private static void AssertSameMessages(IReadOnlyList<ChatEntry> here, IReadOnlyList<ChatEntry> there)
    {
        Assert.DoesNotContain(here.Concat(there), m => m.Status is ChatMessageStatus.Sending);
        Assert.DoesNotContain(here.Concat(there), m => m.Status is ChatMessageStatus.Failed && m.Type == ChatMessageType.Said);
        foreach (string sender in new[] { "anna", "ben" })
            Assert.Equal(Texts(here, sender), Texts(there, sender));

        static IEnumerable<string> Texts(IEnumerable<ChatEntry> entries, string sender)
            => entries.Where(m => m.From == sender && m.Type == ChatMessageType.Said).Select(m => m.Text);
    }

    private void AssertAsOnNetwork(EmulatedClient client)
    {
        var me = new Identity(client.Handle);
        NetworkAccount account = _network.Find(me)!;
        Assert.Equal(
            account.Contacts.All.Where(c => c.Value != Contact.None).OrderBy(c => c.Key.Value),
            client.Network.AllContacts.Where(c => c.Value != Contact.None).OrderBy(c => c.Key.Value));
        Assert.Equal(account.Requests.OrderBy(r => r.Key.Value), client.Network.PendingRequests.OrderBy(r => r.Key.Value));
        foreach (Identity who in client.Network.Contacts)
        {
            NetworkAccount contact = _network.Find(who)!;
            Assert.Equal(
                (me, who, contact.PresenceFor(account), contact.Field("MOOD_TEXT")),
                (me, who, client.Network.PresenceOf(who), client.Network.ProfileOf(who).GetValueOrDefault("MOOD_TEXT", "")));
        }

        RoomState room = Assert.Single(_network.Conversations.Rooms.Values);
        if (room.Find(me) is not null)
        {
            RoomState known = client.Network.Room(room.Key)!;
            Assert.Equal(room.TopicXml, known.TopicXml);
            Assert.Equal(room.Members, known.Members);
        }
    }

    private EmulatedClient Open(INetwork network, string name, long firstId)
        => EmulatedClient.Open(network, new NetworkCredentials(name, $"password of {name}"), new EmulatedClientOptions
        {
            TimeProvider = _clock, FirstId = firstId, OnFailure = failure => _failure[0] ??= failure,
        });

    private void Pass(int milliseconds) => _clock.Advance(TimeSpan.FromMilliseconds(milliseconds));
}
