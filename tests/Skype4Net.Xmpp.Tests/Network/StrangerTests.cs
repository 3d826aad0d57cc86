using Skype4Net.Xmpp.Network.Contacts;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>Whom programs hear.</summary>
public class StrangerTests
{
    private static readonly Jid s_stranger = Jid.Parse("stranger@example.org/x");

    [Fact]
    public void By_default_contacts_are_heard_and_others_may_only_ask_and_not_for_ever()
    {
        var clock = new Clock();
        var policy = new StrangerPolicy(new XmppNetworkOptions { TimeProvider = clock }, who => who.ToString() == "friend@example.org");

        Assert.True(policy.MayWrite(Jid.Parse("friend@example.org/home")));
        Assert.False(policy.MayWrite(s_stranger));
        Assert.Equal([true, true, true, false], Enumerable.Range(0, 4).Select(_ => policy.MayRequest(s_stranger)));
        clock.Now += TimeSpan.FromHours(1);
        Assert.True(policy.MayRequest(s_stranger));
        Assert.True(Enumerable.Range(0, 10).All(_ => policy.MayRequest(Jid.Parse("friend@example.org"))));
    }

    [Fact]
    public void Who_is_allowed_by_name_or_domain_or_was_written_to_is_heard()
    {
        var policy = new StrangerPolicy(new XmppNetworkOptions { Allow = [" Stranger@Example.org", "work.example"] }, _ => false);

        Assert.True(policy.MayWrite(s_stranger));
        Assert.True(policy.MayWrite(Jid.Parse("anybody@work.example/desk")));
        Assert.False(policy.MayWrite(Jid.Parse("anybody@not.work.example")));
        policy.AddWrittenTo(Jid.Parse("new@example.org/x"));
        Assert.True(policy.MayWrite(Jid.Parse("new@example.org/y")));
    }

    [Fact]
    public void Where_strangers_are_heard_each_is_up_to_a_rate()
    {
        var clock = new Clock();
        var policy = new StrangerPolicy(
            new XmppNetworkOptions { ContactsOnly = false, StrangerMessagesPerMinute = 2, TimeProvider = clock }, _ => false);

        Assert.Equal([true, true, false], Enumerable.Range(0, 3).Select(_ => policy.MayWrite(s_stranger)));
        Assert.True(policy.MayWrite(Jid.Parse("another@example.org")));
        clock.Now += TimeSpan.FromMinutes(1);
        Assert.True(policy.MayWrite(s_stranger));
    }

    [Fact]
    public void A_flood_of_addresses_takes_no_more_memory_than_it_may_and_ends()
    {
        var clock = new Clock();
        var limit = new RateLimit(5, TimeSpan.FromMinutes(1), clock);
        int let = Enumerable.Range(0, 50_000).Count(i => limit.TryCount(Jid.Parse($"s{i}@example.org")));

        Assert.Equal(10_000, let);
        clock.Now += TimeSpan.FromMinutes(1);
        Assert.True(limit.TryCount(Jid.Parse("new@example.org")));
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
