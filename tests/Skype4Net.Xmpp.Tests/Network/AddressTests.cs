using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Network.Addresses;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>Handles that programs can read, and whose they are.</summary>
public class AddressTests
{
    [Theory]
    [InlineData("bob@example.org")]
    [InlineData("bob.b-1_2+x@example.org")]
    [InlineData("\u0431\u043e\u0431@example.org")]
    public void An_address_that_is_a_readable_handle_is_its_own(string address)
    {
        var book = new AddressBook();

        Assert.Equal(address, book.IdentityOf(Jid.Parse(address)).Value);
        Assert.Equal(Jid.Parse(address), book.Find(new Identity(address.ToUpperInvariant())));
        Assert.Empty(book.Noted);
    }

    [Theory]
    [InlineData("+38640123456@example.org")]
    [InlineData("a,b@example.org")]
    [InlineData("a;$#b@example.org")]
    [InlineData("bob@[::1]")]
    [InlineData("a-very-long-name-that-goes-on-and-on-and-on@and-a-long-domain.example.org")]
    public void Any_other_gets_a_handle_that_programs_read_as_one_word_and_that_is_nobodys_address(string address)
    {
        var book = new AddressBook();
        Identity handle = book.IdentityOf(Jid.Parse(address));

        Assert.True(Handles.IsReadable(handle.Value), handle.Value);
        Assert.DoesNotContain(handle.Value, c => c is ',' or ' ' or ';' or '#');
        Assert.NotEqual('+', handle.Value[0]);
        Assert.Equal(Jid.Parse(address), book.Find(handle));
        Assert.Equal(handle, book.IdentityOf(Jid.Parse(address)));
        Assert.Equal(handle, new AddressBook().IdentityOf(Jid.Parse(address)));
    }

    [Fact]
    public void A_handle_is_never_somebody_elses()
    {
        var book = new AddressBook();
        Identity odd = book.IdentityOf(Jid.Parse("a,b@example.org"));
        // Somebody registers just that address.
        Identity liar = book.IdentityOf(Jid.Parse(odd.Value));

        Assert.NotEqual(odd, liar);
        Assert.Equal("a,b@example.org", book.Find(odd)!.ToString());
        Assert.Equal(odd.Value, book.Find(liar)!.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("bob")]
    [InlineData("+38640123456")]
    [InlineData("example.org")]
    [InlineData("bob@example.org/home")]
    [InlineData("a_b@example.org-0123456789@x")]
    public void What_is_neither_noted_nor_an_address_is_nobodys(string handle) => Assert.Null(new AddressBook().Find(new Identity(handle)));

    [Fact]
    public void What_a_session_must_know_of_the_last_one_comes_back()
    {
        var book = new AddressBook();
        book.IdentityOf(Jid.Parse("a,b@example.org"));
        book.IdentityOf(Jid.Parse("plain@example.org"));
        var saved = new SavedSession
        {
            Handles = book.Noted,
            Former = [Jid.Parse("former@example.org")],
            Rooms = [new SavedRoom("key", Jid.Parse("room@rooms.example.org"), "Ann B", "secret\tword\n", DateTimeOffset.UnixEpoch, "1 a")],
            Mood = "two\nlines\tand more",
            FirstCursor = "12 abc",
        };

        SavedSession again = SavedSession.Parse(saved.ToBytes());
        Assert.Equal(saved.Handles, again.Handles);
        Assert.Single(again.Handles);
        Assert.Equal(saved.Former, again.Former);
        Assert.Equal(saved.Rooms, again.Rooms);
        Assert.Equal((saved.Mood, saved.FirstCursor), (again.Mood, again.FirstCursor));
        Assert.DoesNotContain("secret", saved.Rooms.Single().ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("something else 1\nformer\tbob@example.org\n")]
    [InlineData("skype4net-xmpp 1\nroom\tx\nformer\thandle\thandle\nhandle\t\nformer\t@@\nroom\tk\ta@b\tn\t!\t-1\nunknown\tx\n\n")]
    public void What_is_no_state_of_ours_is_as_nothing(string text)
    {
        SavedSession read = SavedSession.Parse(System.Text.Encoding.UTF8.GetBytes(text));

        Assert.Empty(read.Handles);
        Assert.Empty(read.Former);
        Assert.Empty(read.Rooms);
    }

    [Fact]
    public void A_cursor_holds_the_place_of_each_archive()
    {
        var cursor = new CursorText("");
        Jid room = Jid.Parse("room@rooms.example.org");
        Assert.Equal("", cursor.Account);

        Assert.Equal("1 a", cursor.Advance("1 a"));
        cursor.Advance(room, "2 b");
        cursor.Advance(Jid.Parse("other@rooms.example.org"), "3 c");
        cursor.Advance(Jid.Parse("other@rooms.example.org"), "");
        var again = new CursorText(cursor.Advance(""));
        Assert.Equal(("1 a", "2 b", ""), (again.Account, again.OfRoom(room), again.OfRoom(Jid.Parse("third@rooms.example.org"))));
        again.Remove(room);
        Assert.Equal("1 a\nother@rooms.example.org\t3 c", again.ToString());
    }

    [Fact]
    public void A_room_is_named_by_the_link_that_leads_to_it()
    {
        Jid room = Jid.Parse("b\u00f6hm%party?x@rooms.example.org");
        ConversationKey key = ConversationKeys.OfRoom(room);

        Assert.DoesNotContain(' ', key.Value);
        Assert.Equal(room, ConversationKeys.ParseRoom(key.Value));
        Assert.False(ConversationKeys.IsDialog(key));
        ConversationKey dialog = ConversationKeys.OfDialog(new Identity("bob@example.org"));
        Assert.True(ConversationKeys.IsDialog(dialog));
        Assert.Equal("bob@example.org", ConversationKeys.PartnerIn(dialog).Value);
        string[] others = ["", "xmpp:", "xmpp:?join", "xmpp:rooms.example.org?join", "xmpp:a@b", "skype:?chat&blob=x", "xmpp:a@b/c?join"];
        foreach (string none in others)
            Assert.Null(ConversationKeys.ParseRoom(none));
    }
}
