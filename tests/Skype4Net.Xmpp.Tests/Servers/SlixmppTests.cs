using Skype4Net.Xmpp.Client.Contacts;
using Skype4Net.Xmpp.Client.Messages;

namespace Skype4Net.Xmpp.Tests.Servers;

/// <summary>The same protocols as another's client understands them.</summary>
public class SlixmppTests
{
    [SkippableFact]
    public async Task Subscriptions_messages_and_receipts_go_both_ways()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        using SlixmppPeer bob = await SlixmppPeer.StartAsync(server, "bob");
        var address = Jid.Parse("bob@localhost");

        await ann.Client.Presence.SubscribeAsync(address, "It is Ann");
        Assert.Equal("subscribe ann@localhost It is Ann", await bob.LineAsync("subscribe"));
        Assert.Equal(address, (await ann.NextAsync<XmppEvent.SubscriptionRequested>()).From);
        await ann.Client.Presence.AllowAsync(address);
        await ann.NextAsync<XmppEvent.RosterChanged>(r => r.Changed.Any(c => c.Subscription == RosterSubscription.Both));
        await ann.Client.Presence.SetAsync(PresenceShow.Available, "out for lunch");
        await bob.LineAsync("available ann@localhost out for lunch");

        SentMessage sent = await ann.Client.Messages.SendAsync(address, "Zdravo \u0411\u043e\u0431 \U0001F44B");
        Assert.Equal($"message ann@localhost {sent.Id} Zdravo \u0411\u043e\u0431 \U0001F44B", await bob.LineAsync("message"));
        Assert.Equal(sent.Id, (await ann.NextAsync<XmppEvent.ReceiptReceived>()).MessageId);

        bob.Write("say ann@localhost an answer with \u010d and \U0001F600");
        IncomingMessage answer = (await ann.NextAsync<XmppEvent.MessageReceived>()).Message;
        Assert.Equal("an answer with \u010d and \U0001F600", answer.Body);
        Assert.Equal($"receipt ann@localhost {answer.Id}", await bob.LineAsync("receipt"));
    }
}
