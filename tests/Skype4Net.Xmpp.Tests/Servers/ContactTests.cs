using Skype4Net.Xmpp.Client.Contacts;

namespace Skype4Net.Xmpp.Tests.Servers;

/// <summary>Contacts, presence, blocking, profiles through Prosody.</summary>
public class ContactTests
{
    [SkippableFact]
    public async Task Contacts_see_each_other_come_change_and_go()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        TestUser bob = await TestUser.OnlineAsync(server.Options("bob"));
        await Befriending.BefriendAsync(ann, bob);

        await bob.Client.Presence.SetAsync(PresenceShow.DoNotDisturb, "working");
        XmppEvent.PresenceChanged busy = await ann.NextAsync<XmppEvent.PresenceChanged>(p => p.Best.Show == PresenceShow.DoNotDisturb);
        Assert.Equal((bob.Bare, "working"), (busy.From, busy.Best.Status));
        Assert.Contains(Namespaces.Receipts, await ann.Client.Capabilities.FeaturesOfAsync(busy.Best).InTime());

        await bob.DisposeAsync();
        XmppEvent.PresenceChanged gone = await ann.NextAsync<XmppEvent.PresenceChanged>(p
            => p.From == bob.Bare && p.Best.Show == PresenceShow.Unavailable);
        Assert.Equal(PresenceShow.Unavailable, ann.Client.Presence.BestOf(gone.From).Show);
    }

    [SkippableFact]
    public async Task The_most_available_of_several_clients_counts()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        await using TestUser bob = await TestUser.OnlineAsync(server.Options("bob"));
        await Befriending.BefriendAsync(ann, bob);
        TestUser second = await TestUser.OnlineAsync(server.Options("bob"));

        await second.Client.Presence.SetAsync(PresenceShow.FreeForChat, "");
        await ann.NextAsync<XmppEvent.PresenceChanged>(p => p.Best.Show == PresenceShow.FreeForChat);
        await bob.Client.Presence.SetAsync(PresenceShow.Away, "");
        await second.DisposeAsync();
        XmppEvent.PresenceChanged away = await ann.NextAsync<XmppEvent.PresenceChanged>(p
            => p.From == bob.Bare && p.Best.Show == PresenceShow.Away);

        Assert.Equal(away.Best, ann.Client.Presence.BestOf(bob.Bare));
    }

    [SkippableFact]
    public async Task The_list_of_contacts_is_kept_by_the_server_and_told_in_whole_and_by_change()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann");
        var carol = Jid.Parse("carol@elsewhere.example");
        await using (TestUser ann = await TestUser.OnlineAsync(server.Options("ann")))
        {
            await ann.Client.Roster.SetAsync(carol, "Carol & co", ["Friends", "Work"]).InTime();
            RosterItem added = Assert.Single((await ann.NextAsync<XmppEvent.RosterChanged>(r => !r.AreAll)).Changed);
            Assert.Equal(("Carol & co", RosterSubscription.None), (added.Name, added.Subscription));
            Assert.Equal(["Friends", "Work"], added.Groups.Order());
        }

        await using var again = new TestUser(server.Options("ann"));
        XmppEvent.RosterChanged all = await again.NextAsync<XmppEvent.RosterChanged>();
        await again.StateAsync(XmppConnectionState.Online);
        Assert.True(all.AreAll);
        Assert.Equal(carol, Assert.Single(all.Changed).Address);

        await again.Client.Roster.RemoveAsync(carol).InTime();
        Assert.Equal(RosterSubscription.Remove, Assert.Single((await again.NextAsync<XmppEvent.RosterChanged>()).Changed).Subscription);
        Assert.Empty(again.Client.Roster.Items);
    }

    [SkippableFact]
    public async Task Who_is_blocked_gets_an_error_until_it_is_taken_back()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        await using TestUser bob = await TestUser.OnlineAsync(server.Options("bob"));

        await ann.Client.Blocked.BlockAsync(bob.Bare).InTime();
        Assert.Equal([bob.Bare], (await ann.NextAsync<XmppEvent.BlockedChanged>(b => b.Blocked.Count > 0)).Blocked);
        string refused = (await bob.Client.Messages.SendAsync(ann.Bare, "blocked")).Id;
        Assert.Equal(refused, (await bob.NextAsync<XmppEvent.MessageFailed>()).MessageId);

        await ann.Client.Blocked.UnblockAsync(bob.Bare).InTime();
        Assert.Empty((await ann.NextAsync<XmppEvent.BlockedChanged>()).Blocked);
        await bob.Client.Messages.SendAsync(ann.Bare, "free");
        Assert.Equal("free", await ann.BodyAsync());
    }

    [SkippableFact]
    public async Task Profiles_and_pictures_reach_contacts()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        await using TestUser bob = await TestUser.OnlineAsync(server.Options("bob"));
        await Befriending.BefriendAsync(ann, bob);

        Assert.Empty((await bob.Client.Profiles.GetAsync(null).InTime()).Children);
        await bob.Client.Profiles.SetAsync(new XmppElement("vCard", Namespaces.VCard).Add("FN", "Bob B\u00f6hm")).InTime();
        Assert.Equal("Bob B\u00f6hm", (await ann.Client.Profiles.GetAsync(bob.Bare).InTime()).TextOf("FN", Namespaces.VCard));

        var picture = new byte[20_000];
        new Random(1).NextBytes(picture);
        await bob.Client.Avatars.PublishAsync(picture).InTime();
        XmppEvent.AvatarChanged changed = await ann.NextAsync<XmppEvent.AvatarChanged>(a => a.Hash.Length > 0);
        Assert.Equal(bob.Bare, changed.From);
        Assert.Equal(picture, await ann.Client.Avatars.GetAsync(bob.Bare).InTime());

        await bob.Client.Avatars.PublishAsync((byte[]?)null).InTime();
        Assert.Equal("", (await ann.NextAsync<XmppEvent.AvatarChanged>()).Hash);
    }
}
