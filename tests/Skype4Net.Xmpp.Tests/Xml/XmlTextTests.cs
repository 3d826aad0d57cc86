namespace Skype4Net.Xmpp.Tests.Xml;

public class XmlTextTests
{
    [Theory]
    [InlineData("plain \u00e9 \U0001F600\ttab\nline", "plain \u00e9 \U0001F600\ttab\nline")]
    [InlineData("a\r\nb\rc\r\r\n", "a\nb\nc\n\n")]
    [InlineData("\u0000\u0001\u001f", "\ufffd\ufffd\ufffd")]
    [InlineData("\ufffe\uffff", "\ufffd\ufffd")]
    public async Task Text_that_XML_cannot_carry_arrives_as_it_was_cleaned(string text, string clean)
    {
        Assert.Equal(clean, XmlText.Clean(text));
        Assert.Equal(clean, XmlText.Clean(clean));
        XmppElement read = await Reading.StanzaAsync(new XmppElement("message", Namespaces.Client).AddText(text).ToString());
        Assert.Equal(clean, read.Text);
    }

    [Fact]
    public void Lone_surrogates_are_replaced_and_pairs_are_not()
    {
        Assert.Equal("\ufffdx\ufffd", XmlText.Clean("\ud83dx\ude00"));
        Assert.Equal("\ufffd\ud83d\ude00", XmlText.Clean("\ud83d\ud83d\ude00"));
        Assert.False(XmlText.IsValid("\ud83d"));
        Assert.True(XmlText.IsValid("\ud83d\ude00"));
    }
}
