namespace Skype4Net.Xmpp.Tests;

public class JidTests
{
    [Theory]
    [InlineData("Ann@Example.ORG/Home", "ann", "example.org", "Home")]
    [InlineData("example.org", "", "example.org", "")]
    [InlineData("a@b/c@d/e", "a", "b", "c@d/e")]
    [InlineData("room@rooms.example.org/Nick name \U0001F600", "room", "rooms.example.org", "Nick name \U0001F600")]
    public void Addresses_have_their_parts(string text, string local, string domain, string resource)
    {
        Jid jid = Jid.Parse(text);

        Assert.Equal((local, domain, resource), (jid.Local, jid.Domain, jid.Resource));
        Assert.Equal(jid, Jid.Parse(jid.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("@b")]
    [InlineData("a@")]
    [InlineData("a@b/")]
    [InlineData("a b@c")]
    [InlineData("a\"@c")]
    [InlineData("a@b c")]
    [InlineData("a@b/\u0001")]
    public void What_is_no_address_is_none(string text)
    {
        Assert.Null(Jid.TryParse(text));
        Assert.Throws<FormatException>(() => Jid.Parse(text));
    }

    [Fact]
    public void Half_a_character_is_in_no_address() => Assert.Null(Jid.TryParse("a@b/\ud800"));

    [Fact]
    public void A_part_has_at_most_1023_bytes()
    {
        Assert.NotNull(Jid.TryParse($"{new string('a', 1023)}@b"));
        Assert.Null(Jid.TryParse($"{new string('a', 1024)}@b"));
        Assert.Null(Jid.TryParse($"a@b/{new string('\u00e9', 512)}"));
    }
}
