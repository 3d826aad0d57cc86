namespace Skype4Net.Xmpp.Tests.Xml;

public class StanzaReaderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(int.MaxValue)]
    public async Task Stanzas_are_whole_however_their_bytes_arrive(int chunk)
    {
        List<XmppElement> stanzas = await Reading.StanzasAsync(
            "<message from='a@b/c'><body>1 &lt; 2 &amp; \u00e9 \U0001F44B</body></message>\n <presence/>"
            + "<iq id=\"x'y\"><q xmlns='urn:q'><![CDATA[<raw> & ]]]></q></iq></stream:stream>", chunk: chunk);

        Assert.Equal(["message", "presence", "iq"], stanzas.Select(s => s.Name));
        Assert.Equal("1 < 2 & \u00e9 \U0001F44B", stanzas[0].TextOf("body", Namespaces.Client));
        Assert.Equal("x'y", stanzas[2]["id"]);
        Assert.Equal("<raw> & ]", stanzas[2].TextOf("q", "urn:q"));
    }

    [Fact]
    public async Task A_stanza_is_there_as_soon_as_its_last_byte_is()
    {
        var pipe = new System.IO.Pipelines.Pipe();
        var reader = new StanzaReader(pipe.Reader.AsStream(), new XmlLimits());
        await pipe.Writer.WriteAsync(System.Text.Encoding.UTF8.GetBytes(Reading.Header + "<presence/>"));

        Assert.Equal(StreamFrameKind.Header, (await reader.ReadAsync(default)).Kind);
        Assert.True((await reader.ReadAsync(default).AsTask().InTime()).Element!.Is("presence", Namespaces.Client));
        Assert.Equal(0, reader.Unread);
    }

    [Fact]
    public async Task Prefixes_stand_for_the_namespaces_that_are_declared_where_they_are_used()
    {
        XmppElement stanza = await Reading.StanzaAsync(
            "<message xmlns:p='urn:one'><p:a/><b xmlns:p='urn:two' xmlns='urn:three'><p:c p:d='1' d='2'/><e/></b>"
            + "<p:f xmlns=''><g/></p:f></message>");

        XmppElement[] children = [.. stanza.Children];
        Assert.True(children[0].Is("a", "urn:one"));
        Assert.True(children[1].Is("b", "urn:three"));
        Assert.Equal("1", children[1].Find("c", "urn:two")!.Attribute("d", "urn:two"));
        Assert.Equal("2", children[1].Find("c", "urn:two")!["d"]);
        Assert.NotNull(children[1].Find("e", "urn:three"));
        Assert.NotNull(children[2].Find("g", ""));
    }

    [Fact]
    public async Task What_is_written_is_read_the_same()
    {
        XmppElement written = new XmppElement("message", Namespaces.Client).Set("to", "a@b").Set("lang", Namespaces.Xml, "en").Set("odd", "urn:odd",
            "'\"<&>\n\t")
            .Add("body", "]]> <&>'\"\n\U0001F600")
            .Add(new XmppElement("x", "urn:x").Add(new XmppElement("y", "urn:x")).AddText("after").Add(new XmppElement("z", "")));

        XmppElement read = await Reading.StanzaAsync(written.ToString());

        Assert.Equal(written.ToString(), read.ToString());
        Assert.Equal("'\"<&>\n\t", read.Attribute("odd", "urn:odd"));
        Assert.Equal("]]> <&>'\"\n\U0001F600", read.TextOf("body", Namespaces.Client));
    }

    [Theory]
    [InlineData("<message><body>1</message></body>")]
    [InlineData("<message a='1' a='2'/>")]
    [InlineData("<message xmlns:p='u' xmlns:q='u' p:a='1' q:a='2'/>")]
    [InlineData("<message a=1/>")]
    [InlineData("<message a='<'/>")]
    [InlineData("<message a='1'b='2'/>")]
    [InlineData("<p:message/>")]
    [InlineData("<a:b:c xmlns:a='u'/>")]
    [InlineData("<1/>")]
    [InlineData("< message/>")]
    [InlineData("<message>&#0;</message>")]
    [InlineData("<message>&#xFFFE;</message>")]
    [InlineData("<message>&#xD800;</message>")]
    [InlineData("<message>\u0001</message>")]
    [InlineData("<message>]]></message>")]
    [InlineData("<message>& </message>")]
    [InlineData("<message xmlns:xml='urn:other'/>")]
    [InlineData("<message xmlns:p=''/>")]
    [InlineData("text")]
    [InlineData("<stream:stream xmlns:stream='http://etherx.jabber.org/streams'/>text")]
    public async Task What_is_not_well_formed_is_refused(string stream) => Assert.Equal("not-well-formed", await Reading.RefusedAsync(stream));

    [Theory]
    [InlineData("<!-- a comment -->")]
    [InlineData("<message><!-- a comment --></message>")]
    [InlineData("<?php ?>")]
    [InlineData("<message><?php ?></message>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]>")]
    [InlineData("<message>&b;</message>")]
    public async Task What_XMPP_does_not_allow_is_refused(string stream) => Assert.Equal("restricted-xml", await Reading.RefusedAsync(stream));

    [Fact]
    public async Task Bytes_that_are_not_UTF8_are_refused()
    {
        byte[] bytes = [.. System.Text.Encoding.UTF8.GetBytes(Reading.Header + "<message>"), 0xC3, 0x28, .. "</message>"u8];

        XmppProtocolException exception = await Assert.ThrowsAsync<XmppProtocolException>(() => Reading.StanzasAsync(bytes));

        Assert.Equal("not-well-formed", exception.Condition);
    }

    [Fact]
    public async Task Too_large_too_deep_too_many_is_refused_before_it_is_read()
    {
        var limits = new XmlLimits { MaxStanzaBytes = 10_000, MaxDepth = 10, MaxAttributes = 5, MaxElements = 100 };
        string attributes = string.Concat(Enumerable.Range(0, 6).Select(i => $" a{i}='1'"));

        Assert.Equal("policy-violation", await Reading.RefusedAsync($"<message><body>{new string('x', 20_000)}", limits));
        Assert.Equal("policy-violation", await Reading.RefusedAsync($"<message a='{new string('x', 20_000)}", limits));
        Assert.Equal("policy-violation", await Reading.RefusedAsync(string.Concat(Enumerable.Repeat("<a>", 10)), limits));
        Assert.Equal("policy-violation", await Reading.RefusedAsync($"<message{attributes}/>", limits));
        Assert.Equal("policy-violation", await Reading.RefusedAsync("<message>" + string.Concat(Enumerable.Repeat("<a/>", 100)), limits));
        Assert.Single(await Reading.StanzasAsync($"{new string(' ', 50_000)}<message/>", limits));
    }

    [Fact]
    public async Task Ten_megabytes_in_one_stanza_cost_no_ten_megabytes()
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes($"{Reading.Header}<message><body>{new string('x', 10 << 20)}</body></message>");
        long before = GC.GetAllocatedBytesForCurrentThread();

        await Assert.ThrowsAsync<XmppProtocolException>(() => Reading.StanzasAsync(bytes));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 5 << 20);
    }
}
