using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Contacts;
using Skype4Net.Xmpp.Network.Contacts;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>How we stand with everybody, from the server's two lists.</summary>
public class ContactBookTests
{
    private static readonly Jid s_bob = Jid.Parse("bob@example.org");

    [Theory]
    [InlineData(RosterSubscription.None, false, BuddyStatus.NeverBeenFriend, false)]
    [InlineData(RosterSubscription.None, true, BuddyStatus.PendingAuthorization, true)]
    [InlineData(RosterSubscription.From, false, BuddyStatus.NeverBeenFriend, true)]
    [InlineData(RosterSubscription.From, true, BuddyStatus.PendingAuthorization, true)]
    [InlineData(RosterSubscription.To, false, BuddyStatus.Friend, false)]
    [InlineData(RosterSubscription.Both, false, BuddyStatus.Friend, true)]
    internal void A_subscription_says_who_authorized_whom(RosterSubscription subscription, bool isAsked, BuddyStatus status, bool isAuthorized)
    {
        var book = new ContactBook();
        book.Apply([Item(subscription, isAsked)], areAll: true);

        Assert.Equal(new Contact(status, isAuthorized, false), book.Find(s_bob));
        Assert.Equal(subscription != RosterSubscription.None || isAsked, book.IsContact(s_bob.WithResource("x")));
    }

    [Fact]
    public void Who_was_a_contact_is_remembered_however_it_ended_and_forgotten_when_it_begins_again()
    {
        var book = new ContactBook();
        book.Apply([Item(RosterSubscription.Both)], areAll: true);
        Assert.Empty(book.Former);

        Assert.Equal(BuddyStatus.DeletedFriend, Assert.Single(book.Apply([Item(RosterSubscription.Remove)], areAll: false)).Value.Status);
        Assert.Equal([s_bob], book.Former);
        Assert.Equal(BuddyStatus.Friend, Assert.Single(book.Apply([Item(RosterSubscription.To)], areAll: false)).Value.Status);
        Assert.Empty(book.Former);
        // Removed at another client while we were away.
        Assert.Equal(BuddyStatus.DeletedFriend, Assert.Single(book.Apply([], areAll: true)).Value.Status);
        Assert.Equal(BuddyStatus.DeletedFriend, book.All[s_bob].Status);
    }

    [Fact]
    public void Only_those_whose_standing_changed_are_told()
    {
        var book = new ContactBook();
        Assert.Single(book.Apply([Item(RosterSubscription.Both)], areAll: true));
        Assert.Empty(book.Apply([Item(RosterSubscription.Both) with { Name = "Bobby" }], areAll: false));
        Assert.True(Assert.Single(book.ApplyBlocked([s_bob])).Value.IsBlocked);
        Assert.Empty(book.ApplyBlocked([s_bob]));
        Assert.False(Assert.Single(book.ApplyBlocked([])).Value.IsBlocked);
    }

    private static RosterItem Item(RosterSubscription subscription, bool isAsked = false) => new(s_bob, "", subscription, isAsked, []);
}
