using Skype4Net.Emulator;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>What the network says of a request after it has ended, and how long a client remembers what it was refused.</summary>
public sealed class LateFailureTests : IAsyncLifetime
{
    private readonly ManualTimeProvider _clock = new();
    private readonly FaultyNetwork _network;
    private readonly EmulatedClient _anna;
    private readonly InProcessApp _app;

    public LateFailureTests()
    {
        _network = new FaultyNetwork(InMemoryTestNetwork.MakeNetwork(_clock), new FaultyNetworkOptions
        {
            TimeProvider = _clock,
            HidesStrangers = true,
            Refuse = request => request is NetworkRequest.Post { Message.Users: [var to] } && to.Value.StartsWith("nobody", StringComparison.Ordinal)
                ? RequestFailure.NoSuchAccount
                : null,
        });
        _anna = EmulatedClient.Open(_network, new NetworkCredentials("anna", "password of anna"),
            new EmulatedClientOptions { TimeProvider = _clock, Limits = new ClientLimits { People = 3 } });
        _app = new InProcessApp(_anna);
    }

    public Task InitializeAsync()
    {
        _app.Attach();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await _anna.DisposeAsync();

    [Fact]
    public void A_message_that_was_taken_and_could_not_be_delivered_fails_once()
    {
        string id = Write("ben");
        Assert.Equal($"CHATMESSAGE {id} STATUS SENT", _app.Receive()[^1]);

        End(id, RequestFailure.NotThere);
        Assert.Equal([$"CHATMESSAGE {id} STATUS FAILED"], _app.Receive());
        End(id, RequestFailure.NotThere);

        Assert.Empty(_app.Receive());
        Assert.Equal($"CHATMESSAGE {id} STATUS FAILED", _app.Send($"GET CHATMESSAGE {id} STATUS"));
    }

    [Theory]
    [InlineData(RequestFailure.None)]
    [InlineData(RequestFailure.ConnectionLost)]
    public void A_second_end_that_is_no_failure_changes_nothing(RequestFailure outcome)
    {
        string id = Write("ben");
        _app.Receive();

        End(id, outcome);

        Assert.Empty(_app.Receive());
        End(id, RequestFailure.Blocked);
        Assert.Equal([$"CHATMESSAGE {id} STATUS FAILED"], _app.Receive());
    }

    [Fact]
    public void The_end_of_what_was_never_asked_for_is_passed_over()
    {
        _network.Session("anna").Say(new NetworkEvent.RequestEnded(new RequestKey("unknown"), RequestFailure.Other));

        Assert.Empty(_app.Receive());
    }

    [Fact]
    public void Only_the_last_who_do_not_exist_are_remembered()
    {
        for (int i = 1; i <= 4; i++)
            Write($"nobody{i}");

        Assert.StartsWith("ERROR 26", _app.Send("MESSAGE nobody4 hello?"), StringComparison.Ordinal);
        Assert.StartsWith("ERROR 26", _app.Send("MESSAGE nobody2 hello?"), StringComparison.Ordinal);
        Assert.StartsWith("CHATMESSAGE ", _app.Send("MESSAGE nobody1 hello?"), StringComparison.Ordinal);
    }

    private string Write(string to) => _app.Send($"MESSAGE {to} hello")!.Split(' ')[1];

    private void End(string id, RequestFailure outcome)
    {
        // The request has the key of its message.
        string key = _app.Send($"GET CHATMESSAGE {id} GUID")!.Split(' ')[^1];
        _app.Receive();
        _network.Session("anna").Say(new NetworkEvent.RequestEnded(new RequestKey(key), outcome));
    }
}
