using System.Text;

namespace Skype4Net.Xmpp.Tests.Xml;

/// <summary>Reads a stream from bytes.</summary>
internal static class Reading
{
    public const string Header =
        "<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>";

    /// <summary>All that is in a stream after its header, up to its end or the end of the bytes.</summary>
    public static Task<List<XmppElement>> StanzasAsync(string afterHeader, XmlLimits? limits = null, int chunk = int.MaxValue)
        => StanzasAsync(Encoding.UTF8.GetBytes(Header + afterHeader), limits, chunk);

    public static async Task<List<XmppElement>> StanzasAsync(byte[] bytes, XmlLimits? limits = null, int chunk = int.MaxValue)
    {
        var reader = new StanzaReader(new ChunkedStream(bytes, chunk), limits ?? new XmlLimits());
        var stanzas = new List<XmppElement>();
        try
        {
            while (true)
            {
                StreamFrame frame = await reader.ReadAsync(CancellationToken.None);
                if (frame.Kind == StreamFrameKind.Stanza)
                    stanzas.Add(frame.Element!);
                if (frame.Kind == StreamFrameKind.End)
                    return stanzas;
            }
        }
        catch (EndOfStreamException)
        {
            return stanzas;
        }
    }

    public static async Task<XmppElement> StanzaAsync(string stanza) => Assert.Single(await StanzasAsync(stanza));

    public static async Task<string> RefusedAsync(string afterHeader, XmlLimits? limits = null)
        => (await Assert.ThrowsAsync<XmppProtocolException>(() => StanzasAsync(afterHeader, limits))).Condition;

    /// <summary>Gives its bytes in pieces, as a network does.</summary>
    private sealed class ChunkedStream(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => base.ReadAsync(buffer[..Math.Min(buffer.Length, chunk)], cancellationToken);
    }
}
