using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>What emulated clients say to each other, through Prosody.</summary>
public class SignalTests
{
    [SkippableFact]
    public async Task Signals_reach_one_client_in_order_and_nobody_who_is_away()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");
        await NetworkUser.BefriendAsync(ann, bob);

        for (int i = 0; i < 50; i++)
        {
            var signal = new Signal("test-kind", $"k{i}", false, i % 2 == 1, new byte[] { (byte)i, 0, 255 });
            ann.Submit(k => new NetworkRequest.SendSignal(k, bob.Me, signal));
        }

        for (int i = 0; i < 50; i++)
        {
            NetworkEvent.SignalArrived arrived = await bob.NextAsync<NetworkEvent.SignalArrived>();
            Assert.Equal((ann.Me, "test-kind", $"k{i}"), (arrived.From, arrived.Signal.Kind, arrived.Signal.Key));
            Assert.Equal([(byte)i, 0, 255], arrived.Signal.Payload.ToArray());
            Assert.Null(arrived.Cursor);
        }

        bob.SetStatus(UserStatus.Offline);
        await bob.StateAsync(NetworkConnection.Disconnected);
        await ann.NextAsync<NetworkEvent.PresenceChanged>(p => p.Who == bob.Me && p.Status == OnlineStatus.Offline);
        Assert.Equal(RequestFailure.NotThere, await ann.EndAsync(k
            => new NetworkRequest.SendSignal(k, bob.Me, new Signal("test-kind", "late", false, false, default))));
        Assert.Equal(RequestFailure.None, await ann.EndAsync(k
            => new NetworkRequest.SendSignal(k, bob.Me, new Signal("test-kind", "kept", true, false, default))));

        bob.SetStatus(UserStatus.Online);
        NetworkEvent.SignalArrived kept = await bob.NextAsync<NetworkEvent.SignalArrived>();
        Assert.Equal("kept", kept.Signal.Key);
        Assert.NotNull(kept.Cursor);
    }

    [SkippableFact]
    public async Task A_call_reaches_one_of_two_clients_and_what_follows_goes_to_the_one_with_which_it_is_under_way()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");
        await NetworkUser.BefriendAsync(ann, bob);
        await using NetworkUser second = await NetworkUser.OnlineAsync(server, "bob");
        second.SetStatus(UserStatus.SkypeMe);
        await ann.NextAsync<NetworkEvent.PresenceChanged>(p => p.Who == bob.Me && p.Status == OnlineStatus.SkypeMe);

        Task Signal(NetworkUser from, Identity to, string key, string subject) => from.EndAsync(k
            => new NetworkRequest.SendSignal(k, to, new Signal("test-kind", key, false, false, default) { Subject = subject }));
        await Signal(ann, bob.Me, "first", "call 1");
        Assert.Equal("first", (await second.NextAsync<NetworkEvent.SignalArrived>()).Signal.Key);
        await Signal(bob, ann.Me, "from the other one", "call 2");
        NetworkEvent.SignalArrived arrived = await ann.NextAsync<NetworkEvent.SignalArrived>();
        Assert.Equal(("from the other one", "call 2"), (arrived.Signal.Key, arrived.Signal.Subject));
        await Signal(ann, bob.Me, "second", "call 2");
        Assert.Equal("second", (await bob.NextAsync<NetworkEvent.SignalArrived>()).Signal.Key);
        await Signal(ann, bob.Me, "third", "call 1");
        Assert.Equal("third", (await second.NextAsync<NetworkEvent.SignalArrived>()).Signal.Key);
    }

    [SkippableFact]
    public async Task A_strangers_signal_is_left_out()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");

        Assert.Equal(RequestFailure.None, await bob.EndAsync(k
            => new NetworkRequest.SendSignal(k, ann.Me, new Signal("test-kind", "stranger", true, false, default))));
        await NetworkUser.BefriendAsync(ann, bob);
        await bob.EndAsync(k => new NetworkRequest.SendSignal(k, ann.Me, new Signal("test-kind", "friend", true, false, default)));

        Assert.Equal("friend", (await ann.NextAsync<NetworkEvent.SignalArrived>()).Signal.Key);
    }
}
