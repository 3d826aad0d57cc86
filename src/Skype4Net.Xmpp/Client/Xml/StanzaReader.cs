namespace Skype4Net.Xmpp.Client.Xml;

/// <summary>Reads one XML stream from bytes: its header, its stanzas, its end. A new stream on the same connection needs a new reader.</summary>
internal sealed class StanzaReader(Stream bytes, XmlLimits limits)
{
    private readonly StreamFramer _framer = new(limits);
    private readonly NamespaceScope _scope = new();
    private bool _hasHeader;

    /// <summary>Bytes that were received after what has been read.</summary>
    public int Unread => _framer.Unread;

    /// <summary>The next part of the stream.</summary>
    /// <exception cref="XmppProtocolException">It is malformed or exceeds a limit.</exception>
    /// <exception cref="EndOfStreamException">The connection ended without the end of the stream.</exception>
    public async ValueTask<StreamFrame> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (Next() is { } frame)
                return frame;
            int count = await bytes.ReadAsync(_framer.FreeSpace(), cancellationToken).ConfigureAwait(false);
            if (count == 0)
                throw new EndOfStreamException("The connection was closed.");
            _framer.Advance(count);
        }
    }

    private StreamFrame? Next()
    {
        if (!_framer.TryRead(out StreamFrameKind kind, out ReadOnlySpan<byte> frame))
            return null;
        var parser = new StanzaParser(frame, _scope, limits);
        if (kind == StreamFrameKind.Header && !_hasHeader)
        {
            _hasHeader = true;
            return new StreamFrame(kind, parser.ReadHeader());
        }

        return kind switch
        {
            StreamFrameKind.Stanza => new StreamFrame(kind, parser.ReadStanza()),
            StreamFrameKind.End => new StreamFrame(kind, null),
            _ => throw XmppProtocolException.NotWellFormed("A second stream begins inside the first."),
        };
    }
}
