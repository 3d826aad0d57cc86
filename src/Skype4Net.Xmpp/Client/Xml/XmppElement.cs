namespace Skype4Net.Xmpp.Client.Xml;

/// <summary>
/// An element that was read from a stream or is to be written to one. It stands in for XElement, which keeps every name it ever met for the life
/// of the process: strangers choose the names here.
/// </summary>
internal sealed class XmppElement(string name, string ns)
{
    private readonly List<XmppAttribute> _attributes = [];
    private readonly List<object> _content = [];

    public string Name { get; } = name;

    public string Namespace { get; } = ns;

    public IReadOnlyList<XmppAttribute> Attributes => _attributes;

    public IEnumerable<XmppElement> Children => _content.OfType<XmppElement>();

    /// <summary>Its children and its own text, each text a string, in their order.</summary>
    public IReadOnlyList<object> Content => _content;

    /// <summary>Its own text, without that of its children.</summary>
    public string Text => _content switch
    {
        [] => "",
        [string only] => only,
        _ => string.Concat(_content.OfType<string>()),
    };

    /// <summary>An attribute without a namespace; null when there is none.</summary>
    public string? this[string attribute] => Attribute(attribute, "");

    public string? Attribute(string attribute, string ofNamespace)
    {
        foreach (XmppAttribute a in _attributes)
        {
            if (a.Name == attribute && a.Namespace == ofNamespace)
                return a.Value;
        }

        return null;
    }

    public bool Is(string localName, string ofNamespace) => Name == localName && Namespace == ofNamespace;

    public XmppElement? Find(string localName, string ofNamespace) => Children.FirstOrDefault(c => c.Is(localName, ofNamespace));

    /// <summary>The first child of that namespace, whatever its name.</summary>
    public XmppElement? Find(string ofNamespace) => Children.FirstOrDefault(c => c.Namespace == ofNamespace);

    public IEnumerable<XmppElement> FindAll(string localName, string ofNamespace) => Children.Where(c => c.Is(localName, ofNamespace));

    /// <summary>The text of a child; null when there is none.</summary>
    public string? TextOf(string localName, string ofNamespace) => Find(localName, ofNamespace)?.Text;

    /// <summary>Sets an attribute; null leaves it out.</summary>
    public XmppElement Set(string attribute, string? value) => Set(attribute, "", value);

    public XmppElement Set(string attribute, string ofNamespace, string? value)
    {
        _attributes.RemoveAll(a => a.Name == attribute && a.Namespace == ofNamespace);
        if (value is not null)
            _attributes.Add(new XmppAttribute(attribute, ofNamespace, value));
        return this;
    }

    public XmppElement Set(string attribute, Jid? value) => Set(attribute, value?.ToString());

    /// <summary>Adds a child; null adds nothing.</summary>
    public XmppElement Add(XmppElement? child)
    {
        if (child is not null)
            _content.Add(child);
        return this;
    }

    /// <summary>Adds a child of the same namespace that holds a text; null adds nothing.</summary>
    public XmppElement Add(string childName, string? text) => text is null ? this : Add(new XmppElement(childName, Namespace).AddText(text));

    public XmppElement AddText(string text)
    {
        if (text.Length > 0)
            _content.Add(text);
        return this;
    }

    public override string ToString() => XmppWriter.ToText(this);
}
