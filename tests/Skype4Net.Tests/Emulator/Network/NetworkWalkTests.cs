using Skype4Net.Emulator;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>
/// Two people write, edit and change a chat while the connection of one of them is slow and is lost again and again. When it stays, both
/// have the same.
/// </summary>
public sealed class NetworkWalkTests
{
    private readonly ManualTimeProvider _clock = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    public async Task Both_have_the_same_in_the_end(int seed)
    {
        InMemoryNetwork network = InMemoryContractTests.MakeNetwork(_clock);
        var faulty = new FaultyNetwork(
            network,
            new FaultyNetworkOptions { TimeProvider = _clock, Seed = seed, Latency = TimeSpan.FromMilliseconds(30), DoublesKeptEvents = true });
        await using EmulatedClient anna = Open(faulty, "anna", 101), ben = Open(network, "ben", 2001);
        Pass(1000);
        anna.AddContact("ben");
        Pass(1000);
        ben.Accept("anna");
        ben.AddContact("anna");
        EmulatedChat room = anna.CreateChat(ben);
        Pass(1000);

        Walk(new Random(seed), anna, ben, room, faulty.Session("anna"));

        AssertSame(anna.GetMessages(ben), ben.GetMessages(anna));
        AssertSame(anna.GetMessages(room), ben.GetMessages(room));
        Assert.Equal(Topic(anna, room), Topic(ben, room));
    }

    private void Walk(Random random, EmulatedClient anna, EmulatedClient ben, EmulatedChat room, FaultySession session)
    {
        var said = new List<ChatEntry>();
        bool isLost = false;
        for (int step = 0; step < 200; step++)
        {
            switch (random.Next(8))
            {
                case 0:
                    said.Add(anna.Say(ben, $"anna {step}"));
                    break;
                case 1:
                    ben.Say(anna, $"ben {step}");
                    break;
                case 2:
                    said.Add(anna.Say(room, $"anna in the room {step}"));
                    break;
                case 3:
                    ben.Say(room, $"ben in the room {step}");
                    break;
                case 4 when said.Count > 0:
                    anna.Edit(said[random.Next(said.Count)], $"edited {step}");
                    break;
                case 5:
                    (random.Next(2) == 0 ? anna : ben).SetTopic(room, $"topic {step}");
                    break;
                case 6 when isLost:
                    session.Restore();
                    isLost = false;
                    break;
                case 6:
                    session.Lose();
                    isLost = true;
                    break;
                default:
                    Pass(random.Next(100));
                    break;
            }
        }

        if (isLost)
            session.Restore();
        Pass(5000);
    }

    private static void AssertSame(IReadOnlyList<ChatEntry> here, IReadOnlyList<ChatEntry> there)
    {
        Assert.DoesNotContain(here.Concat(there), m => m.Status is ChatMessageStatus.Sending or ChatMessageStatus.Failed);
        foreach (string sender in new[] { "anna", "ben" })
            Assert.Equal(Texts(here, sender), Texts(there, sender));

        static IEnumerable<string> Texts(IEnumerable<ChatEntry> entries, string sender)
            => entries.Where(m => m.From == sender && m.Type == ChatMessageType.Said).Select(m => m.Text);
    }

    private static string? Topic(EmulatedClient client, EmulatedChat room)
    {
        using var app = new InProcessApp(client);
        app.Attach();
        return app.Send($"GET CHAT {room.Name} TOPIC");
    }

    private EmulatedClient Open(INetwork network, string name, long firstId)
        => EmulatedClient.Open(
            network, new NetworkCredentials(name, $"password of {name}"), new EmulatedClientOptions { TimeProvider = _clock, FirstId = firstId });

    private void Pass(int milliseconds) => _clock.Advance(TimeSpan.FromMilliseconds(milliseconds));
}
