using Skype4Net.Xmpp.Client.Contacts;

namespace Skype4Net.Xmpp.Tests;

internal static class Befriending
{
    /// <summary>Lets each of two see the other's presence, as people do it: one asks, the other allows and asks too.</summary>
    public static async Task BefriendAsync(TestUser ann, TestUser bob)
    {
        await ann.Client.Presence.SubscribeAsync(bob.Bare, "It is Ann");
        Assert.Equal("It is Ann", (await bob.NextAsync<XmppEvent.SubscriptionRequested>(r => r.From == ann.Bare)).Text);
        await bob.Client.Presence.AllowAsync(ann.Bare);
        await bob.Client.Presence.SubscribeAsync(ann.Bare, "");
        await ann.NextAsync<XmppEvent.SubscriptionRequested>(r => r.From == bob.Bare);
        await ann.Client.Presence.AllowAsync(bob.Bare);
        await ann.NextAsync<XmppEvent.RosterChanged>(r => r.Changed.Any(c => c.Subscription == RosterSubscription.Both));
        await bob.NextAsync<XmppEvent.RosterChanged>(r => r.Changed.Any(c => c.Subscription == RosterSubscription.Both));
    }
}
