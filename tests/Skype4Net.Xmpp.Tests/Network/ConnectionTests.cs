using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>What a session tells of its connections, and what outlives them.</summary>
public class ConnectionTests
{
    [SkippableFact]
    public async Task A_status_connects_and_each_state_is_told_once()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann");
        await using var ann = new NetworkUser(server, "ann");
        Assert.False(ann.Session.Events.TryRead(out _));

        ann.SetStatus(UserStatus.Away);
        IReadOnlyList<NetworkEvent> events = await ann.UntilAsync(e => e is NetworkEvent.PresenceChanged);
        Assert.Equal([NetworkConnection.Connecting, NetworkConnection.CatchingUp, NetworkConnection.Online],
            events.OfType<NetworkEvent.ConnectionChanged>().Select(c => c.State));
        Assert.Equal((ann.Me, OnlineStatus.Away), events[^1] is NetworkEvent.PresenceChanged own ? (own.Who, own.Status) : default);
        Assert.True(Assert.Single(events.OfType<NetworkEvent.ContactsChanged>()).AreAll);
        Assert.True(ann.Session.Features.HasFlag(NetworkFeatures.Blocking | NetworkFeatures.Rooms));

        RequestKey offline = ann.Submit(k => new NetworkRequest.SetStatus(k, UserStatus.Offline));
        events = await ann.UntilAsync(e => e is NetworkEvent.RequestEnded ended && ended.Key == offline);
        Assert.Equal([NetworkConnection.Disconnected], events.OfType<NetworkEvent.ConnectionChanged>().Select(c => c.State));

        ann.SetStatus(UserStatus.Online);
        await ann.StateAsync(NetworkConnection.Online);
    }

    [SkippableFact]
    public async Task A_wrong_password_is_refused_and_not_tried_again()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann");
        await using var network = new XmppNetwork(server.NetworkOptions());
        INetworkSession session = network.Open(new NetworkCredentials("ann@localhost", "wrong"), SavedState.Empty);

        session.Submit(new NetworkRequest.SetStatus(new RequestKey("1"), UserStatus.Online));
        var states = new List<NetworkConnection>();
        while (states is not [.., NetworkConnection.Refused])
        {
            if (await session.Events.ReadAsync().AsTask().InTime() is NetworkEvent.ConnectionChanged changed)
                states.Add(changed.State);
        }

        Assert.Equal([NetworkConnection.Connecting, NetworkConnection.Refused], states);
    }

    [Fact]
    public async Task What_is_no_account_is_refused_at_once()
    {
        await using var network = new XmppNetwork(new XmppNetworkOptions());

        Assert.Throws<ArgumentException>(() => network.Open(new NetworkCredentials("bob", "x"), SavedState.Empty));
        Assert.Throws<ArgumentException>(() => network.Open(new NetworkCredentials("bob@example.org/home", "x"), SavedState.Empty));
        INetworkSession session = network.Open(new NetworkCredentials("Bob@Example.org", "x"), SavedState.Empty);
        Assert.Equal("bob@example.org", session.Me.Value);
        await session.DisposeAsync();
        Assert.Throws<ObjectDisposedException>(() => session.Submit(new NetworkRequest.SetStatus(new RequestKey("1"), UserStatus.Online)));
        Assert.True(session.Events.Completion.IsCompleted);
    }

    [SkippableFact]
    public async Task What_is_asked_for_while_the_server_is_away_is_done_when_it_is_back()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob", with: o => o with { ContactsOnly = false });
        await using var ann = new NetworkUser(server, "ann");
        Assert.Equal(RequestFailure.ConnectionLost, await ann.EndAsync(ann.Say(bob.Me, "nothing connects").Request));

        await server.StopAsync();
        ann.SetStatus(UserStatus.Online);
        await ann.StateAsync(NetworkConnection.Waiting);
        (RequestKey request, NetworkMessage said) = ann.Say(bob.Me, "written offline");
        ann.Session.Submit(new NetworkRequest.Post(request, said));
        ann.Say(bob.Me, "and after it");
        await server.RunAsync();

        Assert.Equal(RequestFailure.None, await ann.EndAsync(request));
        Assert.Equal("written offline", (await bob.MessageAsync()).Body);
        Assert.Equal("and after it", (await bob.MessageAsync()).Body);
    }

    [SkippableFact]
    public async Task A_loss_that_is_over_in_a_moment_is_no_news_and_one_that_lasts_is()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using var proxy = new CuttingProxy(server.DirectTlsPort, () => null);
        XmppNetworkOptions Through(XmppNetworkOptions o) => o with { Port = proxy.Endpoint.Port, IsDirectTls = true };
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann", with: Through);
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");
        await NetworkUser.BefriendAsync(ann, bob);

        proxy.CutAll();
        (RequestKey request, _) = ann.Say(bob.Me, "through the cut");
        IReadOnlyList<NetworkEvent> events = await ann.UntilAsync(e => e is NetworkEvent.RequestEnded ended && ended.Key == request);
        Assert.Empty(events.OfType<NetworkEvent.ConnectionChanged>());
        Assert.Equal("through the cut", (await bob.MessageAsync()).Body);

        await server.StopAsync();
        await ann.StateAsync(NetworkConnection.Waiting);
        await server.RunAsync();
        await ann.StateAsync(NetworkConnection.Online);
        await bob.StateAsync(NetworkConnection.Online);
        ann.Say(bob.Me, "after the restart");
        Assert.Equal("after the restart", (await bob.MessageAsync()).Body);
    }

    [SkippableFact]
    public async Task What_was_missed_comes_once_after_a_restart_and_before_what_is_new()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        SavedState saved;
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");
        await using (NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann"))
        {
            await NetworkUser.BefriendAsync(ann, bob);
            bob.Say(ann.Me, "seen");
            await ann.MessageAsync();
            await ann.EndAsync(ann.Say(bob.Me, "own").Request);
            saved = ann.Saved;
        }

        for (int i = 0; i < 120; i++)
            bob.Say(saved.Cursor is null ? bob.Me : new Identity("ann@localhost"), $"missed {i}");
        await bob.EndAsync(bob.Say(new Identity("ann@localhost"), "the last").Request);

        await using var again = new NetworkUser(server, "ann", saved);
        again.SetStatus(UserStatus.Online);
        IReadOnlyList<NetworkEvent> events = await again.UntilAsync(e => e is NetworkEvent.ConnectionChanged { State: NetworkConnection.Online });
        Assert.Equal(Enumerable.Range(0, 120).Select(i => $"missed {i}").Append("the last"),
            events.OfType<NetworkEvent.MessageArrived>().Where(m => m.Message.From != again.Me).Select(m => m.Message.Body));
    }

    [SkippableFact]
    public async Task A_first_start_tells_no_old_message_and_a_second_one_what_came_between()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");
        await using (NetworkUser elsewhere = await NetworkUser.OnlineAsync(server, "ann", with: o => o with { ContactsOnly = false }))
        {
            bob.Say(elsewhere.Me, "read at another client");
            await elsewhere.MessageAsync();
        }

        SavedState saved;
        await using (NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann", with: o => o with { ContactsOnly = false }))
        {
            await ann.EndAsync(k => new NetworkRequest.SetProfile(k, "MOOD_TEXT", "here"));
            saved = ann.Saved;
        }

        Assert.Null(saved.Cursor);
        await bob.EndAsync(bob.Say(new Identity("ann@localhost"), "between").Request);
        await using NetworkUser again = new(server, "ann", saved, o => o with { ContactsOnly = false });
        again.SetStatus(UserStatus.Online);
        Assert.Equal("between", (await again.MessageAsync()).Body);
    }
}
