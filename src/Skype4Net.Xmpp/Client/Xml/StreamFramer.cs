namespace Skype4Net.Xmpp.Client.Xml;

/// <summary>
/// Cuts the bytes of a stream into whole stanzas without looking past the end of one, however they arrive, and refuses what is too large, too
/// deep or not allowed in XMPP (document types, comments, processing instructions). What a stanza contains is checked by <see
/// cref="StanzaParser"/>.
/// </summary>
internal sealed class StreamFramer(XmlLimits limits)
{
    private const int SmallBuffer = 16 * 1024;
    private static ReadOnlySpan<byte> CDataStart => "[CDATA["u8;

    private byte[] _buffer = new byte[SmallBuffer];
    private int _frame;
    private int _scanned;
    private int _end;
    private State _state;
    private byte _quote;
    private byte _previous;
    private int _matched;
    private int _depth;
    private int _elements;
    private bool _isStarted;

    private enum State
    {
        Content,
        Open,
        StartTag,
        Quoted,
        EndTag,
        Exclamation,
        CData,
        Declaration,
    }

    /// <summary>Bytes that came after the last frame.</summary>
    public int Unread => _end - _frame;

    /// <summary>Where the next bytes go.</summary>
    public Memory<byte> FreeSpace()
    {
        if (_frame == _end)
        {
            // A large stanza does not keep its memory.
            if (_buffer.Length > SmallBuffer)
                _buffer = new byte[SmallBuffer];
            _frame = _scanned = _end = 0;
        }
        else if (_end == _buffer.Length)
        {
            byte[] target = _end - _frame > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
            _buffer.AsSpan(_frame, _end - _frame).CopyTo(target);
            _buffer = target;
            _scanned -= _frame;
            _end -= _frame;
            _frame = 0;
        }

        return _buffer.AsMemory(_end);
    }

    /// <summary>So many bytes were put into the free space.</summary>
    public void Advance(int count) => _end += count;

    /// <summary>The next whole frame; its bytes are valid until the next call of <see cref="FreeSpace"/>.</summary>
    /// <exception cref="XmppProtocolException">The bytes are no stream, or a limit is exceeded.</exception>
    public bool TryRead(out StreamFrameKind kind, out ReadOnlySpan<byte> bytes)
    {
        while (_scanned < _end)
        {
            byte b = _buffer[_scanned++];
            if (Step(b) is { } whole)
            {
                kind = whole;
                bytes = _buffer.AsSpan(_frame, _scanned - _frame);
                _frame = _scanned;
                _elements = 0;
                return true;
            }

            _previous = b;
            if (_scanned - _frame > limits.MaxStanzaBytes)
                throw XmppProtocolException.TooLarge($"A stanza has more than {limits.MaxStanzaBytes} bytes.");
        }

        kind = default;
        bytes = default;
        return false;
    }

    private StreamFrameKind? Step(byte b)
    {
        switch (_state)
        {
            case State.Content:
                Content(b);
                return null;
            case State.Open:
                Open(b);
                return null;
            case State.StartTag:
                return StartTag(b);
            case State.Quoted:
                if (b == '<')
                    throw XmppProtocolException.NotWellFormed("An attribute contains '<'.");
                if (b == _quote)
                    _state = State.StartTag;
                return null;
            case State.EndTag:
                return EndTag(b);
            case State.Exclamation:
                if (b != CDataStart[_matched])
                    throw XmppProtocolException.Restricted("Comments and document types are not allowed.");
                if (++_matched == CDataStart.Length)
                    (_state, _matched) = (State.CData, 0);
                return null;
            case State.CData:
                if (b == '>' && _matched >= 2)
                    _state = State.Content;
                _matched = b == ']' ? _matched + 1 : 0;
                return null;
            default:
                if (b == '>' && _previous == '?')
                    (_state, _frame) = (State.Content, _scanned);
                return null;
        }
    }

    private void Content(byte b)
    {
        if (b == '<')
        {
            _state = State.Open;
            return;
        }

        if (_depth > 1)
            return;
        if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            throw XmppProtocolException.NotWellFormed("There is text between two stanzas.");

        // White space between stanzas keeps a connection alive and needs no room.
        _frame = _scanned;
    }

    private void Open(byte b)
    {
        switch (b)
        {
            case (byte)'/':
                _state = State.EndTag;
                break;
            case (byte)'!' when _depth > 1:
                (_state, _matched) = (State.Exclamation, 0);
                break;
            case (byte)'?' when !_isStarted:
                _state = State.Declaration;
                break;
            case (byte)'!' or (byte)'?':
                throw XmppProtocolException.Restricted("Comments, document types and processing instructions are not allowed.");
            default:
                _state = State.StartTag;
                if (b is (byte)'>' or (byte)'<')
                    throw XmppProtocolException.NotWellFormed("A tag has no name.");
                break;
        }

        _isStarted = true;
    }

    private StreamFrameKind? StartTag(byte b)
    {
        if (b is (byte)'"' or (byte)'\'')
        {
            (_state, _quote) = (State.Quoted, b);
            return null;
        }

        if (b == '<')
            throw XmppProtocolException.NotWellFormed("A tag begins inside another one.");
        if (b != '>')
            return null;

        _state = State.Content;
        if (++_elements > limits.MaxElements)
            throw XmppProtocolException.TooLarge($"A stanza has more than {limits.MaxElements} elements.");
        if (_previous == '/')
            return _depth > 0 ? Closed() : throw XmppProtocolException.NotWellFormed("The stream is an empty element.");
        if (++_depth > limits.MaxDepth)
            throw XmppProtocolException.TooLarge($"Elements are nested more than {limits.MaxDepth} deep.");
        return _depth == 1 ? StreamFrameKind.Header : null;
    }

    private StreamFrameKind? EndTag(byte b)
    {
        if (b == '<')
            throw XmppProtocolException.NotWellFormed("A tag begins inside another one.");
        if (b != '>')
            return null;

        _state = State.Content;
        if (_depth == 0)
            throw XmppProtocolException.NotWellFormed("A tag closes what was never opened.");
        _depth--;
        return Closed();
    }

    private StreamFrameKind? Closed() => _depth switch
    {
        0 => StreamFrameKind.End,
        1 => StreamFrameKind.Stanza,
        _ => null,
    };
}
