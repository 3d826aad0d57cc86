using System.Text;
using System.Xml;

namespace Skype4Net.Xmpp.Tests.Xml;

/// <summary>Streams with random damage: they are read, or refused by our own exception, the same in whatever pieces they arrive.</summary>
public class StreamFuzzTests
{
    private static readonly string[] s_pieces =
    [
        "<", ">", "/", "'", "\"", "&", ";", "=", ":", " ", "]]>", "<![CDATA[", "<!--", "<?", "?>", "<!DOCTYPE", "&lt;", "&#x41;", "&#0;",
            "xmlns='u'", "xmlns:p='u'", "p:", "<a>", "</a>",
        "<a/>", "<p:a b='c'>", "\u00e9", "\ud83d\ude00", "\0", "\uffff", "</stream:stream>", "xml:lang='en'", "\r\n",
    ];

    private static readonly string[] s_stanzas =
    [
        "<message from='a@b/c' xml:lang='en'><body>Hello &amp; good bye</body><x xmlns='jabber:x:data' type='form'/></message>",
        "<presence xmlns:p='urn:p'><p:show p:a='1'>away</p:show><![CDATA[<raw>]]></presence>",
        "<iq type='get' id=\"1\"><query xmlns='http://jabber.org/protocol/disco#info'/></iq>",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(20261)]
    public async Task Damaged_streams_end_in_a_typed_error_at_worst(int seed)
    {
        var random = new Random(seed);
        int rounds = int.TryParse(Environment.GetEnvironmentVariable("XMPP_FUZZ_ROUNDS"), out int given) ? given : 3000;
        for (int round = 0; round < rounds; round++)
        {
            byte[] stream = Encoding.UTF8.GetBytes(Reading.Header + Damaged(random));
            if (random.Next(4) == 0)
                stream[random.Next(stream.Length)] = (byte)random.Next(256);

            (List<string> whole, string error) = await OutcomeAsync(stream, int.MaxValue);
            (List<string> pieces, string errorInPieces) = await OutcomeAsync(stream, random.Next(1, 9));

            Assert.True(whole.SequenceEqual(pieces) && error == errorInPieces, $"Round {round}: {Encoding.UTF8.GetString(stream)}");
            // An independent reader agrees that what we took for a stanza is one.
            foreach (string stanza in whole)
                Load(stanza);
        }
    }

    [Fact]
    public async Task Noise_is_refused_or_incomplete()
    {
        var random = new Random(7);
        for (int round = 0; round < 2000; round++)
        {
            var noise = new byte[random.Next(200)];
            random.NextBytes(noise);
            (List<string> stanzas, _) = await OutcomeAsync(noise, random.Next(1, 50));
            Assert.Empty(stanzas);
        }
    }

    private static string Damaged(Random random)
    {
        var text = new StringBuilder();
        for (int i = random.Next(1, 4); i > 0; i--)
            text.Append(s_stanzas[random.Next(s_stanzas.Length)]);
        for (int i = random.Next(4); i > 0; i--)
        {
            int at = random.Next(text.Length);
            if (random.Next(3) == 0)
                text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at));
            else
                text.Insert(at, s_pieces[random.Next(s_pieces.Length)]);
            if (text.Length == 0)
                text.Append(' ');
        }

        return text.ToString();
    }

    private static async Task<(List<string> Stanzas, string Error)> OutcomeAsync(byte[] stream, int chunk)
    {
        var limits = new XmlLimits { MaxStanzaBytes = 4096, MaxDepth = 8 };
        var reader = new StanzaReader(new Slow(stream, chunk), limits);
        var stanzas = new List<string>();
        try
        {
            while (true)
            {
                StreamFrame frame = await reader.ReadAsync(CancellationToken.None);
                if (frame.Kind == StreamFrameKind.End)
                    return (stanzas, "end");
                if (frame.Kind == StreamFrameKind.Stanza)
                    stanzas.Add(frame.Element!.ToString());
            }
        }
        catch (EndOfStreamException)
        {
            return (stanzas, "incomplete");
        }
        catch (XmppProtocolException exception)
        {
            return (stanzas, exception.Message);
        }
    }

    private static void Load(string stanza)
    {
        using var reader = XmlReader.Create(new StringReader($"<s xmlns='jabber:client'>{stanza}</s>"),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
            // Its own checks are the test.
        }
    }

    private sealed class Slow(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => base.ReadAsync(buffer[..Math.Min(buffer.Length, chunk)], cancellationToken);
    }
}
