using System.Text;

namespace Skype4Net.Xmpp.Client.Streams;

/// <summary>One XML stream over a connection (RFC 6120, 4). After STARTTLS and after the log-in a new one begins on the same connection.</summary>
internal sealed class XmppStream(Stream connection, XmlLimits limits)
{
    private const string Closing = "</stream:stream>";
    private readonly StanzaReader _reader = new(connection, limits);

    /// <summary>Whether bytes were received that nobody has read: before encryption begins there may be none.</summary>
    public bool HasUnread => _reader.Unread > 0;

    /// <summary>Opens the stream on both sides and returns what the server offers on it.</summary>
    /// <exception cref="XmppProtocolException">The server speaks something else.</exception>
    /// <exception cref="XmppStreamException">The server refused, such as <c>host-unknown</c>.</exception>
    public async Task<XmppElement> OpenAsync(Jid account, bool isEncrypted, CancellationToken cancellationToken)
    {
        var header = new StringBuilder("<?xml version='1.0'?><stream:stream");
        XmppWriter.WriteAttribute(header, "to", account.Domain);
        // The account is nobody's business before the connection is encrypted.
        if (isEncrypted)
            XmppWriter.WriteAttribute(header, "from", account.Bare.ToString());
        header.Append($" version='1.0' xml:lang='en' xmlns='{Namespaces.Client}' xmlns:stream='{Namespaces.Streams}'>");
        await WriteAsync(Encoding.UTF8.GetBytes(header.ToString()), cancellationToken).ConfigureAwait(false);

        StreamFrame opened = await _reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (opened is not { Kind: StreamFrameKind.Header, Element: { } answer } || !answer.Is("stream", Namespaces.Streams))
            throw new XmppProtocolException("invalid-namespace", "The server does not speak XMPP.");

        XmppElement features = await ReadAsync(cancellationToken).ConfigureAwait(false);
        if (answer["version"] is not { } version || !version.StartsWith("1.", StringComparison.Ordinal)
            || !features.Is("features", Namespaces.Streams))
            throw new XmppProtocolException("unsupported-version", "The server does not speak XMPP 1.0.");
        return features;
    }

    /// <summary>The next element below the stream's own.</summary>
    /// <exception cref="XmppStreamException">The server ended the stream with an error.</exception>
    /// <exception cref="XmppProtocolException">What came is malformed or exceeds a limit.</exception>
    /// <exception cref="EndOfStreamException">The stream or the connection is over.</exception>
    public async ValueTask<XmppElement> ReadAsync(CancellationToken cancellationToken)
    {
        StreamFrame frame = await _reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (frame.Kind != StreamFrameKind.Stanza)
            throw new EndOfStreamException("The server closed the stream.");
        return frame.Element!.Is("error", Namespaces.Streams) ? throw XmppStreamException.Read(frame.Element) : frame.Element;
    }

    public Task WriteAsync(XmppElement element, CancellationToken cancellationToken) => WriteAsync(XmppWriter.ToBytes(element), cancellationToken);

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        await connection.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        await connection.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends this side of the stream, with the reason if there is one.</summary>
    public Task CloseAsync(XmppProtocolException? reason, CancellationToken cancellationToken)
    {
        string error = reason is null ? "" : $"<stream:error><{reason.Condition} xmlns='{Namespaces.StreamErrors}'/></stream:error>";
        return WriteAsync(Encoding.UTF8.GetBytes(error + Closing), cancellationToken);
    }
}
