using System.Globalization;
using System.Text;
using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Network.Signals;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>Signals that are late, for another client, of a stranger, or about something with a client that is gone.</summary>
public class SignalTrustTests
{
    private static readonly ProsodySettings s_friends = new() { Contacts = [("ann", "bob")] };

    [SkippableFact]
    public async Task What_is_late_or_was_for_another_client_is_left_out()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(s_friends, "ann", "bob");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        Jid client = await ClientOfAsync(ann, bob);

        await SendAsync(ann, client.Bare, "for any client");
        await SendAsync(ann, Jid.Parse($"{client.Bare}/another"), "for another client");
        await SendAsync(ann, client, "a minute late", DateTimeOffset.UtcNow.AddMinutes(-1));
        await SendAsync(ann, client, "a second late", DateTimeOffset.UtcNow.AddSeconds(-1));
        await SendAsync(ann, client, "in time");

        Assert.Equal("a second late", (await bob.NextAsync<NetworkEvent.SignalArrived>()).Signal.Key);
        Assert.Equal("in time", (await bob.NextAsync<NetworkEvent.SignalArrived>()).Signal.Key);
    }

    [SkippableFact]
    public async Task What_is_not_kept_does_not_come_from_the_archive()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(s_friends, "ann", "bob");
        SavedState saved;
        await using (NetworkUser before = await NetworkUser.OnlineAsync(server, "bob"))
        {
            await using NetworkUser friend = await NetworkUser.OnlineAsync(server, "ann");
            friend.Say(before.Me, "where the archive begins");
            await before.MessageAsync();
            saved = before.Saved;
        }

        await using (TestUser ann = await TestUser.OnlineAsync(server.Options("ann")))
        {
            // With a body and without a hint it goes into the archive, whatever it is.
            XmppElement message = Message(Jid.Parse("bob@localhost"), "archived", null).Add("body", "text beside it");
            await (await ann.Client.SendAsync(message)).Acknowledged.InTime();
            await ann.Client.Messages.SendAsync(Jid.Parse("bob@localhost"), "after it");
        }

        await using var bob = new NetworkUser(server, "bob", saved);
        bob.SetStatus(UserStatus.Online);
        IReadOnlyList<NetworkEvent> events = await bob.UntilAsync(e => e is NetworkEvent.MessageArrived { Message.Body: "after it" });
        Assert.DoesNotContain(events, e => e is NetworkEvent.SignalArrived);
    }

    [SkippableFact]
    public async Task Where_strangers_are_heard_they_are_counted_by_what_they_begin()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(s_friends, "ann", "bob", "stranger");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(
            server, "bob", with: o => o with { ContactsOnly = false, StrangerMessagesPerMinute = 1 });
        await using TestUser stranger = await TestUser.OnlineAsync(server.Options("stranger"));
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        Jid client = await ClientOfAsync(ann, bob);

        for (int i = 0; i < 5; i++)
            await SendAsync(stranger, client, $"about the first call {i}", subject: "call 1");
        for (int i = 0; i < 5; i++)
            Assert.Equal($"about the first call {i}", (await bob.NextAsync<NetworkEvent.SignalArrived>()).Signal.Key);

        // To answer is not to let them write on.
        Assert.Equal(RequestFailure.None, await SayAsync(bob, "stranger@localhost", "an answer", "call 1"));
        await SendAsync(stranger, client, "about a second call", subject: "call 2");
        await SendAsync(stranger, client, "about the first call", subject: "call 1");
        Assert.Equal("about the first call", (await bob.NextAsync<NetworkEvent.SignalArrived>()).Signal.Key);
    }

    [SkippableFact]
    public async Task Who_leaves_is_lost_with_all_that_was_under_way_and_so_is_a_client_that_the_server_does_not_know()
    {
        // Without a store for the absent, it sends back what is for them.
        ProsodySettings settings = s_friends with { Modules = ["smacks", "ping"], Disabled = ["s2s", "offline"] };
        await using PrivateProsody server = await PrivateProsody.StartAsync(settings, "ann", "bob", "cyra");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob", with: o => o with { Allow = ["cyra@localhost"] });
        TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        Jid client = await ClientOfAsync(ann, bob);
        foreach (string subject in (string[])["call 1", "call 2"])
            await SendAsync(ann, client, "k", subject: subject);
        await bob.NextAsync<NetworkEvent.SignalArrived>(s => s.Signal.Subject == "call 2");

        await ann.DisposeAsync();
        string[] lost = [(await bob.NextAsync<NetworkEvent.PeerLost>()).Subject, (await bob.NextAsync<NetworkEvent.PeerLost>()).Subject];
        Assert.Equal(["call 1", "call 2"], lost.Order());

        // Of who is no contact no presence is seen.
        await using (TestUser cyra = await TestUser.OnlineAsync(server.Options("cyra")))
        {
            await SendAsync(cyra, client, "k", subject: "call 3");
            await bob.NextAsync<NetworkEvent.SignalArrived>(s => s.Signal.Subject == "call 3");
        }

        bob.Submit(Request(new Identity("cyra@localhost"), "are you there?", "call 3"));
        Assert.Equal(
            new NetworkEvent.PeerLost(new Identity("cyra@localhost"), "call 3"),
            await bob.NextAsync<NetworkEvent.PeerLost>());
        Assert.Equal(RequestFailure.NotThere, await SayAsync(bob, "cyra@localhost", "are you there?", "call 3"));
    }

    [SkippableFact]
    public async Task What_is_said_while_the_line_is_cut_waits_for_a_moment_and_ends_when_the_loss_is_told()
    {
        var limits = new HeldTimers(TimeSpan.FromSeconds(3));
        await using PrivateProsody server = await PrivateProsody.StartAsync(s_friends, "ann", "bob");
        await using var proxy = new CuttingProxy(server.DirectTlsPort, () => null);
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(
            server, "ann", with: o => o with { Port = proxy.Endpoint.Port, IsDirectTls = true, TimeProvider = limits });
        Assert.Equal(RequestFailure.None, await SayAsync(ann, bob, "before", "call 1"));
        await bob.NextAsync<NetworkEvent.SignalArrived>(s => s.Signal.Key == "before");

        proxy.IsDown = true;
        proxy.CutAll();
        HeldTimers.HeldTimer moment = await limits.NextAsync();
        RequestKey kept = ann.Submit(Request(bob.Me, "meanwhile", "call 1"));
        ann.Submit(k => new NetworkRequest.SendSignal(k, bob.Me, new Signal("sound", "", false, true, default) { Subject = "call 1" }));
        moment.Fire();

        Assert.Equal(RequestFailure.ConnectionLost, await ann.EndAsync(kept));
        Assert.Equal(RequestFailure.ConnectionLost, await SayAsync(ann, bob, "after", "call 1"));
    }

    [SkippableFact]
    public async Task What_was_overtaken_is_heard_in_order_and_what_never_comes_holds_up_nothing_for_long()
    {
        var limits = new HeldTimers(SignalOrder.MaxHold);
        await using PrivateProsody server = await PrivateProsody.StartAsync(s_friends, "ann", "bob");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob", with: o => o with { TimeProvider = limits });
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        Jid client = await ClientOfAsync(ann, bob);

        foreach (int number in (int[])[0, 2, 3, 1])
            await SendNumberedAsync(number);
        foreach (int number in (int[])[0, 1, 2, 3])
            Assert.Equal($"{number}", (await bob.NextAsync<NetworkEvent.SignalArrived>()).Signal.Key);

        // Five never comes, or too late; what does not count is not held.
        await limits.NextAsync();
        foreach (int number in (int[])[4, 6, 7])
            await SendNumberedAsync(number);
        await SendAsync(ann, client, "not numbered", subject: "stream 1");
        Assert.Equal("4", (await bob.NextAsync<NetworkEvent.SignalArrived>()).Signal.Key);
        Assert.Equal("not numbered", (await bob.NextAsync<NetworkEvent.SignalArrived>()).Signal.Key);
        (await limits.NextAsync()).Fire();
        foreach (int number in (int[])[5, 8])
            await SendNumberedAsync(number);
        foreach (int number in (int[])[6, 7, 5, 8])
            Assert.Equal($"{number}", (await bob.NextAsync<NetworkEvent.SignalArrived>()).Signal.Key);

        async Task SendNumberedAsync(int number)
        {
            XmppElement message = Message(client, $"{number}", null, "stream 1");
            message.Find(Namespaces.Signals)!.Set("series", "a").Set("number", $"{number}");
            await ann.Client.SendAsync(message);
        }
    }

    private static Task<RequestFailure> SayAsync(NetworkUser from, NetworkUser to, string key, string subject)
        => from.EndAsync(Request(to.Me, key, subject));

    private static Task<RequestFailure> SayAsync(NetworkUser from, string to, string key, string subject)
        => from.EndAsync(Request(new Identity(to), key, subject));

    private static Func<RequestKey, NetworkRequest> Request(Identity to, string key, string subject)
        => k => new NetworkRequest.SendSignal(k, to, new Signal("test-kind", key, false, false, default) { Subject = subject });

    private static async Task SendAsync(TestUser from, Jid to, string key, DateTimeOffset? at = null, string subject = "")
        => await from.Client.SendAsync(Message(to, key, at, subject));

    private static XmppElement Message(Jid to, string key, DateTimeOffset? at, string subject = "")
    {
        XmppElement message = new XmppElement("message", Namespaces.Client).Set("type", "chat").Set("to", to)
            .Add(SignalEnvelope.Write(new Signal("test-kind", key, false, false, Encoding.UTF8.GetBytes("{}")) { Subject = subject })[0]);
        return at is { } stamp
            ? message.Add(new XmppElement("delay", Namespaces.Delay)
                .Set("stamp", stamp.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)))
            : message;
    }

    // With which resource somebody is there, as a contact sees it.
    private static async Task<Jid> ClientOfAsync(TestUser friend, NetworkUser who)
    {
        Jid account = Jid.Parse(who.Me.Value);
        return friend.Client.Presence.AllOf(account) is [var there]
            ? there.From
            : (await friend.NextAsync<XmppEvent.PresenceChanged>(p => p.From == account)).Best.From;
    }
}
