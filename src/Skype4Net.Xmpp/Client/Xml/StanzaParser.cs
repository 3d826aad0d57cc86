using System.Buffers;
using System.Text;
using System.Xml;

namespace Skype4Net.Xmpp.Client.Xml;

/// <summary>
/// Reads one whole frame of a stream: the part of XML that XMPP allows (RFC 6120, 11), with namespaces, without document types and with the five
/// entities of XML alone.
/// </summary>
internal ref struct StanzaParser(ReadOnlySpan<byte> bytes, NamespaceScope scope, XmlLimits limits)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly SearchValues<byte> s_nameEnds = SearchValues.Create(" \t\r\n/>="u8);
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    /// <summary>Reads what <see cref="XmppWriter.ToBytes(XmppElement)"/> wrote.</summary>
    /// <exception cref="XmppProtocolException">It is something else.</exception>
    public static XmppElement Parse(ReadOnlySpan<byte> written)
    {
        var scope = new NamespaceScope();
        scope.Declare("", Namespaces.Client);
        return new StanzaParser(written, scope, new XmlLimits()).ReadStanza();
    }

    /// <summary>Reads the tag that opens a stream; the namespaces that it declares stay in the scope.</summary>
    public XmppElement ReadHeader()
    {
        Expect('<');
        XmppElement header = ReadStartTag(out bool isEmpty, out _, out _);
        return isEmpty || _at != _bytes.Length ? throw XmppProtocolException.NotWellFormed("The stream does not begin with a tag.") : header;
    }

    /// <summary>Reads an element with all that is in it.</summary>
    public XmppElement ReadStanza()
    {
        var open = new Stack<(XmppElement Element, string Tag, int Mark)>();
        while (true)
        {
            if (open.Count > 0)
                ReadText(open.Peek().Element);
            Expect('<');
            XmppElement? closed;
            if (open.Count > 0 && _at < _bytes.Length && _bytes[_at] == '/')
            {
                closed = ReadEndTag(open.Pop());
            }
            else
            {
                XmppElement element = ReadStartTag(out bool isEmpty, out string tag, out int mark);
                if (open.Count > 0)
                    open.Peek().Element.Add(element);
                if (isEmpty)
                    scope.Return(mark);
                else
                    open.Push((element, tag, mark));
                closed = isEmpty ? element : null;
            }

            if (closed is not null && open.Count == 0)
                return _at == _bytes.Length ? closed : throw XmppProtocolException.NotWellFormed("Something follows the stanza.");
        }
    }

    private XmppElement ReadStartTag(out bool isEmpty, out string tag, out int mark)
    {
        tag = ReadName();
        mark = scope.Mark;
        var attributes = new List<(string Name, string Value)>();
        while (true)
        {
            bool isApart = SkipSpace();
            byte b = Next();
            if (b == '>' || b == '/')
            {
                isEmpty = b == '/';
                if (isEmpty)
                    Expect('>');
                return Build(tag, attributes);
            }

            if (!isApart || attributes.Count == limits.MaxAttributes)
                throw isApart ? XmppProtocolException.TooLarge($"An element has more than {limits.MaxAttributes} attributes.") : Malformed();
            _at--;
            string name = ReadName();
            SkipSpace();
            Expect('=');
            SkipSpace();
            string value = ReadAttributeValue();
            if (name == "xmlns")
                scope.Declare("", value);
            else if (name.StartsWith("xmlns:", StringComparison.Ordinal))
                scope.Declare(name[6..], value);
            attributes.Add((name, value));
        }
    }

    private readonly XmppElement Build(string tag, List<(string Name, string Value)> attributes)
    {
        (string prefix, string local) = Split(tag);
        var element = new XmppElement(local, scope.Resolve(prefix));
        var seen = new HashSet<string>();
        foreach ((string name, string value) in attributes)
        {
            if (!seen.Add(name))
                throw XmppProtocolException.NotWellFormed("An element has the same attribute twice.");
            (string before, string after) = Split(name);
            if (name == "xmlns" || before == "xmlns")
                continue;
            string ns = before.Length == 0 ? "" : scope.Resolve(before);
            if (element.Attribute(after, ns) is not null)
                throw XmppProtocolException.NotWellFormed("An element has the same attribute twice.");
            element.Set(after, ns, value);
        }

        return element;
    }

    private XmppElement ReadEndTag((XmppElement Element, string Tag, int Mark) open)
    {
        Expect('/');
        if (ReadName() != open.Tag)
            throw XmppProtocolException.NotWellFormed("A tag is closed by another one.");
        SkipSpace();
        Expect('>');
        scope.Return(open.Mark);
        return open.Element;
    }

    private void ReadText(XmppElement to)
    {
        while (true)
        {
            ReadOnlySpan<byte> rest = _bytes[_at..];
            int length = rest.IndexOf((byte)'<');
            if (length < 0)
                throw Malformed();
            if (length > 0)
            {
                if (rest[..length].IndexOf("]]>"u8) >= 0)
                    throw Malformed();
                to.AddText(Resolve(rest[..length], isAttribute: false));
            }

            _at += length;
            rest = rest[length..];
            if (!rest.StartsWith("<![CDATA["u8))
                return;
            rest = rest["<![CDATA["u8.Length..];
            int end = rest.IndexOf("]]>"u8);
            if (end < 0)
                throw Malformed();
            to.AddText(Checked(Lines(Decode(rest[..end]))));
            _at += "<![CDATA["u8.Length + end + "]]>"u8.Length;
        }
    }

    private string ReadAttributeValue()
    {
        byte quote = Next();
        if (quote is not ((byte)'"' or (byte)'\''))
            throw Malformed();
        int length = _bytes[_at..].IndexOf(quote);
        if (length < 0)
            throw Malformed();
        ReadOnlySpan<byte> raw = _bytes.Slice(_at, length);
        _at += length + 1;
        return Resolve(raw, isAttribute: true);
    }

    private string ReadName()
    {
        int start = _at;
        int length = _bytes[_at..].IndexOfAny(s_nameEnds);
        _at = length < 0 ? _bytes.Length : _at + length;
        string name = Decode(_bytes[start.._at]);
        (string prefix, string local) = Split(name);
        return IsName(local) && (prefix.Length == 0 || IsName(prefix)) ? name : throw Malformed();
    }

    private bool SkipSpace()
    {
        int start = _at;
        while (_at < _bytes.Length && _bytes[_at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            _at++;
        return _at > start;
    }

    private void Expect(char what)
    {
        if (Next() != what)
            throw Malformed();
    }

    private byte Next() => _at < _bytes.Length ? _bytes[_at++] : throw Malformed();

    private static (string Prefix, string Local) Split(string name)
    {
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", name) : colon == 0 ? throw Malformed() : (name[..colon], name[(colon + 1)..]);
    }

    private static bool IsName(string name)
    {
        if (name.Length == 0 || !XmlConvert.IsStartNCNameChar(name[0]))
            return false;
        foreach (char c in name)
        {
            if (!XmlConvert.IsNCNameChar(c))
                return false;
        }

        return true;
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return s_utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw XmppProtocolException.NotWellFormed("The stream is not UTF-8.");
        }
    }

    private static string Checked(string text)
        => XmlText.IsValid(text) ? text : throw XmppProtocolException.NotWellFormed("The stream has a character that XML does not allow.");

    private static string Resolve(ReadOnlySpan<byte> raw, bool isAttribute)
    {
        string text = Lines(Decode(raw));
        if (isAttribute)
            text = text.Replace('\n', ' ').Replace('\t', ' ');
        return Checked(text.Contains('&', StringComparison.Ordinal) ? ResolveEntities(text) : text);
    }

    private static string Lines(string text)
        => text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static string ResolveEntities(string text)
    {
        var resolved = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '&')
            {
                resolved.Append(text[i]);
                continue;
            }

            int end = text.IndexOf(';', i + 1, Math.Min(12, text.Length - i - 1));
            if (end < 0)
                throw Malformed();
            string name = text[(i + 1)..end];
            i = end;
            _ = name switch
            {
                "lt" => resolved.Append('<'),
                "gt" => resolved.Append('>'),
                "amp" => resolved.Append('&'),
                "quot" => resolved.Append('"'),
                "apos" => resolved.Append('\''),
                ['#', 'x', .. string hex] => AppendCodePoint(resolved, hex, System.Globalization.NumberStyles.AllowHexSpecifier),
                ['#', .. string number] => AppendCodePoint(resolved, number, System.Globalization.NumberStyles.None),
                _ => throw XmppProtocolException.Restricted("Only the five entities of XML are allowed."),
            };
        }

        return resolved.ToString();
    }

    private static StringBuilder AppendCodePoint(StringBuilder to, string digits, System.Globalization.NumberStyles style)
    {
        bool isNumber = int.TryParse(digits, style, System.Globalization.CultureInfo.InvariantCulture, out int code);
        return isNumber && Rune.IsValid(code) ? to.Append(new Rune(code).ToString()) : throw Malformed();
    }

    private static XmppProtocolException Malformed() => XmppProtocolException.NotWellFormed("The stream is not well-formed XML.");
}
